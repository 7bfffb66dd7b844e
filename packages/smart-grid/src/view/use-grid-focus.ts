import { useCallback, useEffect, useRef, useState } from 'react';
import type { RowPlaces } from '../state/group-rows.js';
import { type CellAt, clampCell, type GridBounds } from './grid-keys.js';
import type { ColumnLayout } from './use-column-layout.js';

type Options = {
  scroll: HTMLElement | null;
  bounds: GridBounds;
  layout: ColumnLayout;
  places: RowPlaces;
  rowHeight: number;
  headerHeight: number;
  /** Room at the bottom that something floats over. */
  bottom: number;
};

/** The one cell that Tab reaches, and the ways to move it. It stays at its place when the rows change. */
export const useGridFocus = ({ scroll, bounds, layout, places, rowHeight, headerHeight, bottom }: Options) => {
  const [kept, setKept] = useState<CellAt>({ row: 0, col: 1 });
  const focusWanted = useRef(false);
  const inside = useRef(false);
  const at = clampCell(kept, bounds);

  const reveal = useCallback(
    ({ row, col }: CellAt) => {
      if (!scroll) return;
      if (row >= 0) {
        const place = places.placeOf(row);
        const top = place * rowHeight;
        const room = scroll.clientHeight - headerHeight - bottom;
        const underHeading = place > 0 && typeof places.at(place - 1) !== 'number';
        if (top < scroll.scrollTop) scroll.scrollTop = underHeading ? top - rowHeight : top;
        else if (top + rowHeight > scroll.scrollTop + room) scroll.scrollTop = top + rowHeight - room;
      }
      const column = layout.columns[col - 1];
      if (!column || column.pinned) return;
      const left = column.left - layout.pinnedWidth;
      const room = scroll.clientWidth - layout.pinnedWidth;
      if (left < scroll.scrollLeft) scroll.scrollLeft = left;
      else if (left + column.width > scroll.scrollLeft + room) scroll.scrollLeft = Math.min(left, left + column.width - room);
    },
    [scroll, layout, places, rowHeight, headerHeight, bottom],
  );

  const focusDom = useCallback(
    (cell: CellAt) =>
      scroll?.querySelector<HTMLElement>(`[data-row="${cell.row}"] [data-col="${cell.col}"]`)?.focus({ preventScroll: true }),
    [scroll],
  );

  /** Moves the focus to a cell; the body puts it into the page when the cell is rendered. */
  const moveTo = useCallback(
    (cell: CellAt) => {
      focusWanted.current = true;
      setKept(cell);
      reveal(cell);
      if (cell.row < 0) focusDom(cell);
    },
    [reveal, focusDom],
  );

  /** Where the focus already is, in the page. */
  const note = useCallback((cell: CellAt) => {
    inside.current = true;
    setKept((kept) => (kept.row === cell.row && kept.col === cell.col ? kept : cell));
  }, []);
  const left = useCallback(() => {
    inside.current = false;
  }, []);

  const restore = useCallback(() => {
    inside.current = true;
    focusWanted.current = true;
    setKept((kept) => ({ ...kept }));
  }, []);

  // A focused cell that vanishes gives its focus to the page; it comes back to the cell that stands there now.
  useEffect(() => {
    if (inside.current && scroll && document.activeElement === document.body) focusDom(at);
  });

  return { at, focusWanted, moveTo, note, left, restore };
};
