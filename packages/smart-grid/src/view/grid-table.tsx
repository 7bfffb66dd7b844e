// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by transforms, which table elements do not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells
import { type RefObject, useCallback, useImperativeHandle, useMemo, useState } from 'react';
import type { Formatters } from '../format/formatters.js';
import type { GridField, GridRow } from '../state/field.js';
import type { GridState } from '../state/grid-state.js';
import type { RowPlaces } from '../state/group-rows.js';
import type { Anchor } from './anchored.js';
import { CellEditor } from './cell-editor.js';
import { cellOfEvent } from './cell-of-event.js';
import { ColumnMenu } from './column-menu.js';
import { GridBody } from './grid-body.js';
import { GridHeader } from './grid-header.js';
import type { GridInteraction } from './grid-interaction.types.js';
import type { CellAt, GridBounds } from './grid-keys.js';
import { RowMenu } from './row-menu.js';
import type { GridGroup, SmartGridProps } from './smart-grid.types.js';
import { useCellEdit } from './use-cell-edit.js';
import { useColumnDrag } from './use-column-drag.js';
import { NARROW, useColumnLayout } from './use-column-layout.js';
import { useColumnResize } from './use-column-resize.js';
import { useInnerSize } from './use-element-size.js';
import type { GridDispatch } from './use-grid-dispatch.js';
import { useGridFocus } from './use-grid-focus.js';
import { useGridKeyboard } from './use-grid-keyboard.js';
import { useGridMenus } from './use-grid-menus.js';
import { useGridMouse } from './use-grid-mouse.js';
import type { useRowSelection } from './use-row-selection.js';

export const ROW_HEIGHTS = { compact: 33, comfortable: 41 } as const;
export const HEADER_HEIGHT = 33;
/** Room below the last row for the selection bar, which takes two lines where it is narrow. */
const SELECTION_BAR = { wide: 64, narrow: 96 };

export type GridTableHandle = { focus: () => void };

export type GridTableProps<Row extends GridRow> = Pick<
  SmartGridProps<Row>,
  'label' | 'fields' | 'activeId' | 'onOpen' | 'rowMenu' | 'rowTone' | 'rowLabel' | 'onEdit' | 'locale' | 'currency'
> & {
  noun: { one: string; other: string };
  state: GridState;
  dispatch: GridDispatch;
  rows: readonly Row[];
  places: RowPlaces;
  groupField: GridField | undefined;
  groups: ReadonlyMap<string, GridGroup> | undefined;
  /** -1 while it is not known. */
  rowCount: number;
  selectable: boolean;
  rowSelection: ReturnType<typeof useRowSelection>;
  formatters: Formatters;
  busy: boolean;
  /** The selection bar floats over the last rows. */
  hasSelectionBar: boolean;
  onVisible: (last: number) => void;
  onFilter: (field: GridField, anchor: Anchor) => void;
  onRowChanged: (row: Row) => void;
  handle: RefObject<GridTableHandle | null>;
};

