// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by transforms, which table elements do not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells
import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { isRightAligned } from '../state/field.js';
import type { SortKey } from '../state/grid-state.js';
import { type ColumnLayout, type LayoutColumn, SELECTION_WIDTH } from './use-column-layout.js';

type GridHeaderProps = {
  layout: ColumnLayout;
  sort: readonly SortKey[];
  selectable: boolean;
  /** Whether the loaded rows are selected: all, some or none. */
  checked: boolean | 'mixed';
  focusCol: number;
  /** Where a dragged column would land, in CSS pixels from the left. */
  dropLeft: number | undefined;
  dragging: string | undefined;
};

const ariaSort = (key: SortKey | undefined, first: boolean): 'ascending' | 'descending' | 'other' | undefined => {
  if (!key) return undefined;
  if (!first) return 'other';
  return key.direction === 'ASC' ? 'ascending' : 'descending';
};

/** The header row. Events are handled by the grid. */
export const GridHeader = memo((props: GridHeaderProps) => {
  const { layout, sort, selectable, checked, focusCol, dropLeft, dragging } = props;
  const cell = (column: LayoutColumn) => {
    const { field, left, width, pinned, col } = column;
    const rank = sort.findIndex((key) => key.field === field.name);
    const key = sort[rank];
    return (
      <div
        key={field.name}
        role="columnheader"
        className={`sg-hcell${pinned ? ' sg-pin' : ''}${isRightAligned(field.kind) ? ' sg-right' : ''}${
          field.sortable ? ' sg-sortable' : ''
        }${dragging === field.name ? ' sg-dragging' : ''}`}
        style={pinned ? { left, width } : { transform: `translateX(${left}px)`, width }}
        aria-colindex={col + (selectable ? 1 : 0)}
        aria-sort={ariaSort(key, rank === 0)}
        data-col={col}
        data-name={field.name}
        tabIndex={focusCol === col ? 0 : -1}
        title={field.label}
      >
        <span className="sg-hlabel">{field.label}</span>
        {key && (
          <span className="sg-sort" aria-hidden="true">
            {key.direction === 'ASC' ? '↑' : '↓'}
            {sort.length > 1 && <sup>{rank + 1}</sup>}
          </span>
        )}
        <button type="button" className="sg-hmenu" tabIndex={-1} aria-label={`${field.label}: column menu`} aria-haspopup="menu">
          <ChevronDown size={12} aria-hidden="true" />
        </button>
        <span className="sg-resize" data-resize={field.name} aria-hidden="true" />
      </div>
    );
  };
  return (
    <div role="rowgroup" className="sg-head" style={{ width: layout.width }}>
      <div role="row" className="sg-hrow" aria-rowindex={1} data-row={-1}>
        {selectable && (
          <div
            role="columnheader"
            className="sg-hcell sg-pin sg-check-cell"
            style={{ left: 0, width: SELECTION_WIDTH }}
            aria-colindex={1}
            data-col={0}
            tabIndex={focusCol === 0 ? 0 : -1}
          >
            <span role="checkbox" className="sg-check" aria-checked={checked} aria-label="Select all loaded rows" tabIndex={-1} />
          </div>
        )}
        {layout.columns.map(cell)}
      </div>
      {dropLeft !== undefined && <div className="sg-drop" style={{ left: dropLeft }} />}
    </div>
  );
});
GridHeader.displayName = 'GridHeader';
