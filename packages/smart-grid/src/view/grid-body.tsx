// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by transforms, which table elements do not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Formatters } from '../format/formatters.js';
import type { GridField, GridRow } from '../state/field.js';
import type { RowPlaces } from '../state/group-rows.js';
import type { CellAt } from './grid-keys.js';
import { GridRowView } from './grid-row.js';
import { GroupHeadingView } from './group-heading.js';
import type { GridGroup, RowTone } from './smart-grid.types.js';
import type { ColumnLayout } from './use-column-layout.js';
import { useColumnWindow, usePinnedWindow } from './use-column-window.js';

export type GridBodyProps<Row extends GridRow> = {
  scroll: HTMLElement | null;
  rows: readonly Row[];
  places: RowPlaces;
  groupField: GridField | undefined;
  groups: ReadonlyMap<string, GridGroup> | undefined;
  noun: { one: string; other: string };
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
  onVisible: (lastRow: number) => void;
};

const OVERSCAN = 4;

/** The rows in sight, and the one that has the focus wherever it is. */
export const GridBody = <Row extends GridRow>(props: GridBodyProps<Row>) => {
  const { scroll, rows, places, groupField, layout, rowHeight, formatters, selectable, focus, focusWanted, editing, onVisible } =
    props;
  const focusPlace = focus.row < 0 || focus.row >= rows.length ? -1 : places.placeOf(focus.row);
  const virtualizer = useVirtualizer({
    count: places.count,
    getScrollElement: () => scroll,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: props.headerHeight,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      if (focusPlace < 0 || seen.length === 0 || (focusPlace >= seen[0]! && focusPlace <= seen.at(-1)!)) return seen;
      return focusPlace < seen[0]! ? [focusPlace, ...seen] : [...seen, focusPlace];
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const pinned = usePinnedWindow(layout);
  const centre = useColumnWindow(scroll, layout, focus.col);

  const last = places.at(virtualizer.range?.endIndex ?? 0);
  const lastRow = typeof last === 'number' ? last : last.row;
  useEffect(() => onVisible(lastRow), [onVisible, lastRow]);

  useLayoutEffect(() => {
    if (!focusWanted.current || !scroll) return;
    const cell = scroll.querySelector<HTMLElement>(`[data-row="${focus.row}"] [data-col="${focus.col}"]`);
    if (!cell) return;
    focusWanted.current = false;
    cell.focus({ preventScroll: true });
  });

  return (
    <div role="rowgroup" className="sg-body" style={{ height: places.count * rowHeight, width: layout.width }}>
      {virtualizer.getVirtualItems().map(({ index: place }) => {
        const at = places.at(place);
        const top = place * rowHeight;
        if (typeof at !== 'number') {
          return (
            groupField && (
              <GroupHeadingView
                key={place}
                heading={at}
                field={groupField}
                first={rows[at.row]!}
                group={props.groups?.get(at.key)}
                formatters={formatters}
                noun={props.noun}
                top={top}
              />
            )
          );
        }
        const row = rows[at];
        if (!row) return null;
        return (
          <GridRowView
            key={place}
            row={row}
            index={at}
            top={top}
            pinned={pinned}
            centre={centre}
            formatters={formatters}
            selectable={selectable}
            selected={selectable && props.isSelected(row.id)}
            active={row.id === props.activeId}
            tone={props.rowTone?.(row)}
            name={props.rowName(row)}
            focusCol={focus.row === at ? focus.col : -1}
            editCol={editing?.row === at ? editing.col : -1}
            editor={editing?.row === at ? props.editor : null}
          />
        );
      })}
    </div>
  );
};
