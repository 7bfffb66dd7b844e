import { useMutation } from '@apollo/client/react';
import { Modal, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  OfferWaitlistPlaceDocument,
  RemoveWaitlistEntryDocument,
  type WaitlistAction,
  WaitlistRecordDocument,
  type WaitlistRecordPartsFragment,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { entryActionWords } from './entry-words.js';

type EntryActionFormProps = { action: WaitlistAction; entry: WaitlistRecordPartsFragment; onClose: () => void };

const again = { refetchQueries: [WaitlistRecordDocument], awaitRefetchQueries: true };

/** Asks why, and says what follows, before a place is offered out of turn or somebody is removed. */
export const EntryActionForm = ({ action, entry, onClose }: EntryActionFormProps) => {
  const { title, sentence, submit, done, needsReason, danger } = entryActionWords[action];
  const [offer] = useMutation(OfferWaitlistPlaceDocument, again);
  const [take] = useMutation(RemoveWaitlistEntryDocument, again);
  const form = useForm({
    initialValues: { reason: '' },
    validate: {
      reason: (value) => (needsReason && value.trim() === '' ? 'Say why: the reason is kept in the history.' : null),
    },
  });
  const { outcome, send } = useFormOutcome(form, ['reason']);
  const onSubmit = form.onSubmit(async ({ reason }) => {
    const input = { id: entry.id, expectedVersion: entry.version, reason: reason.trim() || null };
    const accepted = await send(async () => {
      if (action === 'OFFER') return (await offer({ variables: { input } })).data!.offerWaitlistPlace.userErrors;
      return (await take({ variables: { input } })).data!.removeWaitlistEntry.userErrors;
    });
    if (!accepted) return;
    rowsChanged('WAITLIST_ENTRY');
    say({ message: done(entry.name) });
    onClose();
  });
  return (
    <Modal opened onClose={onClose} title={title} size={440} radius="lg" centered closeButtonProps={{ 'aria-label': 'Close' }}>
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={submit}
        submitting={form.submitting}
        danger={danger}
      >
        <Text>{sentence}</Text>
        <Textarea
          label={needsReason ? 'Reason' : 'Reason (optional)'}
          required={needsReason}
          autosize
          minRows={2}
          maxRows={6}
          data-autofocus
          {...form.getInputProps('reason')}
        />
      </FormFrame>
    </Modal>
  );
};
