import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Operator } from '../../state/field.js';
import type { FilterEditorProps } from './filter-editor.types.js';
import { useSettledText } from './use-settled-text.js';

const WORDS: [Operator, string][] = [
  ['contains', 'contains'],
  ['startsWith', 'starts with'],
  ['eq', 'is'],
  ['neq', 'is not'],
];

/** TEXT and LONG_TEXT: how to compare, and with what. */
export const TextFilter = ({ field, filters, onChange, onDone }: FilterEditorProps) => {
  const offered = WORDS.filter(([operator]) => field.operators.includes(operator));
  const current = filters.find(({ operator }) => offered.some(([each]) => each === operator));
  const [operator, setOperator] = useState<Operator>(current?.operator ?? offered[0]?.[0] ?? 'contains');
  const tell = (how: Operator, value: string) => onChange(value === '' ? [] : [{ operator: how, value }]);
  const text = useSettledText(typeof current?.value === 'string' ? current.value : '', (value) => tell(operator, value));
  return (
    <div className="sg-filter-row">
      <NativeSelect
        size="xs"
        aria-label="Comparison"
        data={offered.map(([value, label]) => ({ value, label }))}
        value={operator}
        onChange={(event) => {
          const next = event.currentTarget.value as Operator;
          setOperator(next);
          if (text.typed) tell(next, text.typed);
        }}
      />
      <TextInput
        size="xs"
        aria-label={field.label}
        data-autofocus
        value={text.typed}
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
    </div>
  );
};
