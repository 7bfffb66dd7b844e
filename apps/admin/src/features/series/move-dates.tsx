import { useMutation } from '@apollo/client/react';
import { dateTimeFormat, zoneCity } from '@bookwright/web-kit';
import { Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import { useForm } from '@mantine/form';
import '@mantine/dates/styles.layer.css';
import { MoveSeriesDocument, SeriesRecordDocument, type SeriesWeekday } from '../../gql/graphql.js';
import { useFormOutcome } from '../../record/use-form-outcome.js';
import { longDays } from '../../repetition/repetition-words.js';
import { useViewer } from '../../shell/viewer.js';
import { instantOf, localParts } from '../../shell/zoned-time.js';
import { DatesDialog } from './dates-dialog.js';
import type { DateAction, OfDates } from './series-action.js';
import { useDateChange } from './use-date-change.js';

const again = { refetchQueries: [SeriesRecordDocument], awaitRefetchQueries: true };
const usesTwelveHours = (locale: string): boolean =>
  dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

/** Moves one date to any time, or several to another time of day. */
export const MoveDates = ({ date, ...about }: OfDates & { date: DateAction['date'] }) => {
  const { series } = about;
  const { organization, permissions } = useViewer();
  const [move] = useMutation(MoveSeriesDocument, again);
  const change = useDateChange(about, date, 'moved');
  const opened = date ? localParts(date.startsAt, series.timeZone) : { day: null, time: series.wallStart.slice(11) };
  const form = useForm<{
    day: string | null;
    time: string;
    durationMin: number | string;
    weekday: SeriesWeekday | null;
    keepConflicts: boolean;
    override: boolean;
    reason: string;
  }>({
    initialValues: {
      ...opened,
      weekday: null,
      durationMin: series.durationMin,
      keepConflicts: false,
      override: false,
      reason: '',
    },
    validate: {
      time: (value) => (/^\d\d:\d\d/.test(value) ? null : 'Give a time.'),
      reason: (value, { override }) => (override && !value.trim() ? 'Say why: it is kept in the history.' : null),
      durationMin: (value) => (Number(value) > 0 ? null : 'A booking lasts at least a minute.'),
    },
  });
  const { outcome, send } = useFormOutcome(form, ['weekday', 'durationMin', 'reason']);
  const oneDate = change.scope.value === 'THIS';
  const onSubmit = form.onSubmit(async ({ day, time, weekday, durationMin, keepConflicts, override, reason }) => {
    const input = {
      ...change.base,
      ...(oneDate && day ? { startsAt: instantOf(day, time, series.timeZone) } : { wallTime: time.slice(0, 5) }),
      durationMin: Number(durationMin),
      ...(!oneDate && { keepConflicts, ...(weekday && { weekday }) }),
      ...(override && { override }),
      reason: reason.trim() || null,
    };
    await send(async () => change.settle((await move({ variables: { input } })).data!.moveSeries));
  });
  return (
    <DatesDialog
      title="Move dates"
      change={change}
      outcome={outcome}
      submitLabel="Move them"
      submitting={form.submitting}
      onSubmit={onSubmit}
      onClose={about.onClose}
    >
      <Group grow align="flex-start" gap="xs">
        {oneDate && (
          <DateInput
            label="Day"
            valueFormat="ddd D MMM YYYY"
            popoverProps={{ withinPortal: true }}
            {...form.getInputProps('day')}
          />
        )}
        {!oneDate && (
          <Select
            label="Day of the week"
            placeholder="Each on its day"
            data={longDays}
            clearable
            clearButtonProps={{ 'aria-label': 'Each on its day' }}
            comboboxProps={{ withinPortal: true }}
            {...form.getInputProps('weekday')}
          />
        )}
        <TimePicker
          label={oneDate ? 'Time' : 'Time of day'}
          format={usesTwelveHours(organization.locale) ? '12h' : '24h'}
          hoursInputLabel="Hours"
          minutesInputLabel="Minutes"
          amPmInputLabel="AM or PM"
          {...form.getInputProps('time')}
        />
        <NumberInput label="Minutes" min={1} step={5} {...form.getInputProps('durationMin')} />
      </Group>
      <span className="quiet">
        {zoneCity(series.timeZone)} time{!oneDate && '; each date stays in its week'}.
        {change.scope.value === 'THIS_AND_FOLLOWING' && ' They become a series of their own, in the same order.'}
      </span>
      {!oneDate && (
        <Checkbox
          label="Leave dates that cannot be moved as they are"
          {...form.getInputProps('keepConflicts', { type: 'checkbox' })}
        />
      )}
      {permissions.includes('booking.overrideRules') && (
        <Checkbox label="Go beyond hours and rules" {...form.getInputProps('override', { type: 'checkbox' })} />
      )}
      <TextInput
        label="Reason"
        description="Kept in the history."
        required={form.getValues().override}
        {...form.getInputProps('reason')}
      />
    </DatesDialog>
  );
};
