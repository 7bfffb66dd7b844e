import { useApolloClient } from '@apollo/client/react';
import { ApiProblem, messageFor } from '@bookwright/web-kit';
import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { BookingRecordDocument, type BookingRecordPartsFragment, type UserErrorPartsFragment } from '../../gql/graphql.js';
import { Section } from '../../record/section.js';
import { fieldErrors, generalErrors } from '../../record/user-errors.js';
import { sayDone } from './action-subject.js';
import {
  changedDetails,
  DETAIL_FIELDS,
  DETAIL_LABELS,
  type DetailConflict,
  detailConflicts,
  detailValues,
} from './booking-detail-fields.js';
import { StaleDetails } from './stale-details.js';
import { useBookingAction } from './use-booking-action.js';

const LONG = new Set<string>(['description', 'comment']);
type BookingDetailsFormProps = { booking: BookingRecordPartsFragment; onClose: () => void };

/** Edits the details in place (CRM-15, CRM-20): only what changed is sent, and nobody's change is written over unseen. */
export const BookingDetailsForm = ({ booking, onClose }: BookingDetailsFormProps) => {
  const client = useApolloClient();
  const run = useBookingAction();
  const [base, setBase] = useState(() => ({ version: booking.version, values: detailValues(booking) }));
  const [conflicts, setConflicts] = useState<DetailConflict[]>();
  const [refused, setRefused] = useState<readonly UserErrorPartsFragment[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const form = useForm({ initialValues: base.values });

  /** Takes over what others wrote into fields that were not touched here, and keeps the rest to be decided. */
  const rebase = () => {
    const now = client.readQuery({ query: BookingRecordDocument, variables: { id: booking.id } })?.booking;
    if (!now) return;
    const theirs = detailValues(now);
    const mine = form.getValues();
    for (const field of DETAIL_FIELDS) if (mine[field].trim() === base.values[field]) form.setFieldValue(field, theirs[field]);
    setConflicts(detailConflicts(mine, base.values, theirs));
    setBase({ version: now.version, values: theirs });
  };

  const save = form.onSubmit(async (values) => {
    const changes = changedDetails(values, base.values);
    if (Object.keys(changes).length === 0) return onClose();
    setFailure(undefined);
    setConflicts(undefined);
    try {
      const errors = await run('EDIT_DETAILS', { id: booking.id, expectedVersion: base.version, ...changes });
      if (errors.length === 0) {
        sayDone('EDIT_DETAILS', booking.reference);
        return onClose();
      }
      if (errors.some(({ code }) => code === 'STALE_VERSION')) rebase();
      form.setErrors(fieldErrors(errors, DETAIL_FIELDS));
      setRefused(generalErrors(errors, DETAIL_FIELDS).filter(({ code }) => code !== 'STALE_VERSION'));
    } catch (error) {
      setFailure(error);
    }
  });

  return (
    <Section title="Details">
      <form
        onSubmit={save}
        noValidate
        aria-label="Edit the details"
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            onClose();
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <Stack gap="xs">
          {conflicts && (
            <StaleDetails
              conflicts={conflicts}
              onTake={({ field, theirs }) => {
                form.setFieldValue(field, theirs);
                setConflicts(conflicts.filter((conflict) => conflict.field !== field));
              }}
            />
          )}
          {refused.length > 0 && (
            <Alert color="red" role="alert">
              {refused.map((error) => messageFor(error)).join(' ')}
            </Alert>
          )}
          {failure !== undefined && <ApiProblem error={failure} />}
          {DETAIL_FIELDS.map((field, index) =>
            LONG.has(field) ? (
              <Textarea
                key={field}
                label={DETAIL_LABELS[field]}
                autosize
                minRows={2}
                maxRows={8}
                {...form.getInputProps(field)}
              />
            ) : (
              <TextInput
                key={field}
                label={DETAIL_LABELS[field]}
                data-autofocus={index === 0 || undefined}
                {...form.getInputProps(field)}
              />
            ),
          )}
          <Group gap="xs">
            <Button type="submit" size="compact-md" loading={form.submitting}>
              Save
            </Button>
            <Button variant="default" size="compact-md" onClick={onClose}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
};
