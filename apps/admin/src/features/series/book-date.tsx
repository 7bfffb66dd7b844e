import { useMutation } from '@apollo/client/react';
import { formatInstant } from '@bookwright/web-kit';
import { Modal, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { BookSkippedOccurrenceDocument, type SeriesDatePartsFragment, SeriesRecordDocument } from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { FormFrame } from '../../record/form-frame.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { say } from '../../shell/say.js';
import { useViewer } from '../../shell/viewer.js';
import type { Beyond } from '../../slots/beyond.js';
import { SlotExplanation } from '../../slots/slot-explanation.js';
import { useExplainedSlot } from '../../slots/use-explained-slot.js';
import type { OfDates } from './series-action.js';

const again = { refetchQueries: [SeriesRecordDocument], awaitRefetchQueries: true };

/** Books a date that was left out or called off, at its time or another one. */
export const BookDate = ({ series, date, onClose, onDone }: OfDates & { date: SeriesDatePartsFragment }) => {
  const { organization } = useViewer();
  const [book] = useMutation(BookSkippedOccurrenceDocument, again);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const form = useForm<{ startsAt: string; resourceId: string | null; beyond: Beyond; reason: string }>({
    initialValues: { startsAt: date.startsAt, resourceId: series.resource?.id ?? null, beyond: 'NO', reason: '' },
    validate: {
      reason: (value, { beyond }) => (beyond !== 'NO' && !value.trim() ? 'Say why: it is kept in the history.' : null),
    },
  });
  const { outcome, send } = useFormOutcome(form, ['reason']);
  const { startsAt, resourceId, beyond, reason } = form.getValues();
  const further = { ...(beyond !== 'NO' && { override: true }), ...(beyond === 'OVERBOOK' && { overbook: true }) };
  const explained = useExplainedSlot({
    ...{ serviceId: series.service.id, startsAt, durationMin: series.durationMin },
    ...(resourceId && { resourceIds: [resourceId] }),
    ...further,
  });
  const onSubmit = form.onSubmit(async () => {
    const input = {
      ...{ occurrenceId: date.id, idempotencyKey: key, reason: reason.trim() || null },
      ...(startsAt !== date.startsAt && { startsAt }),
      ...(resourceId && { resourceIds: [resourceId] }),
      ...further,
    };
    const done = await send(async () => (await book({ variables: { input } })).data!.bookSkippedOccurrence.userErrors);
    if (!done) {
      setKey(crypto.randomUUID());
      explained.askAgain();
      return;
    }
    rowsChanged('SERIES', 'BOOKING', 'ORDER');
    say({ message: `${formatInstant(startsAt, organization)} is booked.` });
    onDone();
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Book this date"
      size={460}
      radius="lg"
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Book it" submitting={form.submitting}>
        <Text>
          {formatInstant(startsAt, organization)}, like the others of this series, in its order {series.order.reference}.
        </Text>
        <SlotExplanation
          explained={explained}
          beyond={beyond}
          reason={reason}
          reasonError={form.errors.reason}
          onTime={(time) => form.setValues({ startsAt: time, beyond: 'NO' })}
          onResource={(id) => form.setFieldValue('resourceId', id)}
          onBeyond={(value) => form.setFieldValue('beyond', value)}
          onReason={(value) => form.setFieldValue('reason', value)}
        />
      </FormFrame>
    </Modal>
  );
};
