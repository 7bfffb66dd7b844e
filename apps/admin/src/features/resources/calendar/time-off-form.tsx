import { zoneCity } from '@bookwright/web-kit';
import { Group, Modal, Switch, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useForm } from '@mantine/form';
import '@mantine/dates/styles.layer.css';
import { useState } from 'react';
import type { ResourceCalendarPartsFragment } from '../../../gql/graphql.js';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { say } from '../../../shell/say.js';
import { useResourceChanges } from '../use-resource-changes.js';
import type { ShowConflicts } from './conflicts.js';
import { clockOf, minutesOf } from './week.js';

type Draft = { wholeDays: boolean; startsAt: string | null; from: string; endsAt: string | null; to: string; reason: string };

type TimeOffFormProps = { resource: ResourceCalendarPartsFragment; onConflicts: ShowConflicts; onClose: () => void };

const isTime = (text: string): boolean => {
  const minutes = minutesOf(text);
  return minutes !== null && minutes < 1440;
};

/** A day and a time of the wall clock as the API takes them. */
const wall = (day: string, time: string): string => `${day}T${clockOf(minutesOf(time)!)}`;

/** Says when somebody or something is away. What is booked then is shown afterwards. */
export const TimeOffForm = ({ resource, onConflicts, onClose }: TimeOffFormProps) => {
  const { addTimeOff } = useResourceChanges();
  const [key] = useState(() => crypto.randomUUID());
  const wrongTime = (value: string, { wholeDays }: Draft) => (wholeDays || isTime(value) ? null : 'Write a time such as 9:30.');
  const form = useForm<Draft>({
    initialValues: { wholeDays: true, startsAt: null, from: '09:00', endsAt: null, to: '17:00', reason: '' },
    validate: { startsAt: (value) => (value ? null : 'Choose a day.'), from: wrongTime, to: wrongTime },
  });
  const { outcome, send } = useFormOutcome(form, ['startsAt', 'endsAt', 'reason']);
  const { wholeDays } = form.getValues();

  const onSubmit = form.onSubmit(async ({ startsAt, endsAt, from, to, reason, ...draft }) => {
    const [first, last] = [startsAt!, endsAt ?? startsAt!];
    const done = await send(async () => {
      const answer = await addTimeOff({
        idempotencyKey: key,
        id: resource.id,
        startsAt: draft.wholeDays ? first : wall(first, from),
        endsAt: draft.wholeDays ? last : wall(last, to),
        reason: reason.trim() || null,
      });
      if (answer.userErrors.length === 0) onConflicts('within the time off', answer);
      return answer.userErrors;
    });
    if (!done) return;
    say({ message: 'The time off is added.' });
    onClose();
  });

  return (
    <Modal opened onClose={onClose} title="Add time off" closeButtonProps={{ 'aria-label': 'Close' }} radius="lg" centered>
      <FormFrame onSubmit={onSubmit} onClose={onClose} outcome={outcome} submitLabel="Add" submitting={form.submitting}>
        <Switch label="Whole days" {...form.getInputProps('wholeDays', { type: 'checkbox' })} />
        <Group align="flex-start" gap="xs" wrap="nowrap">
          <DateInput
            label="From"
            flex={1}
            valueFormat="ddd D MMM YYYY"
            popoverProps={{ withinPortal: true }}
            {...form.getInputProps('startsAt')}
          />
          {!wholeDays && <TextInput label="at" w={90} {...form.getInputProps('from')} />}
        </Group>
        <Group align="flex-start" gap="xs" wrap="nowrap">
          <DateInput
            label="To"
            flex={1}
            placeholder="the same day"
            clearable
            valueFormat="ddd D MMM YYYY"
            popoverProps={{ withinPortal: true }}
            {...form.getInputProps('endsAt')}
          />
          {!wholeDays && <TextInput label="at" w={90} {...form.getInputProps('to')} />}
        </Group>
        {!wholeDays && <p className="quiet">Times are in {zoneCity(resource.timeZone)}.</p>}
        <TextInput label="Reason" description="For staff. Optional." {...form.getInputProps('reason')} />
      </FormFrame>
    </Modal>
  );
};
