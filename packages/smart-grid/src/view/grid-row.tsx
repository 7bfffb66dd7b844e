// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by transforms, which table elements do not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells
import { memo, type ReactNode } from 'react';
import type { Formatters } from '../format/formatters.js';
import { StatusBadge } from '../format/status-badge.js';
import type { GridRow } from '../state/field.js';
import { cellClass, cellContent } from './grid-cell.js';
import type { RowTone } from './smart-grid.types.js';
import { type LayoutColumn, SELECTION_WIDTH } from './use-column-layout.js';
import type { WindowColumn } from './use-column-window.js';

type GridRowProps = {
  row: GridRow;
  index: number;
  top: number;
  pinned: readonly WindowColumn[];
  /** The columns in sight. */
  centre: readonly WindowColumn[];
  formatters: Formatters;
  selectable: boolean;
  selected: boolean;
  active: boolean;
  tone: RowTone | undefined;
  name: string;
  /** The column that holds the focus, or -1. */
  focusCol: number;
  /** The cell that is being edited, and what stands in it. */
  editCol: number;
  editor: ReactNode;
};

const CHECK_STYLE = { left: 0, width: SELECTION_WIDTH };

const rowClass = ({ selected, active, tone }: GridRowProps): string =>
  `sg-row${selected ? ' sg-selected' : ''}${active ? ' sg-active' : ''}${tone ? ` sg-tone-${tone}` : ''}`;

/** Where a deleted row says so in words: in its status, or beside its name when no status is in sight. */
const wordColumn = (pinned: readonly WindowColumn[], centre: readonly WindowColumn[]): number =>
  [...pinned, ...centre].find(({ field, inSight }) => field.kind === 'STATUS' && inSight)?.col ?? 1;

const deletedContent = (row: GridRow, column: LayoutColumn, formatters: Formatters): ReactNode =>
  column.field.kind === 'STATUS' ? (
    <StatusBadge value="DELETED" />
  ) : (
    <span className="sg-deleted">
      <span className="sg-deleted-name">{cellContent(row, column, formatters)}</span>
      <StatusBadge value="DELETED" />
    </span>
  );

/** One row. Events are handled by the grid, which finds the cell by `data-row` and `data-col`. */
export const GridRowView = memo((props: GridRowProps) => {
  const { row, index, top, pinned, centre, formatters, selectable, selected, tone, name, focusCol, editCol, editor } = props;
  const deletedCol = tone === 'deleted' ? wordColumn(pinned, centre) : -1;
  const cell = (column: WindowColumn) => (
    <div
      key={column.field.name}
      role="gridcell"
      className={cellClass(column)}
      style={column.style}
      aria-colindex={column.col + (selectable ? 1 : 0)}
      data-col={column.col}
      tabIndex={column.col === focusCol ? 0 : -1}
    >
      {column.col === editCol
        ? editor
        : column.col === deletedCol
          ? deletedContent(row, column, formatters)
          : cellContent(row, column, formatters)}
    </div>
  );
  return (
    <div
      role="row"
      className={rowClass(props)}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-selected={selectable ? selected : undefined}
      aria-current={props.active || undefined}
      data-row={index}
    >
      {selectable && (
        <div
          role="gridcell"
          className="sg-cell sg-pin sg-check-cell"
          style={CHECK_STYLE}
          aria-colindex={1}
          data-col={0}
          tabIndex={focusCol === 0 ? 0 : -1}
        >
          <span role="checkbox" className="sg-check" aria-checked={selected} aria-label={`Select ${name}`} tabIndex={-1} />
        </div>
      )}
      {pinned.map(cell)}
      {centre.map(cell)}
    </div>
  );
});
GridRowView.displayName = 'GridRowView';