/** The grid itself: header and rows, and everything that mouse, finger and keyboard do to them. */
export const GridTable = <Row extends GridRow>(props: GridTableProps<Row>) => {
  const { fields, state, dispatch, rows, places, rowCount, selectable, rowSelection, formatters, rowMenu } = props;
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const size = useInnerSize(scroll);
  const rowHeight = ROW_HEIGHTS[state.density];
  const resize = useColumnResize(dispatch);
  const drag = useColumnDrag(dispatch);
  const menus = useGridMenus();
  const layout = useColumnLayout(fields, state.columns, {
    selectable,
    viewport: size.width,
    resizing: resize.resizing?.widths,
  });
  const bounds = useMemo<GridBounds>(
    () => ({
      rows: rows.length,
      firstCol: selectable ? 0 : 1,
      lastCol: layout.columns.length,
      page: Math.max(1, Math.floor((size.height - HEADER_HEIGHT) / rowHeight) - 1),
    }),
    [rows.length, selectable, layout, size.height, rowHeight],
  );
  const bottom = props.hasSelectionBar ? SELECTION_BAR[size.width < NARROW ? 'narrow' : 'wide'] : 0;
  const focus = useGridFocus({ scroll, bounds, layout, places, rowHeight, headerHeight: HEADER_HEIGHT, bottom });
  useImperativeHandle(props.handle, () => ({ focus: focus.restore }), [focus.restore]);

  const rowLabel = props.rowLabel;
  const first = layout.columns[0]?.field;
  const rowName = useCallback(
    (row: Row) => rowLabel?.(row) || (first && formatters.field(first, row[first.name])) || row.id,
    [rowLabel, first, formatters],
  );

  const edit = useCellEdit({ rows, layout, focus, onEdit: props.onEdit, onRowChanged: props.onRowChanged });
  const openRow = menus.openRow;
  const openRowMenu = useCallback(
    (at: CellAt, anchor: Anchor) => {
      if (rows[at.row]) openRow(at.row, at.col, anchor);
    },
    [rows, openRow],
  );
  const grid: GridInteraction<Row> = {
    rows,
    layout,
    selectable,
    focus,
    rowSelection,
    dispatch,
    onOpen: props.onOpen,
    openRowMenu: rowMenu && openRowMenu,
    openColumnMenu: (col, anchor) => menus.openColumn(layout.columns[col - 1]?.field.name, anchor),
    edit: edit.begin,
  };
  const onKeyDown = useGridKeyboard(grid, bounds);
  const mouse = useGridMouse(grid, { drag, resize });
  const closeMenu = () => {
    menus.close();
    focus.restore();
  };

  const { menu } = menus;
  const menuRow = menu?.kind === 'row' ? rows[menu.row] : undefined;
  const menuColumn = menu?.kind === 'column' ? layout.columns.find(({ field }) => field.name === menu.name) : undefined;
  const editable = menu?.kind === 'row' ? edit.fieldAt({ row: menu.row, col: menu.col }) : undefined;
  return (
    <>
      <div
        ref={setScroll}
        role="grid"
        className="sg-grid"
        aria-label={props.label}
        aria-rowcount={rowCount < 0 ? -1 : rowCount + 1}
        aria-colcount={layout.columns.length + (selectable ? 1 : 0)}
        aria-multiselectable={selectable || undefined}
        aria-busy={props.busy || undefined}
        style={{ ['--sg-row' as string]: `${rowHeight}px`, ['--sg-bottom' as string]: `${bottom}px` }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const at = cellOfEvent(event.target);
          if (at) focus.note(at);
        }}
        onBlur={focus.left}
        {...mouse}
      >
        <GridHeader
          layout={layout}
          sort={state.sort}
          selectable={selectable}
          checked={rowSelection.checked}
          focusCol={focus.at.row < 0 ? focus.at.col : -1}
          dropLeft={drag.drop?.left}
          dragging={drag.drop?.name}
        />
        <GridBody
          scroll={scroll}
          rows={rows}
          places={places}
          groupField={props.groupField}
          groups={props.groups}
          noun={props.noun}
          layout={layout}
          rowHeight={rowHeight}
          headerHeight={HEADER_HEIGHT}
          formatters={formatters}
          selectable={selectable}
          isSelected={rowSelection.isSelected}
          activeId={props.activeId}
          rowTone={props.rowTone}
          rowName={rowName}
          focus={focus.at}
          focusWanted={focus.focusWanted}
          editing={edit.editing?.at}
          editor={
            edit.editing && (
              <CellEditor
                key={`${edit.editing.at.row} ${edit.editing.at.col}`}
                editing={edit.editing}
                formatters={formatters}
                currency={props.currency}
                locale={props.locale}
                onSave={edit.save}
                onCancel={edit.cancel}
              />
            )
          }
          onVisible={props.onVisible}
        />
      </div>
      {menu && menuRow && rowMenu && (
        <RowMenu
          anchor={menu.anchor}
          items={rowMenu(menuRow)}
          name={rowName(menuRow)}
          edit={
            editable && {
              label: editable.label,
              onSelect: () => edit.begin({ row: rows.indexOf(menuRow), col: menu.kind === 'row' ? menu.col : 0 }),
            }
          }
          onClose={closeMenu}
        />
      )}
      {menu && menuColumn && (
        <ColumnMenu
          anchor={menu.anchor}
          field={menuColumn.field}
          width={menuColumn.width}
          state={state}
          dispatch={dispatch}
          onFilter={() => props.onFilter(menuColumn.field, menu.anchor)}
          onClose={closeMenu}
        />
      )}
    </>
  );
};
