import { useApolloClient } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, Modal, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type MessageTemplatePartsFragment,
  MessageTemplatesDocument,
  SaveMessageTemplateDocument,
  SendTestMessageDocument,
} from '../../gql/graphql.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { LetterPreview } from './letter-preview.js';
import classes from './letters.module.css';

type LetterFormProps = { template: MessageTemplatePartsFragment; onClose: () => void };

const FIELDS = ['subject', 'intro'] as const;

/** The words of one kind of letter, how they would look, and a letter to oneself to see them in one's own mail program. */
export const LetterForm = ({ template, onClose }: LetterFormProps) => {
  const client = useApolloClient();
  const { kind, label, version, subject, intro, builtInSubject, builtInIntro, placeholders } = template;
  const form = useForm({ initialValues: { subject, intro } });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const { values } = form;
  const isBuiltIn = values.subject === builtInSubject && values.intro === builtInIntro;

  const save = async () => {
    const own = isBuiltIn ? { subject: null, intro: null } : values;
    const done = await send(async () => {
      const variables = { input: { kind, expectedVersion: version, ...own } };
      const { data } = await client.mutate({ mutation: SaveMessageTemplateDocument, variables });
      const { userErrors } = data!.saveMessageTemplate;
      if (userErrors.length === 0) await client.refetchQueries({ include: [MessageTemplatesDocument] });
      return userErrors;
    });
    if (!done) return;
    say({ message: 'The words are saved and stand in the next letter.' });
    onClose();
  };
  const test = async () => {
    let address: string | null = null;
    const done = await send(async () => {
      const { data } = await client.mutate({ mutation: SendTestMessageDocument, variables: { input: { kind, ...values } } });
      address = data!.sendTestMessage.to;
      return data!.sendTestMessage.userErrors;
    });
    if (done) say({ message: `A letter with made-up contents is on its way to ${address}.` });
  };

  return (
    <Modal closeButtonProps={{ 'aria-label': 'Close' }} opened onClose={onClose} title={label} size={1000} radius="lg" centered>
      <div className={classes.editor}>
        <form
          className={classes.fields}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextInput label="Subject" maxLength={200} {...form.getInputProps('subject')} />
          <Textarea label="Words before what is listed" autosize minRows={5} {...form.getInputProps('intro')} />
          <Text size="xs" className={classes.note}>
            Filled in when the letter is written: {placeholders.map((name) => `{${name}}`).join(' ')}
          </Text>
          {outcome.refused.length > 0 && (
            <Alert color="red" role="alert">
              {outcome.refused.map((error) => messageFor(error)).join(' ')}
            </Alert>
          )}
          {outcome.failure !== undefined && <ApiProblem error={outcome.failure} />}
          <Group gap="xs">
            <Button type="submit" disabled={!form.isDirty()}>
              Save
            </Button>
            <Button variant="default" onClick={() => void test()}>
              Send a test to me
            </Button>
            <Button
              variant="subtle"
              disabled={isBuiltIn}
              onClick={() => form.setValues({ subject: builtInSubject, intro: builtInIntro })}
            >
              Built-in words
            </Button>
          </Group>
        </form>
        <LetterPreview kind={kind} subject={values.subject} intro={values.intro} />
      </div>
    </Modal>
  );
};
