import { Chip, Group, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { RepetitionUnit, SeriesWeekday } from '../gql/graphql.js';
import { MonthFields } from './month-fields.js';
import type { RepetitionDraft } from './repetition-draft.js';
import { shortDays } from './repetition-words.js';

const UNITS: { value: RepetitionUnit | 'RULE'; label: string }[] = [
  { value: 'DAY', label: 'days' },
  { value: 'WEEK', label: 'weeks' },
  { value: 'MONTH', label: 'months' },
  { value: 'YEAR', label: 'years' },
  { value: 'RULE', label: 'by a rule' },
];

export type RepetitionFieldsProps = {
  value: RepetitionDraft;
  /** The first day, which a weekday of the month is chosen by. */
  day: string | null;
  onChange: (values: Partial<RepetitionDraft>) => void;
};

const EndFields = ({ value, onChange }: Omit<RepetitionFieldsProps, 'day'>) => (
  <Group gap="xs" align="flex-end">
    <SegmentedControl
      aria-label="Where it ends"
      size="xs"
      data={[
        { value: 'TIMES', label: 'Number of times' },
        { value: 'LAST_DAY', label: 'Last day' },
      ]}
      value={value.ends}
      onChange={(ends) => onChange({ ends: ends as RepetitionDraft['ends'] })}
    />
    {value.ends === 'TIMES' ? (
      <NumberInput
        aria-label="Number of times"
        min={1}
        max={500}
        w={100}
        value={value.times}
        onChange={(times) => onChange({ times })}
      />
    ) : (
      <DateInput
        aria-label="Last day"
        valueFormat="ddd D MMM YYYY"
        w={170}
        popoverProps={{ withinPortal: true }}
        value={value.lastDay}
        onChange={(lastDay) => onChange({ lastDay })}
      />
    )}
  </Group>
);

/** How something repeats, and where it ends; whoever knows RFC 5545 may write the rule instead. */
export const RepetitionFields = ({ value, day, onChange }: RepetitionFieldsProps) => {
  const { every, unit, weekdays, rule } = value;
  const byRule = rule !== null;
  const choose = (chosen: string | null) =>
    onChange(chosen === 'RULE' ? { rule: rule ?? '' } : { rule: null, unit: (chosen ?? 'WEEK') as RepetitionUnit });
  return (
    <>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <NumberInput
          label="Every"
          min={1}
          max={99}
          w={90}
          disabled={byRule}
          value={every}
          onChange={(next) => onChange({ every: next })}
        />
        <Select
          aria-label="Unit"
          data={UNITS}
          w={120}
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
          value={byRule ? 'RULE' : unit}
          onChange={choose}
        />
      </Group>
      {byRule && (
        <TextInput
          label="Rule"
          description="As calendars write it (RFC 5545): FREQ=MONTHLY;BYDAY=-1FR;COUNT=12"
          value={rule}
          onChange={(event) => onChange({ rule: event.currentTarget.value })}
        />
      )}
      {!byRule && unit === 'WEEK' && (
        <Chip.Group multiple value={weekdays} onChange={(days) => onChange({ weekdays: days as SeriesWeekday[] })}>
          <Group gap={5} role="group" aria-label="On these days; none: on that of the first date">
            {shortDays.map(({ value: weekday, label }) => (
              <Chip key={weekday} value={weekday} size="xs" variant="light">
                {label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      {!byRule && unit === 'MONTH' && <MonthFields value={value} day={day} onChange={onChange} />}
      {!byRule && <EndFields value={value} onChange={onChange} />}
    </>
  );
};
