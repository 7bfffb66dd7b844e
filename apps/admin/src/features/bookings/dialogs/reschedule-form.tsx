import { formatDuration } from '@bookwright/smart-grid';
import { dateTimeFormat, formatTimeRange, messageFor, zoneCity } from '@bookwright/web-kit';
import { Group, NumberInput, Text, TextInput } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import '@mantine/dates/styles.layer.css';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { useViewer } from '../../../shell/viewer.js';
import { instantOf, localParts, plusMinutes } from '../../../shell/zoned-time.js';
import type { Beyond } from '../../../slots/beyond.js';
import { SlotExplanation } from '../../../slots/slot-explanation.js';
import { useExplainedSlot } from '../../../slots/use-explained-slot.js';
import { sayDone } from '../action-subject.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

/** The inputs by the names the API calls them in a refusal. */
const FIELDS = ['startsAt', 'endsAt', 'reason'];

const usesTwelveHours = (locale: string): boolean =>
  dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

type Draft = {
  startsAt: string | null;
  time: string;
  endsAt: number | string;
  reason: string;
  beyond: Beyond;
  resourceId: string | null;
};

const CLOCK = /^\d\d:\d\d/;

/** Moves a booking to another time, given in the organization's zone; whether that is free is said while it is typed. */
export const RescheduleForm = ({ booking, onClose }: ActionFormProps) => {
  const { organization } = useViewer();
  const { timeZone, locale } = organization;
  const run = useBookingAction();
  const opened = localParts(booking.startsAt, timeZone);
  const form = useForm<Draft>({
    initialValues: {
      ...{ startsAt: opened.day, time: opened.time, endsAt: booking.durationMin, reason: '', beyond: 'NO', resourceId: null },
    },
    validate: {
      startsAt: (value) => (value ? null : 'Choose a day.'),
      time: (value) => (CLOCK.test(value) ? null : 'Give a time.'),
      endsAt: (value) => (Number(value) > 0 ? null : 'A booking lasts at least a minute.'),
      reason: (value, { beyond }) => (beyond !== 'NO' && !value.trim() ? 'Say why: it is kept with the booking.' : null),
    },
  });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const { startsAt: day, time, endsAt: minutes, beyond, reason, resourceId } = form.getValues();
  const startsAt = day && CLOCK.test(time) ? instantOf(day, time, timeZone) : null;
  const endsAt = startsAt && Number(minutes) > 0 ? plusMinutes(startsAt, Number(minutes)) : null;
  const further = {
    ...(beyond !== 'NO' && { override: true }),
    ...(beyond === 'OVERBOOK' && { overbook: true }),
  };
  const explained = useExplainedSlot(
    startsAt && endsAt
      ? {
          bookingId: booking.id,
          startsAtLocal: { date: day!, time: time.slice(0, 5), timeZone },
          durationMin: Number(minutes),
          ...(resourceId && { resourceIds: [resourceId] }),
          ...further,
        }
      : null,
  );

  const onSubmit = form.onSubmit(async () => {
    if (!startsAt || !endsAt) return;
    if (explained.explanation?.reasons.some(({ code }) => code === 'TIME_SKIPPED')) {
      form.setErrors({ time: messageFor({ code: 'TIME_SKIPPED' }, organization) });
      return;
    }
    const done = await send(() =>
      run('RESCHEDULE', {
        ...{ id: booking.id, expectedVersion: booking.version, startsAt, endsAt },
        ...(resourceId && { resourceId }),
        ...further,
        ...(reason.trim() && { reason: reason.trim() }),
      }),
    );
    if (!done) {
      explained.askAgain();
      return;
    }
    sayDone('RESCHEDULE', booking.reference);
    onClose();
  });

  return (
    <FormFrame
      onSubmit={onSubmit}
      onClose={onClose}
      outcome={outcome}
      submitLabel="Move the booking"
      submitting={form.submitting}
    >
      <Text>
        It is {formatTimeRange(booking.startsAt, booking.endsAt, { timeZone, locale })} now
        {booking.resource && `, with ${booking.resource.name}`}. Times are in {zoneCity(timeZone)}.
      </Text>
      <Group grow align="flex-start" gap="xs">
        <DateInput
          label="Day"
          valueFormat="ddd D MMM YYYY"
          popoverProps={{ withinPortal: true }}
          {...form.getInputProps('startsAt')}
        />
        <TimePicker
          label="Time"
          format={usesTwelveHours(locale) ? '12h' : '24h'}
          hoursInputLabel="Hours"
          minutesInputLabel="Minutes"
          amPmInputLabel="AM or PM"
          {...form.getInputProps('time')}
        />
      </Group>
      <NumberInput
        label="Length in minutes"
        min={1}
        step={5}
        description={
          endsAt && startsAt
            ? `${formatTimeRange(startsAt, endsAt, { timeZone, locale })}, ${formatDuration(Number(minutes))}`
            : undefined
        }
        {...form.getInputProps('endsAt')}
      />
      <SlotExplanation
        explained={explained}
        beyond={beyond}
        reason={reason}
        reasonError={form.errors.reason}
        onTime={(instant) => {
          const parts = localParts(instant, timeZone);
          form.setValues({ startsAt: parts.day, time: parts.time, beyond: 'NO' });
        }}
        onResource={(id) => form.setFieldValue('resourceId', id)}
        onBeyond={(value) => form.setFieldValue('beyond', value)}
        onReason={(value) => form.setFieldValue('reason', value)}
      />
      {beyond === 'NO' && (
        <TextInput label="Reason" description="Kept in the timeline. Optional." {...form.getInputProps('reason')} />
      )}
    </FormFrame>
  );
};
