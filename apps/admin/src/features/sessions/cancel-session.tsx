import { formatTimeRange } from '@bookwright/web-kit';
import { Modal, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SessionPartsFragment } from '../../gql/graphql.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import { cancellingWords } from './session-words.js';
import { useSessionChanges } from './use-session-changes.js';

/** Asks why a session is called off, and says how many bookings go with it. */
export const CancelSession = ({ session, onClose }: { session: SessionPartsFragment; onClose: () => void }) => {
  const { organization } = useViewer();
  const { cancel } = useSessionChanges();
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? 'Say why: the reason is kept with every booking.' : null) },
  });
  const { outcome, send } = useFormOutcome(form, ['reason']);
  const onSubmit = form.onSubmit(async ({ reason }) => {
    const done = await send(() => cancel({ id: session.id, expectedVersion: session.version, reason: reason.trim() }));
    if (!done) return;
    say({ message: 'The session is called off.' });
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Call off ${session.service.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
      size={440}
      radius="lg"
      centered
    >
      <FormFrame
        onSubmit={onSubmit}
        onClose={onClose}
        outcome={outcome}
        submitLabel={
          session.booked === 0
            ? 'Call it off'
            : `Call it off with ${session.booked} ${session.booked === 1 ? 'booking' : 'bookings'}`
        }
        submitting={form.submitting}
        danger
      >
        <Text>{formatTimeRange(session.startsAt, session.endsAt, organization)}</Text>
        <Text>{cancellingWords(session.booked)}</Text>
        <Textarea label="Reason" required autosize minRows={2} maxRows={6} data-autofocus {...form.getInputProps('reason')} />
      </FormFrame>
    </Modal>
  );
};
