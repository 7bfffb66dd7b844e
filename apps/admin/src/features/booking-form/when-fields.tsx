import { formatDuration } from '@bookwright/smart-grid';
import { dateTimeFormat, zoneCity } from '@bookwright/web-kit';
import { Anchor, Group, NumberInput, SegmentedControl, Switch, Text } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import type { ReactNode } from 'react';
import { useViewer } from '../../shell/viewer.js';
import classes from './booking-form.module.css';
import type { DraftForm } from './draft-form.js';

const usesTwelveHours = (locale: string): boolean =>
  dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

const Clock = ({ form, label, name }: { form: DraftForm; label: string; name: 'startsAt' | 'endsAt' }) => {
  const { organization } = useViewer();
  return (
    <TimePicker
      label={label}
      required
      format={usesTwelveHours(organization.locale) ? '12h' : '24h'}
      hoursInputLabel={`${label}, hours`}
      minutesInputLabel={`${label}, minutes`}
      amPmInputLabel={`${label}, AM or PM`}
      {...form.getInputProps(name)}
    />
  );
};

const Day = ({ form, label, name }: { form: DraftForm; label: string; name: 'day' | 'endDay' }) => (
  <DateInput
    label={label}
    required
    valueFormat="ddd D MMM YYYY"
    popoverProps={{ withinPortal: true }}
    {...form.getInputProps(name)}
  />
);

type WhenFieldsProps = { form: DraftForm; comesTwice: boolean; children: ReactNode };

/** Day, time and length of an appointment by the organization's clock; `children` are the free times of the day. */
export const WhenFields = ({ form, comesTwice, children }: WhenFieldsProps) => {
  const { organization } = useViewer();
  const { severalDays, minutes, fold } = form.getValues();
  return (
    <>
      <div className={classes.when} data-ends={severalDays || undefined}>
        <Day form={form} label="Day" name="day" />
        <Clock form={form} label="Time" name="startsAt" />
        {!severalDays && <NumberInput label="Minutes" min={1} step={5} required {...form.getInputProps('minutes')} />}
      </div>
      {comesTwice && (
        <div>
          <Text size="sm">The clocks go back: this time comes twice.</Text>
          <SegmentedControl
            aria-label="Which of the two"
            size="xs"
            data={[
              { value: 'FIRST', label: 'The first' },
              { value: 'SECOND', label: 'The second' },
            ]}
            value={fold}
            onChange={(value) => form.setFieldValue('fold', value as 'FIRST' | 'SECOND')}
          />
        </div>
      )}
      {severalDays && (
        <div className={classes.when} data-ends>
          <Day form={form} label="Last day" name="endDay" />
          <Clock form={form} label="Until" name="endsAt" />
        </div>
      )}
      <Group justify="space-between" gap="xs" className={classes.note}>
        <span>
          {!severalDays && Number(minutes) > 0 && `${formatDuration(Number(minutes))}, `}
          {zoneCity(organization.timeZone)} time
        </span>
        <Switch
          size="xs"
          label="Over several days"
          checked={severalDays}
          onChange={(event) =>
            form.setValues({ severalDays: event.currentTarget.checked, endDay: form.getValues().endDay ?? form.getValues().day })
          }
        />
      </Group>
      {children}
    </>
  );
};

/** Shown where nothing is offered. */
export const NoTimes = ({ onNext }: { onNext: () => void }) => (
  <Text size="sm" className={classes.note}>
    Nothing is free on this day.{' '}
    <Anchor component="button" type="button" size="sm" onClick={onNext}>
      Look at the next day
    </Anchor>
  </Text>
);
