import { useMutation } from '@apollo/client/react';
import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { CancelSeriesDocument, SeriesRecordDocument } from '../../gql/graphql.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { DatesDialog } from './dates-dialog.js';
import type { DateAction, OfDates } from './series-action.js';
import { useDateChange } from './use-date-change.js';

const again = { refetchQueries: [SeriesRecordDocument], awaitRefetchQueries: true };

/** Cancels dates of a series, with a reason. */
export const CancelDates = ({ date, ...about }: OfDates & { date: DateAction['date'] }) => {
  const [cancel] = useMutation(CancelSeriesDocument, again);
  const change = useDateChange(about, date, 'cancelled');
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: (value) => (value.trim() ? null : 'Say why: the reason is kept in the history.') },
  });
  const { outcome, send } = useFormOutcome(form, ['reason']);
  const onSubmit = form.onSubmit(async ({ reason }) => {
    const input = { ...change.base, reason };
    await send(async () => change.settle((await cancel({ variables: { input } })).data!.cancelSeries));
  });
  return (
    <DatesDialog
      title="Cancel dates"
      change={change}
      outcome={outcome}
      submitLabel="Cancel them"
      submitting={form.submitting}
      danger
      onSubmit={onSubmit}
      onClose={about.onClose}
    >
      <Text size="sm">What they take becomes free. The dates are kept and can be booked again.</Text>
      <Textarea label="Reason" required autosize minRows={2} maxRows={6} data-autofocus {...form.getInputProps('reason')} />
    </DatesDialog>
  );
};
