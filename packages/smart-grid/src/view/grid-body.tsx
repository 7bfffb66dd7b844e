// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by transforms, which table elements do not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo } from 'react';
import type { Formatters } from '../format/formatters.js';
import type { GridRow } from '../state/field.js';
import type { CellAt } from './grid-keys.js';
import { GridRowView } from './grid-row.js';
import type { RowTone } from './smart-grid.types.js';
import type { ColumnLayout } from './use-column-layout.js';
import { useColumnWindow } from './use-column-window.js';

export type GridBodyProps<Row extends GridRow> = {
  scroll: HTMLElement | null;
  rows: readonly Row[];
  layout: ColumnLayout;
  rowHeight: number;
  headerHeight: number;
  formatters: Formatters;
  selectable: boolean;
  isSelected: (id: string) => boolean;
  activeId: string | undefined;
  rowTone: ((row: Row) => RowTone | undefined) | undefined;
  rowName: (row: Row) => string;
  focus: CellAt;
  /** Set when the focus must follow `focus` into the page once it is rendered. */
  focusWanted: RefObject<boolean>;
  editing: CellAt | undefined;
  editor: ReactNode;
  onVisible: (last: number) => void;
};

const OVERSCAN = 6;

/** The rows in sight, and the one that has the focus wherever it is. */
export const GridBody = <Row extends GridRow>(props: GridBodyProps<Row>) => {
  const { scroll, rows, layout, rowHeight, headerHeight, formatters, selectable, focus, focusWanted, editing, onVisible } = props;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: headerHeight,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (focus.row < 0 || focus.row >= rows.length || (focus.row >= seen[0]! && focus.row <= seen.at(-1)!)) return seen;
      return focus.row < (seen[0] ?? 0) ? [focus.row, ...seen] : [...seen, focus.row];
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const centre = useColumnWindow(scroll, layout, focus.col);

  const items = virtualizer.getVirtualItems();
  const lastVisible = virtualizer.range?.endIndex ?? 0;
  useEffect(() => onVisible(lastVisible), [onVisible, lastVisible]);

  useLayoutEffect(() => {
    if (!focusWanted.current || !scroll) return;
    const cell = scroll.querySelector<HTMLElement>(`[data-row="${focus.row}"] [data-col="${focus.col}"]`);
    if (!cell) return;
    focusWanted.current = false;
    cell.focus({ preventScroll: true });
  });

  const size = useMemo(() => ({ height: rows.length * rowHeight, width: layout.width }), [rows.length, rowHeight, layout.width]);
  return (
    <div role="rowgroup" className="sg-body" style={size}>
      {items.map(({ index }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <GridRowView
            key={index}
            row={row}
            index={index}
            top={index * rowHeight}
            pinned={layout.pinned}
            centre={centre}
            formatters={formatters}
            selectable={selectable}
            selected={selectable && props.isSelected(row.id)}
            active={row.id === props.activeId}
            tone={props.rowTone?.(row)}
            name={props.rowName(row)}
            focusCol={focus.row === index ? focus.col : -1}
            editCol={editing?.row === index ? editing.col : -1}
            editor={editing?.row === index ? props.editor : null}
          />
        );
      })}
    </div>
  );
};
