import { type PointerEvent, useCallback, useRef, useState } from 'react';
import { columnWidth } from '../state/columns-text.js';
import type { ColumnLayout } from './use-column-layout.js';
import type { GridDispatch } from './use-grid-dispatch.js';

export type Resizing = { name: string; widths: Readonly<Record<string, number>> };

/** Dragging the edge of a column. While it lasts the other columns keep their widths, so that the edge stays under the pointer. */
export const useColumnResize = (dispatch: GridDispatch) => {
  const start = useRef<{ name: string; x: number; width: number }>(undefined);
  const [resizing, setResizing] = useState<Resizing>();

  const onPointerDown = useCallback((event: PointerEvent<HTMLElement>, name: string, layout: ColumnLayout) => {
    const widths = Object.fromEntries(layout.columns.map((column) => [column.field.name, column.width]));
    start.current = { name, x: event.clientX, width: widths[name]! };
    setResizing({ name, widths });
    event.currentTarget.setPointerCapture?.(event.pointerId);
    event.preventDefault();
  }, []);

  const onPointerMove = useCallback((event: PointerEvent) => {
    const from = start.current;
    if (!from) return;
    const width = columnWidth(from.width + event.clientX - from.x);
    setResizing((current) => current && { ...current, widths: { ...current.widths, [from.name]: width } });
  }, []);

  const onPointerUp = useCallback(() => {
    const from = start.current;
    start.current = undefined;
    setResizing(undefined);
    const width = from && resizing?.widths[from.name];
    if (width !== undefined && width !== from?.width) dispatch({ type: 'resizeColumn', name: from!.name, width });
  }, [resizing, dispatch]);

  return { resizing, onPointerDown, onPointerMove, onPointerUp };
};
