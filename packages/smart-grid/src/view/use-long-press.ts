import { type PointerEvent, useCallback, useEffect, useRef } from 'react';

const DELAY_MS = 500;
const TOLERANCE = 10;

/** A finger that rests: what a right click is to a mouse. */
export const useLongPress = (onLongPress: (target: Element, x: number, y: number) => void) => {
  const press = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number }>(undefined);
  const fired = useRef(false);

  const cancel = useCallback(() => {
    clearTimeout(press.current?.timer);
    press.current = undefined;
  }, []);
  useEffect(() => cancel, [cancel]);

  const onPointerDown = useCallback(
    (event: PointerEvent) => {
      fired.current = false;
      if (event.pointerType !== 'touch') return;
      const { clientX: x, clientY: y } = event;
      const target = event.target as Element;
      const timer = setTimeout(() => {
        fired.current = true;
        onLongPress(target, x, y);
      }, DELAY_MS);
      press.current = { timer, x, y };
    },
    [onLongPress],
  );

  const onPointerMove = useCallback(
    (event: PointerEvent) => {
      const from = press.current;
      if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > TOLERANCE) cancel();
    },
    [cancel],
  );

  /** Whether the click that follows ends a long press; asking forgets it. */
  const wasLongPress = useCallback(() => {
    const long = fired.current;
    fired.current = false;
    return long;
  }, []);

  return { onPointerDown, onPointerMove, cancel, wasLongPress };
};
