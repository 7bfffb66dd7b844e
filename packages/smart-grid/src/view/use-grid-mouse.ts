import { type MouseEvent, type PointerEvent, useCallback } from 'react';
import type { GridRow } from '../state/field.js';
import { anchorOf } from './anchored.js';
import { cellOfEvent, isInControl } from './cell-of-event.js';
import type { GridInteraction } from './grid-interaction.types.js';
import type { CellAt } from './grid-keys.js';
import type { useColumnDrag } from './use-column-drag.js';
import type { useColumnResize } from './use-column-resize.js';
import { useLongPress } from './use-long-press.js';

type Gestures = { drag: ReturnType<typeof useColumnDrag>; resize: ReturnType<typeof useColumnResize> };

/** Every handler of mouse and finger, for the grid's one element. */
export const useGridMouse = <Row extends GridRow>(grid: GridInteraction<Row>, { drag, resize }: Gestures) => {
  const { rows, layout, selectable, focus, rowSelection, dispatch, openRowMenu, openColumnMenu } = grid;
  const longPress = useLongPress(
    useCallback(
      (target: Element, x: number, y: number) => {
        const at = cellOfEvent(target);
        if (at && at.row >= 0) openRowMenu?.(at, { x, y, width: 0, height: 0 });
      },
      [openRowMenu],
    ),
  );

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
      grid.onOpen?.(rows[row]);
    }
  };

  const onClick = (event: MouseEvent) => {
    const at = cellOfEvent(event.target);
    if (!at || isInControl(event.target)) return;
    if (at.row < 0) clickHeader(event, at.col);
    else clickRow(event, at);
  };

  const onMouseDown = (event: MouseEvent) => {
    const at = cellOfEvent(event.target);
    if (!at || isInControl(event.target)) return;
    if (event.shiftKey) event.preventDefault();
    focus.moveTo(at);
  };

  const onDoubleClick = (event: MouseEvent) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-resize]')?.dataset.resize;
    const at = cellOfEvent(event.target);
    if (name) dispatch({ type: 'resizeColumn', name, width: undefined });
    else if (at && at.row >= 0 && !isInControl(event.target)) grid.edit(at);
  };

  const onContextMenu = (event: MouseEvent) => {
    const at = cellOfEvent(event.target);
    if (!at || isInControl(event.target) || (at.row >= 0 && !openRowMenu)) return;
    event.preventDefault();
    const byPointer = event.button === 2 || event.clientX > 0;
    const anchor = byPointer
      ? { x: event.clientX, y: event.clientY, width: 0, height: 0 }
      : anchorOf((event.target as Element).closest('[data-col]')!);
    if (at.row < 0) openColumnMenu(at.col, anchor);
    else openRowMenu?.(at, anchor);
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

  const onPointerCancel = () => {
    resize.onPointerUp();
    drag.cancel();
    longPress.cancel();
  };

  return { onClick, onMouseDown, onDoubleClick, onContextMenu, onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
};
