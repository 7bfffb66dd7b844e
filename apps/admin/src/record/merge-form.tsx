import { Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import type { MovesPartsFragment, UserErrorPartsFragment } from '../gql/graphql.js';
import { ReferencePicker } from '../grid/reference-picker.js';
import { say } from '../shell/say.js';
import { FormFrame } from './form-frame.js';
import { movedWords } from './moved-words.js';
import { useFormOutcome } from './use-form-outcome.js';

export type MergeAnswer = { moves: MovesPartsFragment | null; userErrors: readonly UserErrorPartsFragment[] };

type MergeFormProps = {
  entity: 'CUSTOMER' | 'ACCOUNT';
  /** The record that goes. */
  record: { id: string; name: string };
  merge: (input: { id: string; intoId: string; dryRun: boolean }) => Promise<MergeAnswer>;
  onDone: (intoId: string) => void;
  onClose: () => void;
};

/** Makes one record of two: chooses the one that stays, says what would move, then does it (CRM-95). */
export const MergeForm = ({ entity, record, merge, onDone, onClose }: MergeFormProps) => {
  const form = useForm<{ intoId: string | null }>({
    initialValues: { intoId: null },
    validate: { intoId: (value) => (value ? null : 'Choose which one stays.') },
  });
  const [preview, setPreview] = useState<{ into: string; words: string }>();
  const { outcome, send } = useFormOutcome(form, ['intoId']);
  const { intoId } = form.getValues();
  const ready = preview !== undefined && preview.into === intoId;
  const onSubmit = form.onSubmit(async () => {
    const done = await send(async () => {
      const { moves, userErrors } = await merge({ id: record.id, intoId: intoId!, dryRun: !ready });
      if (moves && !ready) setPreview({ into: intoId!, words: movedWords(moves) });
      return userErrors;
    });
    if (!done || !ready) return;
    say({ message: `${record.name} is merged.` });
    onDone(intoId!);
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Merge ${record.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={ready ? 'Merge for good' : 'See what would move'}
        danger={ready}
        submitting={form.submitting}
      >
        <Text size="sm">
          {record.name} goes: everything that is theirs moves to the one that stays, and links to it lead there. Orders keep whom
          they were placed by.
        </Text>
        <ReferencePicker
          entity={entity}
          label="The one that stays"
          placeholder="Search"
          required
          {...form.getInputProps('intoId')}
        />
        {ready && (
          <Text size="sm" role="status">
            {preview.words}
          </Text>
        )}
      </FormFrame>
    </Modal>
  );
};
