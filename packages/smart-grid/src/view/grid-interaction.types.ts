import type { GridRow } from '../state/field.js';
import type { Anchor } from './anchored.js';
import type { CellAt } from './grid-keys.js';
import type { ColumnLayout } from './use-column-layout.js';
import type { GridDispatch } from './use-grid-dispatch.js';
import type { useGridFocus } from './use-grid-focus.js';
import type { useRowSelection } from './use-row-selection.js';

/** What mouse, finger and keyboard act on. */
export type GridInteraction<Row extends GridRow> = {
  rows: readonly Row[];
  layout: ColumnLayout;
  selectable: boolean;
  focus: ReturnType<typeof useGridFocus>;
  rowSelection: ReturnType<typeof useRowSelection>;
  dispatch: GridDispatch;
  onOpen: ((row: Row) => void) | undefined;
  /** Absent when rows have no menu. */
  openRowMenu: ((at: CellAt, anchor: Anchor) => void) | undefined;
  openColumnMenu: (col: number, anchor: Anchor) => void;
  /** Begins an edit where the cell can be edited. */
  edit: (at: CellAt) => void;
};
