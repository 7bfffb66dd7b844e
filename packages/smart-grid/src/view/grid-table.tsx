// biome-ignore-all lint/a11y/useSemanticElements: cells are placed by transforms, which table elements do not take
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells
import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react';
import type { Formatters } from '../format/formatters.js';
import type { GridField, GridRow } from '../state/field.js';
import type { GridState } from '../state/grid-state.js';
import { type Anchor, anchorOf } from './anchored.js';
import { ColumnMenu } from './column-menu.js';
import { GridBody } from './grid-body.js';
import { GridHeader } from './grid-header.js';
import { type CellAt, type GridBounds, type KeyIntent, keyIntent } from './grid-keys.js';
import { RowMenu } from './row-menu.js';
import type { SmartGridProps } from './smart-grid.types.js';
import { useColumnDrag } from './use-column-drag.js';
import { useColumnLayout } from './use-column-layout.js';
import { useColumnResize } from './use-column-resize.js';
import { useInnerSize } from './use-element-size.js';
import type { GridDispatch } from './use-grid-dispatch.js';
import { useGridFocus } from './use-grid-focus.js';
import { useLongPress } from './use-long-press.js';
import type { useRowSelection } from './use-row-selection.js';

export const ROW_HEIGHTS = { compact: 33, comfortable: 41 } as const;
export const HEADER_HEIGHT = 33;

export type GridTableHandle = { focus: () => void };

export type GridTableProps<Row extends GridRow> = Pick<
  SmartGridProps<Row>,
  'label' | 'fields' | 'activeId' | 'onOpen' | 'rowMenu' | 'rowTone' | 'rowLabel'
> & {
  state: GridState;
  dispatch: GridDispatch;
  rows: readonly Row[];
  /** -1 while it is not known. */
  rowCount: number;
  selectable: boolean;
  rowSelection: ReturnType<typeof useRowSelection>;
  formatters: Formatters;
  busy: boolean;
  /** Room at the bottom that the selection bar floats over. */
  bottom: number;
  onVisible: (last: number) => void;
  onFilter: (field: GridField, anchor: Anchor) => void;
  handle: RefObject<GridTableHandle | null>;
};

type Overlay = { kind: 'row'; row: number; anchor: Anchor } | { kind: 'column'; name: string; anchor: Anchor };

