import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { MAX_COLUMN_WIDTH, MIN_COLUMN_WIDTH } from '../state/columns-text.js';
import { type FieldKind, fieldWidth, type GridField, type GridRow } from '../state/field.js';
import { type ColumnState, visibleColumns } from '../state/grid-state.js';
import { fieldMap } from '../state/where.js';

/** A column on screen. Left edges are in CSS pixels from the left edge of the content. */
export type LayoutColumn = {
  field: GridField;
  width: number;
  left: number;
  /** Stays in sight when the rest scrolls sideways. */
  pinned: boolean;
  /** 1 for the first column of data; 0 is the selection column. */
  col: number;
};

export type ColumnLayout = {
  columns: LayoutColumn[];
  pinned: LayoutColumn[];
  centre: LayoutColumn[];
  width: number;
  pinnedWidth: number;
};

export const SELECTION_WIDTH = 42;
/** Below this width only the first column is pinned, or nothing would be left to scroll. */
export const NARROW = 640;

const features = tableFeatures({ columnVisibilityFeature, columnOrderingFeature, columnPinningFeature, columnSizingFeature });
const NO_ROWS: GridRow[] = [];

const GROWS: Partial<Record<FieldKind, number>> = {
  TEXT: 2,
  LONG_TEXT: 4,
  REFERENCE: 3,
  DATE_TIME: 1,
  STATUS: 1,
  CHOICE: 1,
  MONEY: 1,
};

/** Shares the room that is left over among the columns nobody has sized. */
const stretched = (
  columns: readonly ColumnState[],
  fields: ReadonlyMap<string, GridField>,
  room: number,
): Record<string, number> => {
  const sizes: Record<string, number> = {};
  for (const { name, width } of columns) sizes[name] = width ?? fieldWidth(fields.get(name)!);
  let left = room - Object.values(sizes).reduce((sum, width) => sum + width, 0);
  const growing = columns.filter(({ name, width }) => width === undefined && GROWS[fields.get(name)!.kind]);
  let shares = growing.reduce((sum, { name }) => sum + GROWS[fields.get(name)!.kind]!, 0);
  for (const { name } of left > 0 ? growing : []) {
    const share = GROWS[fields.get(name)!.kind]!;
    const more = Math.floor((left * share) / shares);
    sizes[name]! += more;
    left -= more;
    shares -= share;
  }
  return sizes;
};

/**
 * Where each visible column stands.
 * @param resizing widths that a drag overrides while it lasts
 */
export const useColumnLayout = (
  fields: readonly GridField[],
  states: readonly ColumnState[],
  { selectable, viewport, resizing }: { selectable: boolean; viewport: number; resizing?: Readonly<Record<string, number>> },
): ColumnLayout => {
  const known = useMemo(() => fieldMap(fields), [fields]);
  const defs = useMemo(
    () => fields.map((field) => ({ id: field.name, minSize: MIN_COLUMN_WIDTH, maxSize: MAX_COLUMN_WIDTH * 2 })),
    [fields],
  );
  const state = useMemo(() => {
    const shown = visibleColumns(states).filter(({ name }) => known.has(name));
    const pinned = shown.filter((column, index) => index === 0 || (column.pinned && viewport >= NARROW));
    const room = viewport - (selectable ? SELECTION_WIDTH : 0);
    return {
      columnVisibility: Object.fromEntries(fields.map(({ name }) => [name, shown.some((column) => column.name === name)])),
      columnOrder: shown.map((column) => column.name),
      columnPinning: { start: pinned.map((column) => column.name), end: [] },
      columnSizing: { ...stretched(shown, known, room), ...resizing },
    };
  }, [states, fields, known, viewport, selectable, resizing]);
  const table = useTable({ features, columns: defs, data: NO_ROWS, state });

  return useMemo(() => {
    const offset = selectable ? SELECTION_WIDTH : 0;
    const place = (columns: { id: string; getSize: () => number }[], from: number, pinned: boolean, col: number) => {
      let left = from;
      return columns.map((column, index): LayoutColumn => {
        const width = column.getSize();
        left += width;
        return { field: known.get(column.id)!, width, left: left - width, pinned, col: col + index };
      });
    };
    const start = table.getStartVisibleLeafColumns();
    const pinned = place(start, offset, true, 1);
    const pinnedWidth = pinned.reduce((sum, column) => sum + column.width, offset);
    const centre = place(table.getCenterVisibleLeafColumns(), pinnedWidth, false, 1 + pinned.length);
    const width = centre.reduce((sum, column) => sum + column.width, pinnedWidth);
    return { columns: [...pinned, ...centre], pinned, centre, width, pinnedWidth };
    // The table is one object all the time; what it answers changes with `state`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [table, state, known, selectable]);
};
