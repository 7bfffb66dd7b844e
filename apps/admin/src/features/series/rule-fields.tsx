import { dateTimeFormat, formatInstant, zoneCity } from '@bookwright/web-kit';
import { Group, NumberInput, Select } from '@mantine/core';
import { DateInput, TimePicker } from '@mantine/dates';
import '@mantine/dates/styles.layer.css';
import { RepetitionFields } from '../../repetition/repetition-fields.js';
import { useViewer } from '../../shell/viewer.js';
import { type RuleDraft, ruleDraft } from './rule-draft.js';
import type { OfDates } from './series-action.js';
import { scopeWords } from './series-words.js';

const usesTwelveHours = (locale: string): boolean =>
  dateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions().hour12 ?? false;

type RuleFieldsProps = Pick<OfDates, 'series'> & { value: RuleDraft; onChange: (draft: RuleDraft) => void };

/** For which dates a rule is, from when it counts, and what it says. */
export const RuleFields = ({ series, value, onChange }: RuleFieldsProps) => {
  const { organization } = useViewer();
  const { from, day, time, minutes, repetition } = value;
  const toCome = series.occurrences.filter(({ availableActions }) => availableActions.length > 0);
  return (
    <>
      <Select
        label="For which dates"
        data={[
          { value: '', label: scopeWords.ALL },
          ...toCome.map(({ id, startsAt }) => ({ value: id, label: `From ${formatInstant(startsAt, organization)} on` })),
        ]}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        value={from ?? ''}
        onChange={(id) => onChange(ruleDraft(series, id || null))}
      />
      {from && <span className="quiet">They become a series of their own, in the same order.</span>}
      <Group grow align="flex-start" gap="xs">
        <DateInput
          label="Counted from"
          valueFormat="ddd D MMM YYYY"
          popoverProps={{ withinPortal: true }}
          value={day}
          onChange={(next) => onChange({ ...value, day: next })}
        />
        <TimePicker
          label="Time"
          format={usesTwelveHours(organization.locale) ? '12h' : '24h'}
          hoursInputLabel="Hours"
          minutesInputLabel="Minutes"
          amPmInputLabel="AM or PM"
          value={time}
          onChange={(next) => onChange({ ...value, time: next })}
        />
        <NumberInput
          label="Minutes"
          min={1}
          step={5}
          value={minutes}
          onChange={(next) => onChange({ ...value, minutes: next })}
        />
      </Group>
      <span className="quiet">{zoneCity(series.timeZone)} time.</span>
      <RepetitionFields
        value={repetition}
        day={day}
        onChange={(next) => onChange({ ...value, repetition: { ...repetition, ...next } })}
      />
    </>
  );
};
