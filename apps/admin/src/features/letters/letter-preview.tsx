import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type MessageKind, PreviewMessageDocument } from '../../gql/graphql.js';
import { LetterFrame } from '../../record/letter-frame.js';
import classes from './letters.module.css';

type LetterPreviewProps = { kind: MessageKind; subject: string; intro: string };

/** How the words would look, with made-up contents, as one types. */
export const LetterPreview = (words: LetterPreviewProps) => {
  const [{ kind, subject, intro }] = useDebouncedValue(words, 300);
  const { data, previousData, error } = useQuery(PreviewMessageDocument, {
    variables: { input: { kind, subject, intro } },
    fetchPolicy: 'no-cache',
  });
  const answer = (data ?? previousData)?.previewMessage;
  return (
    <section className={classes.preview} aria-label="Preview">
      {error && !answer && <ApiProblem error={error} />}
      {answer?.preview && (
        <>
          <Text size="sm" fw={600}>
            {answer.preview.subject}
          </Text>
          <LetterFrame {...answer.preview} />
        </>
      )}
      {answer && !answer.preview && <Text c="dimmed">These words cannot be sent yet.</Text>}
    </section>
  );
};
