import type { ReactNode, Ref } from 'react';
import type { GridField, GridRow, ReferenceValue } from '../state/field.js';
import type { GridQuery } from '../state/grid-query.js';
import type { GridState } from '../state/grid-state.js';
import type { GridPage, GridTotal } from '../state/paging.reducer.js';
import type { GridNotice } from '../state/search-params.js';
import type { GridSelection } from '../state/selection.js';

/** Where rows come from. Rejections are shown with a way to try again. */
export type GridSource<Row extends GridRow = GridRow> = {
  /** `after` is null for the first page. The signal is aborted when the answer is no longer wanted. */
  loadPage(query: GridQuery, page: { after: string | null; first: number; signal: AbortSignal }): Promise<GridPage<Row>>;
  /** Asked after the first page is on screen, and only when there are more. `exact` is what a person asked for. */
  loadTotal?(query: GridQuery, options: { exact: boolean; signal: AbortSignal }): Promise<GridTotal>;
  /** How many rows fall under each value of the field the rows are grouped by, for the headings. */
  loadGroups?(query: GridQuery, field: string, options: { signal: AbortSignal }): Promise<GridGroup[]>;
};

/** A heading: the key is the field's value, for DATE_TIME the local day. `note` stands beside the count ("£5,120.00"). */
export type GridGroup = { key: string; count: number; note?: string };

export type RowMenuItem =
  | {
      id: string;
      label: string;
      onSelect: () => void;
      tone?: 'danger';
      shortcut?: string /** Why it cannot be done now. */;
      disabledReason?: string;
    }
  | { divider: true; id: string };

export type BulkAction = {
  id: string;
  label: string;
  /** `query` is what "all that match" refers to. `count` is undefined while the total is not known. */
  onSelect: (selection: GridSelection, query: GridQuery, count: number | undefined) => void;
  tone?: 'danger';
  disabledReason?: string;
  /** Also stands in the toolbar, disabled until something is selected. */
  inToolbar?: boolean;
};

export type RowTone = 'deleted' | 'muted';

export type GridViewTab = { id: string; label: string; count?: number; hint?: string };

export type GridViews = {
  items: readonly GridViewTab[];
  activeId?: string;
  onSelect: (id: string) => void;
  /** Offered when present: "Save view". */
  onSave?: () => void;
  /** The active view differs from what is kept. */
  changed?: boolean;
};

export type GridHandle<Row extends GridRow = GridRow> = {
  /** Asks for the rows again without moving the scroll position. */
  refresh: () => void;
  /** Replaces loaded rows by id, without asking. */
  updateRows: (rows: readonly Row[]) => void;
  /** Puts the keyboard focus on the cell that had it. */
  focus: () => void;
};

/** What became of an edit in place: the row as it is now, or why not. A stale edit gives the value that stands now. */
export type EditResult<Row extends GridRow = GridRow> =
  | { ok: true; row?: Row }
  | { ok: false; message: string; current?: unknown };

export type SmartGridProps<Row extends GridRow = GridRow> = {
  /** The accessible name, "Bookings". */
  label: string;
  /** Counted in the footer, { one: 'booking', other: 'bookings' }. */
  noun?: { one: string; other: string };
  fields: readonly GridField[];
  state: GridState;
  onStateChange: (state: GridState) => void;
  /** Its identity does not matter; give the grid another `key` for another entity. */
  source: GridSource<Row>;
  /** Another value asks for the rows again. */
  revision?: string | number;
  /** IANA zone of the organization. */
  timeZone: string;
  /** BCP 47. */
  locale: string;
  /** ISO 4217, for money filters and amounts without a currency. */
  currency: string;
  now?: () => Date;
  selection?: GridSelection;
  /** Rows can be selected when present. */
  onSelectionChange?: (selection: GridSelection) => void;
  /** The row that is open beside the grid. */
  activeId?: string;
  onOpen?: (row: Row) => void;
  rowMenu?: (row: Row) => RowMenuItem[];
  bulkActions?: readonly BulkAction[];
  rowTone?: (row: Row) => RowTone | undefined;
  /** What names a row to screen readers; the first column by default. */
  rowLabel?: (row: Row) => string;
  /** Shown when there are no rows and nothing is filtered. */
  emptyState?: ReactNode;
  views?: GridViews;
  /** Searches the values of a REFERENCE field. */
  loadOptions?: (field: GridField, text: string, signal: AbortSignal) => Promise<ReferenceValue[]>;
  /** Names references that a URL holds by id only. */
  loadLabels?: (field: GridField, ids: readonly string[], signal: AbortSignal) => Promise<ReferenceValue[]>;
  /** What the URL said and the grid did not understand. */
  notices?: readonly GridNotice[];
  /** Filters and searches at once, or when a person presses Show (C-14). */
  applyMode?: 'LIVE' | 'EXPLICIT';
  /**
   * Cells of editable fields can be edited in place when present (F2, a double click). `overwrite` is true when the person has
   * seen that somebody else was faster, and insists.
   */
  onEdit?: (row: Row, field: GridField, value: unknown, options: { overwrite: boolean }) => Promise<EditResult<Row>>;
  /** Stands at the end of the toolbar. */
  toolbarEnd?: ReactNode;
  /** Stands beside the count in the footer. */
  footer?: ReactNode;
  /** Told each query that is asked, for counts and exports of what is on show. */
  onQuery?: (query: GridQuery) => void;
  ref?: Ref<GridHandle<Row>>;
};
