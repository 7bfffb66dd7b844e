import { Chip, Group, NumberInput, SegmentedControl, Select, Switch } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import type { RepetitionUnit, SeriesWeekday } from '../../../gql/graphql.js';
import type { DraftForm } from '../draft-form.js';
import { type RepeatDraft, weeklyRepeat } from './repeat-draft.js';

const UNITS: { value: RepetitionUnit; label: string }[] = [
  { value: 'DAY', label: 'days' },
  { value: 'WEEK', label: 'weeks' },
  { value: 'MONTH', label: 'months' },
  { value: 'YEAR', label: 'years' },
];

const WEEKDAYS: { value: SeriesWeekday; label: string }[] = [
  { value: 'MO', label: 'Mon' },
  { value: 'TU', label: 'Tue' },
  { value: 'WE', label: 'Wed' },
  { value: 'TH', label: 'Thu' },
  { value: 'FR', label: 'Fri' },
  { value: 'SA', label: 'Sat' },
  { value: 'SU', label: 'Sun' },
];

/** Whether and how the booking repeats. Another rule has other dates, so what was said of single dates is forgotten. */
export const RepeatFields = ({ form }: { form: DraftForm }) => {
  const { repeat } = form.getValues();
  const change = (values: Partial<RepeatDraft>) =>
    form.setFieldValue('repeat', { ...(repeat ?? weeklyRepeat), skip: [], skipConflicts: false, otherTimes: {}, ...values });
  return (
    <>
      <Switch
        label="Repeat"
        checked={repeat !== null}
        onChange={(event) => {
          const on = event.currentTarget.checked;
          form.setValues({
            repeat: on ? weeklyRepeat : null,
            ...(on && { beyond: 'NO', unassigned: false, severalDays: false }),
          });
        }}
      />
      {repeat && (
        <>
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <NumberInput label="Every" min={1} max={99} w={90} value={repeat.every} onChange={(every) => change({ every })} />
            <Select
              aria-label="Unit"
              data={UNITS}
              w={120}
              allowDeselect={false}
              value={repeat.unit}
              onChange={(unit) => change({ unit: (unit ?? 'WEEK') as RepetitionUnit })}
            />
          </Group>
          {repeat.unit === 'WEEK' && (
            <Chip.Group
              multiple
              value={repeat.weekdays}
              onChange={(weekdays) => change({ weekdays: weekdays as SeriesWeekday[] })}
            >
              <Group gap={5} role="group" aria-label="On these days; none: on that of the first date">
                {WEEKDAYS.map(({ value, label }) => (
                  <Chip key={value} value={value} size="xs" variant="light">
                    {label}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          )}
          <Group gap="xs" align="flex-end" wrap="nowrap">
            <SegmentedControl
              aria-label="Where it ends"
              size="xs"
              data={[
                { value: 'TIMES', label: 'Number of times' },
                { value: 'LAST_DAY', label: 'Last day' },
              ]}
              value={repeat.ends}
              onChange={(ends) => change({ ends: ends as RepeatDraft['ends'] })}
            />
            {repeat.ends === 'TIMES' ? (
              <NumberInput
                aria-label="Number of times"
                min={1}
                max={500}
                w={100}
                value={repeat.times}
                onChange={(times) => change({ times })}
              />
            ) : (
              <DateInput
                aria-label="Last day"
                valueFormat="ddd D MMM YYYY"
                w={170}
                value={repeat.lastDay}
                onChange={(lastDay) => change({ lastDay })}
              />
            )}
          </Group>
        </>
      )}
    </>
  );
};
