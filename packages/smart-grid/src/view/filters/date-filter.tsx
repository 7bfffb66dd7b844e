import { TextInput } from '@mantine/core';
import { isRelativeValue, RELATIVE_DATES, relativeDateLabel } from '../../state/relative-date.js';
import { isDay } from '../../state/zoned-day.js';
import { type FilterEditorProps, filterValue } from './filter-editor.types.js';

/** DATE and DATE_TIME: relative to today, or from a day to a day, both included. */
export const DateFilter = ({ filters, onChange, onDone }: FilterEditorProps) => {
  const exact = filterValue(filters, 'eq');
  const relative = isRelativeValue(exact) ? exact.relative : undefined;
  const day = (value: unknown): string => (isDay(value) ? value : '');
  const from = day(filterValue(filters, 'gte') ?? exact);
  const to = day(filterValue(filters, 'lte') ?? exact);
  const tell = (first: string, last: string) =>
    onChange([
      ...(isDay(first) ? [{ operator: 'gte' as const, value: first }] : []),
      ...(isDay(last) ? [{ operator: 'lte' as const, value: last }] : []),
    ]);
  return (
    <div className="sg-filter-column">
      <fieldset className="sg-presets" aria-label="Relative to today">
        {RELATIVE_DATES.map((each, index) => (
          <button
            key={each}
            type="button"
            className="sg-preset"
            aria-pressed={each === relative}
            data-autofocus={(relative ? each === relative : index === 0) || undefined}
            onClick={() => {
              onChange(each === relative ? [] : [{ operator: 'eq', value: { relative: each } }]);
              if (each !== relative) onDone();
            }}
          >
            {relativeDateLabel(each)}
          </button>
        ))}
      </fieldset>
      <div className="sg-filter-row sg-filter-bounds">
        <TextInput type="date" size="xs" label="From" value={from} onChange={(event) => tell(event.currentTarget.value, to)} />
        <TextInput
          type="date"
          size="xs"
          label="To, included"
          value={to}
          error={from && to && to < from ? 'Before the first day' : undefined}
          onChange={(event) => tell(from, event.currentTarget.value)}
        />
      </div>
    </div>
  );
};
