import { useApolloClient } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ChangeSettingsDocument, SettingsDocument, type SettingsPartsFragment, ViewerDocument } from '../../gql/graphql.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { SettingField } from './setting-field.js';
import classes from './settings.module.css';
import { settingsGroups } from './settings-groups.js';

const NAMES = settingsGroups.flatMap(({ inputs }) => inputs.map(({ name }) => name));

/** What was typed and differs; an emptied number is sent as what it is, and refused at its field. */
const changesOf = (before: SettingsPartsFragment, now: SettingsPartsFragment) =>
  Object.fromEntries(
    NAMES.filter((name) => now[name] !== before[name]).map((name) => [name, Number.isNaN(now[name]) ? 0 : now[name]]),
  );

/** Every setting, changed together; what is saved holds at once for everybody who is signed in. */
export const SettingsForm = ({ settings }: { settings: SettingsPartsFragment }) => {
  const client = useApolloClient();
  const form = useForm<SettingsPartsFragment>({ initialValues: settings });
  const { outcome, send } = useFormOutcome(form, NAMES);
  const onSubmit = form.onSubmit(async (values) => {
    const done = await send(async () => {
      const { data } = await client.mutate({
        mutation: ChangeSettingsDocument,
        variables: { input: changesOf(settings, values) },
      });
      const { userErrors } = data!.changeSettings;
      if (userErrors.length === 0) await client.refetchQueries({ include: [ViewerDocument, SettingsDocument] });
      return userErrors;
    });
    if (!done) return;
    form.resetDirty();
    say({ message: 'The settings are saved and hold from now on.' });
  });
  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      {outcome.refused.length > 0 && (
        <Alert color="red" role="alert">
          {outcome.refused.map((error) => messageFor(error)).join(' ')}
        </Alert>
      )}
      {outcome.failure !== undefined && <ApiProblem error={outcome.failure} />}
      {settingsGroups.map(({ title, inputs }) => (
        <section key={title} className={classes.group} aria-label={title}>
          <h2 className={classes.title}>{title}</h2>
          {inputs.map((input) => (
            <SettingField key={input.name} form={form} input={input} />
          ))}
        </section>
      ))}
      <Group className={classes.footer}>
        <Button type="submit" loading={form.submitting} disabled={!form.isDirty()}>
          Save
        </Button>
      </Group>
    </form>
  );
};
