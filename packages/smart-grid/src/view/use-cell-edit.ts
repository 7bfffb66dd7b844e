import { useCallback, useState } from 'react';
import type { FieldKind, GridField, GridRow } from '../state/field.js';
import type { CellAt } from './grid-keys.js';
import type { SmartGridProps } from './smart-grid.types.js';
import type { ColumnLayout } from './use-column-layout.js';
import type { useGridFocus } from './use-grid-focus.js';

/** Kinds that a cell can be edited in; the others have actions of their own. */
const EDITED_IN_PLACE: readonly FieldKind[] = ['TEXT', 'LONG_TEXT', 'CHOICE', 'BOOLEAN', 'NUMBER', 'MONEY', 'DATE', 'DURATION'];

export type Editing<Row extends GridRow = GridRow> = {
  at: CellAt;
  row: Row;
  field: GridField;
  saving: boolean;
  /** Why the last try was refused, and what stands there now if somebody else was faster. */
  refusal?: { message: string; current?: unknown; isStale: boolean; value: unknown };
};

/** Where the focus goes when an edit is saved. */
export type AfterSave = 'stay' | 'next' | 'previous';

type Options<Row extends GridRow> = {
  rows: readonly Row[];
  layout: ColumnLayout;
  focus: ReturnType<typeof useGridFocus>;
  onEdit: SmartGridProps<Row>['onEdit'];
  onRowChanged: (row: Row) => void;
};

/** Editing one cell in place. A refused edit stays open and says why. */
export const useCellEdit = <Row extends GridRow>({ rows, layout, focus, onEdit, onRowChanged }: Options<Row>) => {
  const [editing, setEditing] = useState<Editing<Row>>();

  const fieldAt = useCallback(
    ({ row, col }: CellAt): GridField | undefined => {
      const field = layout.columns[col - 1]?.field;
      return onEdit && rows[row] && field?.editable && EDITED_IN_PLACE.includes(field.kind) ? field : undefined;
    },
    [rows, layout, onEdit],
  );

  const begin = useCallback(
    (at: CellAt) => {
      const field = fieldAt(at);
      if (field) setEditing({ at, row: rows[at.row]!, field, saving: false });
    },
    [rows, fieldAt],
  );

  const end = (next: CellAt) => {
    setEditing(undefined);
    focus.moveTo(next);
  };
  const cancel = () => {
    if (editing) end(editing.at);
  };

  /** The next cell of the row that can be edited. */
  const neighbour = ({ row, col }: CellAt, step: 1 | -1): CellAt | undefined => {
    for (let next = col + step; next > 0 && next <= layout.columns.length; next += step) {
      if (fieldAt({ row, col: next })) return { row, col: next };
    }
    return undefined;
  };

  const save = async (value: unknown, after: AfterSave, overwrite = false) => {
    if (!editing || !onEdit || editing.saving) return;
    const { at, row, field } = editing;
    const next = after === 'stay' ? undefined : neighbour(at, after === 'next' ? 1 : -1);
    const done = () => {
      end(next ?? at);
      if (next) begin(next);
    };
    if (JSON.stringify(value) === JSON.stringify(row[field.name] ?? null)) return done();
    setEditing({ ...editing, saving: true });
    try {
      const result = await onEdit(row, field, value, { overwrite });
      if (result.ok) {
        onRowChanged((result.row as Row | undefined) ?? { ...row, [field.name]: value });
        return done();
      }
      const isStale = 'current' in result;
      setEditing({ ...editing, saving: false, refusal: { message: result.message, current: result.current, isStale, value } });
    } catch (error) {
      const message = error instanceof Error && error.message ? error.message : 'The change could not be saved.';
      setEditing({ ...editing, saving: false, refusal: { message, isStale: false, value } });
    }
  };

  return { editing, fieldAt, begin, cancel, save };
};
