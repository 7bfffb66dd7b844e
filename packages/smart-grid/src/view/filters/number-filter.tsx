import { TextInput } from '@mantine/core';
import { amountText, parseAmount } from '../../format/amount.js';
import type { FieldFilter } from '../../format/filter-words.js';
import { minorUnits } from '../../format/formatters.js';
import type { GridField, Operator } from '../../state/field.js';
import type { FilterEditorProps } from './filter-editor.types.js';
import { useSettledText } from './use-settled-text.js';

/** How many of the stored unit make one of the unit that people type. */
const scaleOf = (field: GridField, currency: string): number => (field.kind === 'MONEY' ? minorUnits(currency) : 1);

const unitOf = (field: GridField, currency: string): string | undefined =>
  field.kind === 'MONEY' ? currency : field.kind === 'DURATION' ? 'min' : undefined;

type BoundProps = {
  label: string;
  value: number | undefined;
  scale: number;
  locale: string;
  autofocus?: boolean;
  onSettled: (value?: number) => void;
  onDone: () => void;
};

const Bound = ({ label, value, scale, locale, autofocus, onSettled, onDone }: BoundProps) => {
  const text = useSettledText(value === undefined ? '' : amountText(value, scale, locale), (typed) =>
    onSettled(parseAmount(typed, scale, locale)),
  );
  const wrong = text.typed.trim() !== '' && parseAmount(text.typed, scale, locale) === undefined;
  return (
    <TextInput
      label={label}
      size="xs"
      inputMode="decimal"
      data-autofocus={autofocus || undefined}
      value={text.typed}
      error={wrong ? 'Not a number' : undefined}
      onChange={(event) => text.type(event.currentTarget.value)}
      onBlur={() => text.now()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        // The focus goes elsewhere, where this Enter must not press anything.
        event.preventDefault();
        text.now();
        onDone();
      }}
    />
  );
};

const boundOf = (filters: readonly FieldFilter[], operators: readonly Operator[]): FieldFilter | undefined =>
  filters.find((filter) => operators.includes(filter.operator));

/** NUMBER, MONEY and DURATION: at least, at most, or between. Money is typed in pounds and kept in pence. */
export const NumberFilter = ({ field, filters, onChange, onDone, currency, locale }: FilterEditorProps) => {
  const scale = scaleOf(field, currency);
  const unit = unitOf(field, currency);
  const exact = boundOf(filters, ['eq']);
  const least = boundOf(filters, ['gte', 'gt']) ?? (exact && { ...exact, operator: 'gte' });
  const most = boundOf(filters, ['lte', 'lt']) ?? (exact && { ...exact, operator: 'lte' });
  const tell = (...bounds: (FieldFilter | undefined)[]) => onChange(bounds.filter((bound) => bound !== undefined));
  const labelled = (words: string) => (unit ? `${words} (${unit})` : words);
  return (
    <div className="sg-filter-row sg-filter-bounds">
      <Bound
        autofocus
        label={labelled(least?.operator === 'gt' ? 'More than' : 'At least')}
        value={least?.value as number | undefined}
        scale={scale}
        locale={locale}
        onDone={onDone}
        onSettled={(value) => tell(value === undefined ? undefined : { operator: least?.operator ?? 'gte', value }, most)}
      />
      <Bound
        label={labelled(most?.operator === 'lt' ? 'Less than' : 'At most')}
        value={most?.value as number | undefined}
        scale={scale}
        locale={locale}
        onDone={onDone}
        onSettled={(value) => tell(least, value === undefined ? undefined : { operator: most?.operator ?? 'lte', value })}
      />
    </div>
  );
};
