import { ActionIcon, Button, Group, Modal, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import '@mantine/dates/styles.layer.css';
import { Plus, X } from 'lucide-react';
import type { ResourceCalendarPartsFragment } from '../../../gql/graphql.js';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { say } from '../../../shell/say.js';
import { useResourceChanges } from '../use-resource-changes.js';
import type { ShowConflicts } from './conflicts.js';
import { datesBetween, type Hours } from './dates.js';
import { clockOf, minutesOf } from './week.js';

type Draft = { first: string | null; last: string | null; how: 'CLOSED' | 'HOURS'; hours: Hours[] };

type DateHoursFormProps = { resource: ResourceCalendarPartsFragment; onConflicts: ShowConflicts; onClose: () => void };

/** A time as the API writes it; what is no time is left for it to refuse. */
const written = (text: string): string => {
  const minutes = minutesOf(text);
  return minutes === null ? text : clockOf(minutes);
};

/** Closes dates, or gives them hours of their own. */
export const DateHoursForm = ({ resource, onConflicts, onClose }: DateHoursFormProps) => {
  const { setDateHours } = useResourceChanges();
  const form = useForm<Draft>({
    initialValues: { first: null, last: null, how: 'CLOSED', hours: [{ opens: '09:00', closes: '13:00' }] },
    validate: {
      first: (value) => (value ? null : 'Choose a day.'),
      last: (value, { first }) => (value && first && value < first ? 'This is before the first day.' : null),
    },
  });
  const { outcome, send } = useFormOutcome(
    { setErrors: (errors) => form.setErrors({ ...errors, ...(errors.dates && { first: errors.dates }) }) },
    ['dates'],
  );
  const { how, hours } = form.getValues();

  const onSubmit = form.onSubmit(async (draft) => {
    const dates = datesBetween(draft.first!, draft.last ?? draft.first!);
    const done = await send(async () => {
      const answer = await setDateHours({
        id: resource.id,
        expectedVersion: resource.version,
        dates,
        hours:
          draft.how === 'CLOSED'
            ? []
            : draft.hours.map(({ opens, closes }) => ({ opens: written(opens), closes: written(closes) })),
      });
      if (answer.userErrors.length === 0) onConflicts('outside the hours of those dates', answer);
      return answer.userErrors;
    });
    if (!done) return;
    say({ message: dates.length === 1 ? 'The date is set.' : `${dates.length} dates are set.` });
    onClose();
  });

  return (
    <Modal
      opened
      onClose={onClose}
      title="Other hours on a date"
      closeButtonProps={{ 'aria-label': 'Close' }}
      radius="lg"
      centered
    >
      <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Set" submitting={form.submitting}>
        <Group grow align="flex-start" gap="xs">
          <DateInput
            label="From"
            valueFormat="ddd D MMM YYYY"
            popoverProps={{ withinPortal: true }}
            {...form.getInputProps('first')}
          />
          <DateInput
            label="To"
            placeholder="the same day"
            clearable
            valueFormat="ddd D MMM YYYY"
            popoverProps={{ withinPortal: true }}
            {...form.getInputProps('last')}
          />
        </Group>
        <SegmentedControl
          aria-label="How"
          data={[
            { value: 'CLOSED', label: 'Closed' },
            { value: 'HOURS', label: 'Open at these times' },
          ]}
          {...form.getInputProps('how')}
        />
        {how === 'HOURS' && (
          <Stack gap={6} align="flex-start">
            {hours.map((_, index) => (
              <Group key={index} gap={6} wrap="nowrap">
                <TextInput aria-label={`Opens, row ${index + 1}`} w={90} {...form.getInputProps(`hours.${index}.opens`)} />
                <span aria-hidden="true">–</span>
                <TextInput aria-label={`Closes, row ${index + 1}`} w={90} {...form.getInputProps(`hours.${index}.closes`)} />
                {hours.length > 1 && (
                  <ActionIcon
                    variant="subtle"
                    aria-label={`Take row ${index + 1} away`}
                    onClick={() => form.removeListItem('hours', index)}
                  >
                    <X size={14} aria-hidden="true" />
                  </ActionIcon>
                )}
              </Group>
            ))}
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<Plus size={13} aria-hidden="true" />}
              onClick={() => form.insertListItem('hours', { opens: '14:00', closes: '17:00' })}
            >
              More hours
            </Button>
          </Stack>
        )}
      </FormFrame>
    </Modal>
  );
};
