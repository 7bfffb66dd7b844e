import { type PointerEvent, useCallback, useRef, useState } from 'react';
import type { GridDispatch } from './use-grid-dispatch.js';

type Drag = { name: string; startX: number; moving: boolean };
type Drop = { name: string; before: string | null; left: number };

const THRESHOLD = 6;

/** The header cell under the pointer, and the side of it that is nearer. */
const dropAt = (head: Element, x: number, name: string): Drop | undefined => {
  const origin = head.getBoundingClientRect().left;
  const cells = [...head.querySelectorAll<HTMLElement>('[data-name]')];
  const found = cells
    .map((cell, index) => ({ cell, index, rect: cell.getBoundingClientRect() }))
    .filter(({ rect }) => x >= rect.left && x <= rect.right)
    .at(-1);
  if (!found) return undefined;
  const after = x > found.rect.left + found.rect.width / 2;
  const before = after ? (cells[found.index + 1]?.dataset.name ?? null) : found.cell.dataset.name!;
  return { name, before, left: (after ? found.rect.right : found.rect.left) - origin };
};

/** Moving a column by dragging its header; the column menu does the same for the keyboard. */
export const useColumnDrag = (dispatch: GridDispatch) => {
  const drag = useRef<Drag>(undefined);
  const moved = useRef(false);
  const [drop, setDrop] = useState<Drop>();

  const onPointerDown = useCallback((event: PointerEvent, name: string) => {
    moved.current = false;
    if (event.button === 0 && event.pointerType !== 'touch') drag.current = { name, startX: event.clientX, moving: false };
  }, []);

  const onPointerMove = useCallback((event: PointerEvent<HTMLElement>) => {
    const current = drag.current;
    if (!current) return;
    if (!current.moving && Math.abs(event.clientX - current.startX) < THRESHOLD) return;
    if (!current.moving) event.currentTarget.setPointerCapture?.(event.pointerId);
    current.moving = true;
    const head = event.currentTarget.querySelector('.sg-head');
    if (head) setDrop(dropAt(head, event.clientX, current.name));
  }, []);

  const onPointerUp = useCallback(() => {
    moved.current = drag.current?.moving ?? false;
    if (drop && drag.current?.moving) dispatch({ type: 'moveColumn', name: drop.name, before: drop.before });
    drag.current = undefined;
    setDrop(undefined);
  }, [drop, dispatch]);

  const cancel = useCallback(() => {
    drag.current = undefined;
    setDrop(undefined);
  }, []);

  /** Whether the click that follows ends a drag; asking forgets it. */
  const wasDragged = useCallback(() => {
    const dragged = moved.current;
    moved.current = false;
    return dragged;
  }, []);

  return { drop, onPointerDown, onPointerMove, onPointerUp, cancel, wasDragged };
};
