import { useMutation } from '@apollo/client/react';
import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EditSeriesDocument, SeriesRecordDocument } from '../../gql/graphql.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { DatesDialog } from './dates-dialog.js';
import type { DateAction, OfDates } from './series-action.js';
import { useDateChange } from './use-date-change.js';

const again = { refetchQueries: [SeriesRecordDocument], awaitRefetchQueries: true };
const FIELDS = ['title', 'location', 'attendeeName', 'comment'] as const;

/** Changes what bookings of a series say; what is left blank stays. */
export const EditDates = ({ date, ...about }: OfDates & { date: DateAction['date'] }) => {
  const [edit] = useMutation(EditSeriesDocument, again);
  const change = useDateChange(about, date, 'changed');
  const form = useForm({ initialValues: { title: about.series.title, location: '', attendeeName: '', comment: '' } });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const onSubmit = form.onSubmit(async (values) => {
    const said = FIELDS.filter((field) => values[field].trim() && form.isDirty(field));
    const input = { ...change.base, ...Object.fromEntries(said.map((field) => [field, values[field].trim()])) };
    await send(async () => change.settle((await edit({ variables: { input } })).data!.editSeries));
  });
  return (
    <DatesDialog
      title="Edit details"
      change={change}
      outcome={outcome}
      submitLabel="Save"
      submitting={form.submitting}
      onSubmit={onSubmit}
      onClose={about.onClose}
    >
      <TextInput label="Title" data-autofocus {...form.getInputProps('title')} />
      <TextInput label="Place" description="Blank: as it is." {...form.getInputProps('location')} />
      <TextInput label="Who comes" description="Blank: as it is." {...form.getInputProps('attendeeName')} />
      <Textarea
        label="Remark for staff"
        description="Blank: as it is."
        autosize
        minRows={2}
        maxRows={6}
        {...form.getInputProps('comment')}
      />
    </DatesDialog>
  );
};
