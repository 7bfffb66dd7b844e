import { TextInput } from '@mantine/core';
import { minorUnits } from '../../format/formatters.js';
import type { GridField } from '../../state/field.js';
import { type FilterEditorProps, filterValue } from './filter-editor.types.js';
import { useSettledText } from './use-settled-text.js';

/** How many of the stored unit make one of the unit that people type. */
const scaleOf = (field: GridField, currency: string): number => (field.kind === 'MONEY' ? minorUnits(currency) : 1);

const unitOf = (field: GridField, currency: string): string | undefined =>
  field.kind === 'MONEY' ? currency : field.kind === 'DURATION' ? 'min' : undefined;

/** "1,234.50" and "1234.50" alike; undefined when it is not a number. */
export const parseAmount = (text: string, scale: number): number | undefined => {
  const plain = text.replace(/[\s,_]/g, '');
  if (!/^-?\d+(\.\d+)?$|^-?\.\d+$/.test(plain)) return undefined;
  const amount = Number(plain) * scale;
  return scale === 1 ? amount : Math.round(amount);
};

type BoundProps = {
  label: string;
  unit?: string;
  value: number | undefined;
  scale: number;
  autofocus?: boolean;
  onSettled: (value?: number) => void;
  onDone: () => void;
};

const Bound = ({ label, unit, value, scale, autofocus, onSettled, onDone }: BoundProps) => {
  const text = useSettledText(value === undefined ? '' : String(value / scale), (typed) => onSettled(parseAmount(typed, scale)));
  const wrong = text.typed.trim() !== '' && parseAmount(text.typed, scale) === undefined;
  return (
    <TextInput
      label={unit ? `${label} (${unit})` : label}
      size="xs"
      inputMode="decimal"
      data-autofocus={autofocus || undefined}
      value={text.typed}
      error={wrong ? 'Not a number' : undefined}
      onChange={(event) => text.type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        text.now();
        onDone();
      }}
    />
  );
};

/** NUMBER, MONEY and DURATION: at least, at most, or between. Money is typed in pounds and kept in pence. */
export const NumberFilter = ({ field, filters, onChange, onDone, currency }: FilterEditorProps) => {
  const scale = scaleOf(field, currency);
  const exact = filterValue(filters, 'eq') as number | undefined;
  const least = (filterValue(filters, 'gte') ?? filterValue(filters, 'gt') ?? exact) as number | undefined;
  const most = (filterValue(filters, 'lte') ?? filterValue(filters, 'lt') ?? exact) as number | undefined;
  const tell = (from: number | undefined, to: number | undefined) =>
    onChange([
      ...(from === undefined ? [] : [{ operator: 'gte' as const, value: from }]),
      ...(to === undefined ? [] : [{ operator: 'lte' as const, value: to }]),
    ]);
  const unit = unitOf(field, currency);
  return (
    <div className="sg-filter-row sg-filter-bounds">
      <Bound
        autofocus
        label="At least"
        unit={unit}
        value={least}
        scale={scale}
        onDone={onDone}
        onSettled={(value) => tell(value, most)}
      />
      <Bound label="At most" unit={unit} value={most} scale={scale} onDone={onDone} onSettled={(value) => tell(least, value)} />
    </div>
  );
};
