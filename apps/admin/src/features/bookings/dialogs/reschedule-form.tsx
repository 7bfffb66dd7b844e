import { formatDuration } from '@bookwright/smart-grid';
import { alternativesOf, dateTimeFormat, formatInstant, formatTimeRange, zoneCity } from '@bookwright/web-kit';
import { Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import '@mantine/dates/styles.layer.css';
import { FormFrame } from '../../../record/form-frame.js';
import { useFormOutcome } from '../../../record/use-form-outcome.js';
import { useViewer } from '../../../shell/viewer.js';
import { instantOf, localParts, plusMinutes } from '../../../shell/zoned-time.js';
import { sayDone } from '../action-subject.js';
import { useBookingAction } from '../use-booking-action.js';
import type { ActionFormProps } from './action-form.js';

/** The inputs by the names the API calls them in a refusal. */
const FIELDS = ['startsAt', 'endsAt', 'reason'];

const usesTwelveHours = (locale: string): boolean =>
  dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

/** Moves a booking to another time, given in the organization's zone; a refusal offers the nearest free times. */
export const RescheduleForm = ({ booking, onClose }: ActionFormProps) => {
  const { organization } = useViewer();
  const { timeZone, locale } = organization;
  const run = useBookingAction();
  const opened = localParts(booking.startsAt, timeZone);
  const form = useForm<{ startsAt: string | null; time: string; endsAt: number | string; reason: string }>({
    initialValues: { startsAt: opened.day, time: opened.time, endsAt: booking.durationMin, reason: '' },
    validate: {
      startsAt: (value) => (value ? null : 'Choose a day.'),
      time: (value) => (/^\d\d:\d\d/.test(value) ? null : 'Give a time.'),
      endsAt: (value) => (Number(value) > 0 ? null : 'A booking lasts at least a minute.'),
    },
  });
  const { outcome, send } = useFormOutcome(form, FIELDS);
  const { startsAt: day, time, endsAt: minutes } = form.getValues();
  const startsAt = day && /^\d\d:\d\d/.test(time) ? instantOf(day, time, timeZone) : null;
  const endsAt = startsAt && Number(minutes) > 0 ? plusMinutes(startsAt, Number(minutes)) : null;
  const alternatives = outcome.refused.flatMap((error) => alternativesOf(error.details));

  const onSubmit = form.onSubmit(async ({ reason }) => {
    if (!startsAt || !endsAt) return;
    const done = await send(() =>
      run('RESCHEDULE', {
        id: booking.id,
        expectedVersion: booking.version,
        startsAt,
        endsAt,
        ...(reason.trim() && { reason: reason.trim() }),
      }),
    );
    if (!done) return;
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
      {alternatives.length > 0 && (
        <Stack gap={4}>
          <Text size="sm" fw={600}>
            Free instead
          </Text>
          <Group gap={6}>
            {alternatives.map((free) => (
              <Button
                key={`${free.startsAt} ${free.resourceId}`}
                variant="light"
                size="compact-sm"
                onClick={() => {
                  const parts = localParts(free.startsAt, timeZone);
                  form.setValues({ startsAt: parts.day, time: parts.time });
                }}
              >
                {formatInstant(free.startsAt, { timeZone, locale })}
              </Button>
            ))}
          </Group>
        </Stack>
      )}
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
      <TextInput label="Reason" description="Kept in the timeline. Optional." {...form.getInputProps('reason')} />
    </FormFrame>
  );
};
