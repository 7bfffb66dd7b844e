import { useMutation } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInDocument } from '../../gql/graphql.js';
import { fieldErrors, generalErrors } from '../../record/user-errors.js';
import { pathAfterSignIn, sessionStarted } from '../../shell/session.js';
import classes from './sign-in-page.module.css';

const FIELDS = ['email', 'password'] as const;

/** Email and password; afterwards the page that was asked for. */
export const SignInPage = () => {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const password = useRef<HTMLInputElement>(null);
  const [signIn, { loading, error, data, client }] = useMutation(SignInDocument);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() === '' ? 'Enter your email address.' : null),
      password: (value) => (value === '' ? 'Enter your password.' : null),
    },
  });
  const submit = form.onSubmit(async ({ email, password: secret }) => {
    const result = await signIn({ variables: { input: { email: email.trim(), password: secret } } }).catch(() => undefined);
    const payload = result?.data?.signIn;
    if (payload?.viewer) {
      sessionStarted(client, payload.viewer);
      await navigate(pathAfterSignIn(params.get('next')), { replace: true });
    } else if (payload) {
      form.setErrors(fieldErrors(payload.userErrors, FIELDS));
      password.current?.select();
    }
  });
  const refused = generalErrors(data?.signIn.userErrors ?? [], FIELDS);
  return (
    <main className={classes.page}>
      <form className={classes.card} onSubmit={submit} noValidate aria-labelledby="sign-in-title">
        <Stack gap="md">
          <div>
            <Title order={1} size="h3" id="sign-in-title">
              Sign in to Bookwright
            </Title>
            <Text c="dimmed">
              {params.has('next') ? 'You come back to where you were.' : 'For the people who run the bookings.'}
            </Text>
          </div>
          {error && <ApiProblem error={error} />}
          {refused.length > 0 && !loading && (
            <Alert color="red" variant="light" role="alert">
              {refused.map((each) => messageFor(each)).join(' ')}
            </Alert>
          )}
          <TextInput
            label="Email"
            type="email"
            name="email"
            autoComplete="username"
            autoFocus
            size="md"
            key={form.key('email')}
            {...form.getInputProps('email')}
          />
          <PasswordInput
            label="Password"
            name="password"
            autoComplete="current-password"
            size="md"
            ref={password}
            key={form.key('password')}
            {...form.getInputProps('password')}
          />
          <Button type="submit" size="md" loading={loading}>
            Sign in
          </Button>
        </Stack>
      </form>
    </main>
  );
};

export const Component = SignInPage;
