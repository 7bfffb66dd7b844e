import { Group, Select } from '@mantine/core';
import type { SeriesWeekday } from '../gql/graphql.js';
import { placeInMonth } from './repetition-draft.js';
import type { RepetitionFieldsProps } from './repetition-fields.js';
import { longDays, placesInMonth } from './repetition-words.js';

/** On which day of the month: on that of the first date, or on the last Friday. */
export const MonthFields = ({ value, day, onChange }: RepetitionFieldsProps) => {
  const { ofMonth, nth, weekday } = value;
  const choose = (chosen: string | null) =>
    onChange(
      chosen === 'WEEKDAY' ? { ofMonth: 'WEEKDAY', ...(day && ofMonth === 'DATE' && placeInMonth(day)) } : { ofMonth: 'DATE' },
    );
  return (
    <Group gap="xs">
      <Select
        aria-label="Day of the month"
        data={[
          { value: 'DATE', label: 'on the day of the first date' },
          { value: 'WEEKDAY', label: 'on a weekday of the month' },
        ]}
        w={220}
        allowDeselect={false}
        comboboxProps={{ withinPortal: true }}
        value={ofMonth}
        onChange={choose}
      />
      {ofMonth === 'WEEKDAY' && (
        <>
          <Select
            aria-label="Which of the month"
            data={placesInMonth}
            w={110}
            allowDeselect={false}
            comboboxProps={{ withinPortal: true }}
            value={String(nth)}
            onChange={(chosen) => onChange({ nth: Number(chosen) })}
          />
          <Select
            aria-label="Weekday"
            data={longDays}
            w={130}
            allowDeselect={false}
            comboboxProps={{ withinPortal: true }}
            value={weekday}
            onChange={(chosen) => onChange({ weekday: chosen as SeriesWeekday })}
          />
        </>
      )}
    </Group>
  );
};
