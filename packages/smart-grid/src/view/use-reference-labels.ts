import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { GridField, GridRow, ReferenceValue } from '../state/field.js';
import type { GridFilter } from '../state/grid-state.js';

type Options = {
  fields: ReadonlyMap<string, GridField>;
  filters: readonly GridFilter[];
  rows: readonly GridRow[];
  loadLabels?: (field: GridField, ids: readonly string[], signal: AbortSignal) => Promise<ReferenceValue[]>;
};

const key = (field: GridField, id: string): string => `${field.referenceEntity ?? field.name} ${id}`;

const isReference = (value: unknown): value is ReferenceValue =>
  typeof value === 'object' && value !== null && 'id' in value && 'label' in value;

/** Names for the references that filters hold by id: from what was picked, the rows on show, or asked for. */
export const useReferenceLabels = ({ fields, filters, rows, loadLabels }: Options) => {
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());

  const onLabels = useCallback((field: GridField, options: readonly ReferenceValue[]) => {
    setLabels((known) => new Map([...known, ...options.map(({ id, label }) => [key(field, id), label] as const)]));
  }, []);

  const labelOf = useCallback(
    (field: GridField, id: string): string | undefined => {
      const known = labels.get(key(field, id));
      if (known !== undefined) return known;
      for (const row of rows.slice(0, 200)) {
        const value = row[field.name];
        if (isReference(value) && value.id === id) return value.label;
      }
      return undefined;
    },
    [labels, rows],
  );

  const load = useEffectEvent(async (wanted: readonly GridFilter[], signal: AbortSignal) => {
    for (const { field: name, value } of wanted) {
      const field = fields.get(name)!;
      const ids = [value]
        .flat()
        .map(String)
        .filter((id) => !labels.has(key(field, id)));
      if (ids.length === 0 || !loadLabels) continue;
      try {
        const options = await loadLabels(field, ids, signal);
        if (!signal.aborted) onLabels(field, options);
      } catch {
        // The chip shows the id; the filter works all the same.
      }
    }
  });
  useEffect(() => {
    const wanted = filters.filter(
      ({ field, operator }) => fields.get(field)?.kind === 'REFERENCE' && ['in', 'notIn', 'eq', 'neq'].includes(operator),
    );
    if (wanted.length === 0) return;
    const abort = new AbortController();
    void load(wanted, abort.signal);
    return () => abort.abort();
  }, [filters, fields]);

  return { labelOf, onLabels };
};
