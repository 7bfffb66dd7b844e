import { useMemo } from 'react';
import type { GridField, GridRow } from '../state/field.js';
import { grouped, groupKey, type RowPlaces, ungrouped } from '../state/group-rows.js';

/** Where the rows stand, with headings when they are grouped. A row's key is worked out once. */
export const useRowPlaces = (
  rows: readonly GridRow[],
  field: GridField | undefined,
  timeZone: string,
  hasNextPage: boolean,
): RowPlaces => {
  const keyOf = useMemo(() => {
    const keys = new WeakMap<GridRow, string>();
    return (row: GridRow): string => {
      const known = keys.get(row);
      if (known !== undefined || !field) return known ?? '';
      const key = groupKey(row, field, timeZone);
      keys.set(row, key);
      return key;
    };
  }, [field, timeZone]);
  return useMemo(
    () => (field ? grouped(rows.map(keyOf), hasNextPage) : ungrouped(rows.length)),
    [rows, field, keyOf, hasNextPage],
  );
};
