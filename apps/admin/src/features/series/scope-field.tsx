import { Radio, Stack } from '@mantine/core';
import type { SeriesScopeInput, SeriesScopeKind } from '../../gql/graphql.js';
import type { DateAction, OfDates } from './series-action.js';
import { datesWords, scopeWords } from './series-words.js';

/** The scopes that can be meant, the likeliest first. */
export function scopesFor(date: DateAction['date'], selected: readonly string[]): SeriesScopeKind[] {
  if (date) return ['THIS', 'THIS_AND_FOLLOWING', 'ALL'];
  return selected.length > 0 ? ['SELECTED', 'ALL'] : ['ALL'];
}

export const scopeInput = (kind: SeriesScopeKind, date: DateAction['date'], selected: readonly string[]): SeriesScopeInput => ({
  kind,
  ...(kind === 'SELECTED' ? { occurrenceIds: [...selected] } : kind === 'ALL' ? {} : { occurrenceId: date!.id }),
});

type ScopeFieldProps = Pick<OfDates, 'selected'> & {
  date: DateAction['date'];
  value: SeriesScopeKind;
  onChange: (kind: SeriesScopeKind) => void;
};

/** Which dates are meant. */
export const ScopeField = ({ date, selected, value, onChange }: ScopeFieldProps) => (
  <Radio.Group label="Which dates" value={value} onChange={(kind) => onChange(kind as SeriesScopeKind)}>
    <Stack gap={6} mt={4}>
      {scopesFor(date, selected).map((kind) => (
        <Radio
          key={kind}
          value={kind}
          label={kind === 'SELECTED' ? `${scopeWords[kind]}: ${datesWords(selected.length)}` : scopeWords[kind]}
        />
      ))}
    </Stack>
  </Radio.Group>
);
