import { type RefObject, useEffect, useRef } from 'react';

/** Puts the keyboard focus back on the grid when the record that had it was closed. */
export const useFocusAfterClosing = (activeId: string | undefined, grid: RefObject<{ focus: () => void } | null>): void => {
  const open = useRef(activeId);
  useEffect(() => {
    const closed = open.current !== undefined && activeId === undefined;
    open.current = activeId;
    if (closed && (document.activeElement === null || document.activeElement === document.body)) grid.current?.focus();
  }, [activeId, grid]);
};