const cellAt = (target: EventTarget): CellAt | undefined => {
  const cell = (target as Element).closest?.<HTMLElement>('[data-col]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  return cell && row ? { row: Number(row.dataset.row), col: Number(cell.dataset.col) } : undefined;
};

/** The grid itself: header and rows, and everything that mouse, finger and keyboard do to them. */
export const GridTable = <Row extends GridRow>(props: GridTableProps<Row>) => {
  const { label, fields, state, dispatch, rows, rowCount, selectable, rowSelection, formatters, onOpen, rowMenu, onFilter } =
    props;
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const [overlay, setOverlay] = useState<Overlay>();
  const size = useInnerSize(scroll);
  const rowHeight = ROW_HEIGHTS[state.density];
  const resize = useColumnResize(dispatch);
  const drag = useColumnDrag(dispatch);
  const layout = useColumnLayout(fields, state.columns, { selectable, viewport: size.width, resizing: resize.resizing?.widths });
  const bounds = useMemo<GridBounds>(
    () => ({
      rows: rows.length,
      firstCol: selectable ? 0 : 1,
      lastCol: layout.columns.length,
      page: Math.max(1, Math.floor((size.height - HEADER_HEIGHT) / rowHeight) - 1),
    }),
    [rows.length, selectable, layout, size.height, rowHeight],
  );
  const focus = useGridFocus({ scroll, bounds, layout, rowHeight, headerHeight: HEADER_HEIGHT, bottom: props.bottom });
  useImperativeHandle(props.handle, () => ({ focus: focus.restore }), [focus.restore]);

  const rowLabel = props.rowLabel;
  const first = layout.columns[0]?.field;
  const rowName = useCallback(
    (row: Row) => rowLabel?.(row) || (first && formatters.field(first, row[first.name])) || row.id,
    [rowLabel, first, formatters],
  );

  const openRowMenu = useCallback(
    (row: number, anchor: Anchor) => {
      if (rowMenu && rows[row]) setOverlay({ kind: 'row', row, anchor });
    },
    [rowMenu, rows],
  );
  const longPress = useLongPress(
    useCallback(
      (target: Element, x: number, y: number) => {
        const at = cellAt(target);
        if (at && at.row >= 0) openRowMenu(at.row, { x, y, width: 0, height: 0 });
      },
      [openRowMenu],
    ),
  );
  const openColumnMenu = (col: number, anchor: Anchor) => {
    const name = layout.columns[col - 1]?.field.name;
    if (name) setOverlay({ kind: 'column', name, anchor });
  };
  const closeOverlay = () => {
    setOverlay(undefined);
    focus.restore();
  };

  const obey = (intent: KeyIntent, element: Element) => {
    const { at } = focus;
    const row = rows[at.row];
    switch (intent.type) {
      case 'move':
        if (intent.extend && selectable) rowSelection.extendTo(intent.to.row, at.row);
        focus.moveTo(intent.to);
        break;
      case 'toggle':
        if (selectable) rowSelection.toggle(at.row);
        break;
      case 'extend':
        if (selectable) rowSelection.extendTo(at.row);
        break;
      case 'selectLoaded':
        if (selectable && at.row < 0 && at.col === 0) rowSelection.toggleLoaded();
        else if (selectable) rowSelection.selectLoaded();
        break;
      case 'open':
        if (row) onOpen?.(row);
        break;
      case 'sort':
        dispatch({ type: 'toggleSort', field: layout.columns[at.col - 1]!.field.name, multi: intent.multi });
        break;
      case 'rowMenu':
        openRowMenu(at.row, anchorOf(element));
        break;
      case 'columnMenu':
        openColumnMenu(at.col, anchorOf(element));
        break;
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellAt(event.target);
    if (!at || (event.target as Element).closest('input, textarea, select')) return;
    const intent = keyIntent(event, focus.at, bounds);
    if (!intent) return;
    event.preventDefault();
    obey(intent, event.target as Element);
  };

  const clickHeader = (event: MouseEvent, col: number) => {
    const target = event.target as Element;
    if (drag.wasDragged() || target.closest('[data-resize]')) return;
    if (target.closest('.sg-hmenu')) openColumnMenu(col, anchorOf(target.closest('[data-col]')!));
    else if (col === 0) rowSelection.toggleLoaded();
    else dispatch({ type: 'toggleSort', field: layout.columns[col - 1]!.field.name, multi: event.shiftKey });
  };

  const clickRow = (event: MouseEvent, { row, col }: CellAt) => {
    if (longPress.wasLongPress() || !rows[row]) return;
    if (selectable && event.shiftKey) rowSelection.extendTo(row, focus.at.row);
    else if (selectable && (col === 0 || event.ctrlKey || event.metaKey)) rowSelection.toggle(row);
    else {
      rowSelection.setAnchor(row);
      onOpen?.(rows[row]);
    }
  };

  const onClick = (event: MouseEvent) => {
    const at = cellAt(event.target);
    if (at) (at.row < 0 ? clickHeader : clickRow)(event, at.row < 0 ? (at.col as never) : (at as never));
  };

  const onMouseDown = (event: MouseEvent) => {
    const at = cellAt(event.target);
    if (!at) return;
    if (event.shiftKey) event.preventDefault();
    focus.moveTo(at);
  };

  const onContextMenu = (event: MouseEvent) => {
    const at = cellAt(event.target);
    if (!at || (at.row >= 0 && !rowMenu)) return;
    event.preventDefault();
    const byPointer = event.button === 2 || event.clientX > 0;
    const anchor = byPointer ? { x: event.clientX, y: event.clientY, width: 0, height: 0 } : anchorOf(event.target as Element);
    if (at.row < 0) openColumnMenu(at.col, anchor);
    else openRowMenu(at.row, anchor);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const target = event.target as Element;
    const edge = target.closest<HTMLElement>('[data-resize]');
    const name = target.closest<HTMLElement>('[data-name]')?.dataset.name;
    if (edge) resize.onPointerDown(event, edge.dataset.resize!, layout);
    else if (name && !target.closest('button')) drag.onPointerDown(event, name);
    else longPress.onPointerDown(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    resize.onPointerMove(event);
    drag.onPointerMove(event);
    longPress.onPointerMove(event);
  };
  const onPointerUp = () => {
    resize.onPointerUp();
    drag.onPointerUp();
    longPress.cancel();
  };

  const menuRow = overlay?.kind === 'row' ? rows[overlay.row] : undefined;
  const menuColumn = overlay?.kind === 'column' ? layout.columns.find(({ field }) => field.name === overlay.name) : undefined;
  return (
    <>
      <div
        ref={setScroll}
        role="grid"
        className="sg-grid"
        aria-label={label}
        aria-rowcount={rowCount < 0 ? -1 : rowCount + 1}
        aria-colcount={layout.columns.length + (selectable ? 1 : 0)}
        aria-multiselectable={selectable || undefined}
        aria-busy={props.busy || undefined}
        style={{ ['--sg-row' as string]: `${rowHeight}px`, ['--sg-bottom' as string]: `${props.bottom}px` }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onMouseDown={onMouseDown}
        onDoubleClick={(event) => {
          const name = (event.target as Element).closest<HTMLElement>('[data-resize]')?.dataset.resize;
          if (name) dispatch({ type: 'resizeColumn', name, width: undefined });
        }}
        onContextMenu={onContextMenu}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={() => {
          drag.cancel();
          longPress.cancel();
        }}
        onFocus={(event) => {
          const at = cellAt(event.target);
          if (at) focus.note(at);
        }}
        onBlur={focus.left}
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
          editing={undefined}
          editor={null}
          onVisible={props.onVisible}
        />
      </div>
      {overlay && menuRow && rowMenu && (
        <RowMenu anchor={overlay.anchor} items={rowMenu(menuRow)} name={rowName(menuRow)} onClose={closeOverlay} />
      )}
      {overlay && menuColumn && (
        <ColumnMenu
          anchor={overlay.anchor}
          field={menuColumn.field}
          width={menuColumn.width}
          state={state}
          dispatch={dispatch}
          onFilter={() => onFilter(menuColumn.field, overlay.anchor)}
          onClose={closeOverlay}
        />
      )}
    </>
  );
};
