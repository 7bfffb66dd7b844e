import { Popover } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { amountText, parseAmount } from '../format/amount.js';
import type { Formatters } from '../format/formatters.js';
import { minorUnits } from '../format/formatters.js';
import type { GridField, MoneyValue } from '../state/field.js';
import { isDay } from '../state/zoned-day.js';
import type { AfterSave, Editing } from './use-cell-edit.js';

type CellEditorProps = {
  editing: Editing;
  formatters: Formatters;
  currency: string;
  locale: string;
  onSave: (value: unknown, after: AfterSave, overwrite?: boolean) => void;
  onCancel: () => void;
};

type Codec = { textOf: (value: unknown) => string; valueOf: (text: string) => unknown };

/** How a field's value is typed; `valueOf` gives undefined for what it does not understand, and null for nothing. */
const codecOf = (field: GridField, value: unknown, currency: string, locale: string): Codec => {
  const nothing = (text: string) => text.trim() === '';
  if (field.kind === 'MONEY') {
    const unit = (value as MoneyValue | null)?.currency ?? currency;
    const scale = minorUnits(unit);
    return {
      textOf: (money) => (money ? amountText((money as MoneyValue).amountMinor, scale, locale) : ''),
      valueOf: (text) => {
        const amountMinor = parseAmount(text, scale, locale);
        return nothing(text) ? null : amountMinor === undefined ? undefined : { amountMinor, currency: unit };
      },
    };
  }
  if (field.kind === 'NUMBER' || field.kind === 'DURATION') {
    return {
      textOf: (number) => (typeof number === 'number' ? amountText(number, 1, locale) : ''),
      valueOf: (text) => (nothing(text) ? null : parseAmount(text, 1, locale)),
    };
  }
  if (field.kind === 'BOOLEAN') {
    return {
      textOf: (flag) => (typeof flag === 'boolean' ? String(flag) : ''),
      valueOf: (text) => (text === '' ? null : text === 'true'),
    };
  }
  if (field.kind === 'DATE') {
    return { textOf: (day) => String(day ?? ''), valueOf: (text) => (nothing(text) ? null : isDay(text) ? text : undefined) };
  }
  return { textOf: (text) => String(text ?? ''), valueOf: (text) => (text === '' ? null : text) };
};

const optionsOf = (field: GridField) =>
  field.kind === 'BOOLEAN'
    ? [
        { value: 'true', label: 'Yes' },
        { value: 'false', label: 'No' },
      ]
    : field.options;

/** An edit in place: Enter saves, Tab saves and goes on, Escape leaves everything as it was. */
export const CellEditor = ({ editing, formatters, currency, locale, onSave, onCancel }: CellEditorProps) => {
  const { field, row, refusal, saving } = editing;
  const codec = codecOf(field, row[field.name], currency, locale);
  const [text, setText] = useState(() => codec.textOf(row[field.name]));
  const input = useRef<HTMLInputElement & HTMLSelectElement>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select?.();
  }, []);

  const value = codec.valueOf(text);
  const isWrong = value === undefined || (value === null && !field.nullable);
  const options = field.kind === 'CHOICE' || field.kind === 'BOOLEAN' ? optionsOf(field) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (!isWrong) onSave(value, event.key === 'Enter' ? 'stay' : event.shiftKey ? 'previous' : 'next');
    }
  };
  const onBlur = () => {
    if (refusal || saving) return;
    if (isWrong || text === codec.textOf(row[field.name])) onCancel();
    else onSave(value, 'stay');
  };
  const shared = {
    ref: input,
    className: 'sg-editor',
    'aria-label': field.label,
    'aria-invalid': isWrong || undefined,
    readOnly: saving || undefined,
    value: text,
    onKeyDown,
    onBlur,
  };
  return (
    <Popover opened={refusal !== undefined} position="bottom-start" shadow="md" offset={2} transitionProps={{ duration: 0 }}>
      <Popover.Target>
        {options ? (
          <select {...shared} onChange={(event) => setText(event.currentTarget.value)}>
            {(field.nullable || text === '') && <option value="">—</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...shared}
            type={field.kind === 'DATE' ? 'date' : 'text'}
            inputMode={field.kind === 'NUMBER' || field.kind === 'MONEY' || field.kind === 'DURATION' ? 'decimal' : undefined}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Popover.Target>
      {refusal && (
        <Popover.Dropdown className="sg-popover sg-refusal" role="alert">
          <p>{refusal.message}</p>
          {refusal.isStale && (
            <>
              <dl>
                <dt>Now</dt>
                <dd>{formatters.field(field, refusal.current) || '(empty)'}</dd>
                <dt>Yours</dt>
                <dd>{formatters.field(field, refusal.value) || '(empty)'}</dd>
              </dl>
              <button type="button" className="sg-link" onClick={() => onSave(refusal.value, 'stay', true)}>
                Use mine
              </button>
            </>
          )}
          <button type="button" className="sg-link" onClick={onCancel}>
            {refusal.isStale ? 'Keep theirs' : 'Undo my change'}
          </button>
        </Popover.Dropdown>
      )}
    </Popover>
  );
};
