import { useMutation } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChangeMyProfileDocument, type ChangeMyProfileMutation, type ProfileFieldsFragment } from '../../gql/graphql.js';
import classes from './my.module.css';

type Refusal = ChangeMyProfileMutation['changeMyProfile']['userErrors'][number];

/** Languages that can be named here; the organization may write in others. */
const languages = [
  'en',
  'de',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'da',
  'sv',
  'nb',
  'fi',
  'pl',
  'cs',
  'hu',
  'ro',
  'el',
  'bg',
  'uk',
  'ru',
  'tr',
];

const nameOf = (tag: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;

/** What one organization knows of them; saving changes it there and nowhere else. */
export const ProfileForm = ({ profile, addresses }: { profile: ProfileFieldsFragment; addresses: readonly string[] }) => {
  const { id, version, organization } = profile;
  const [values, setValues] = useState({
    givenName: profile.givenName,
    familyName: profile.familyName,
    email: profile.email?.toLowerCase() ?? '',
    phone: profile.phone ?? '',
    address: profile.address ?? '',
    language: profile.language ?? '',
  });
  const [change, { loading }] = useMutation(ChangeMyProfileDocument);
  const [refusals, setRefusals] = useState<Refusal[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [saved, setSaved] = useState(false);

  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: refusals
      .filter(({ path }) => path.includes(name))
      .map((refusal) => messageFor(refusal))
      .join(' '),
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setSaved(false);
      setValues({ ...values, [name]: value });
    },
  });
  const whole = refusals.filter(({ path }) => !path.some((part) => part in values));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setError(null);
    setRefusals([]);
    try {
      const { email, ...said } = values;
      const { data } = await change({
        variables: { input: { id, expectedVersion: version, ...said, ...(email ? { email } : {}) } },
      });
      const found = data?.changeMyProfile.userErrors ?? [];
      setRefusals(found);
      setSaved(found.length === 0);
    } catch (problem) {
      setError(problem);
    }
  };

  return (
    <form className={classes.profile} aria-label={`Your details at ${organization.name}`} onSubmit={save} noValidate>
      <h2 className="section-title">{organization.name}</h2>
      <p>This is how {organization.name} knows you. Nobody else sees it, and a change here changes nothing elsewhere.</p>
      <div className={classes.pair}>
        <TextInput label="Given name" autoComplete="given-name" {...field('givenName')} />
        <TextInput label="Family name" autoComplete="family-name" {...field('familyName')} />
      </div>
      <NativeSelect
        label="Letters go to"
        description="One of your confirmed addresses"
        data={[...new Set([values.email, ...addresses])].filter(Boolean)}
        {...field('email')}
      />
      <TextInput label="Phone" type="tel" autoComplete="tel" {...field('phone')} />
      <Textarea label="Address" autoComplete="street-address" autosize minRows={2} maxRows={5} {...field('address')} />
      <NativeSelect
        label="Language"
        description="In which you like to be written to"
        data={[
          { value: '', label: 'Any' },
          ...[...new Set([...languages, values.language])].filter(Boolean).map((tag) => ({ value: tag, label: nameOf(tag) })),
        ]}
        {...field('language')}
      />
      {whole.map((refusal) => (
        <p key={refusal.code} role="alert">
          {messageFor(refusal)}
        </p>
      ))}
      {error !== null && <ApiProblem error={error} />}
      <div className={classes.actions}>
        <Button type="submit" loading={loading}>
          Save
        </Button>
        {saved && <span role="status">Saved</span>}
      </div>
    </form>
  );
};
