import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo } from 'react';
import type { ColumnLayout, LayoutColumn } from './use-column-layout.js';

const OVERSCAN = 2;

/** A column as its cells are laid out: `style` is one object for all rows, with the gap to the column before it. */
export type WindowColumn = LayoutColumn & {
  style: { width: number; marginLeft?: number; left?: number };
  /** All of it is to be seen, and not only close by. */
  inSight: boolean;
};

type SeenColumn = LayoutColumn & { inSight: boolean };

const withGaps = (columns: readonly SeenColumn[], from: number): WindowColumn[] => {
  let end = from;
  return columns.map((column) => {
    const gap = column.left - end;
    end = column.left + column.width;
    return { ...column, style: gap > 0 ? { width: column.width, marginLeft: gap } : { width: column.width } };
  });
};

/** The pinned columns as their cells are laid out. */
export const usePinnedWindow = ({ pinned }: ColumnLayout): readonly WindowColumn[] =>
  useMemo(
    () => pinned.map((column) => ({ ...column, style: { left: column.left, width: column.width }, inSight: true })),
    [pinned],
  );

/** The unpinned columns in sight, and the one that has the focus; the same array while they stay the same. */
export const useColumnWindow = (scroll: HTMLElement | null, layout: ColumnLayout, focusCol: number): readonly WindowColumn[] => {
  const { centre, pinned, pinnedWidth } = layout;
  const focused = focusCol - pinned.length - 1;
  const virtualizer = useVirtualizer({
    horizontal: true,
    count: centre.length,
    getScrollElement: () => scroll,
    estimateSize: (index) => centre[index]?.width ?? 0,
    paddingStart: pinnedWidth,
    overscan: OVERSCAN,
    rangeExtractor: (range) => {
      const seen = defaultRangeExtractor(range);
      return focused < 0 || focused >= centre.length || seen.includes(focused) ? seen : [...seen, focused].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    if (centre) virtualizer.measure();
  }, [virtualizer, centre]);

  const items = virtualizer.getVirtualItems();
  const indexes = items.map((item) => item.index).join();
  const start = virtualizer.scrollOffset ?? 0;
  const end = start + (virtualizer.scrollRect?.width ?? 0);
  const whole = items.flatMap((item) => (item.start >= start && item.end <= end ? item.index : [])).join();
  return useMemo(() => {
    const inSight = new Set(whole.split(','));
    const columns = indexes === '' ? [] : indexes.split(',');
    return withGaps(
      columns.flatMap((index) => (centre[Number(index)] ? { ...centre[Number(index)]!, inSight: inSight.has(index) } : [])),
      pinnedWidth,
    );
  }, [indexes, whole, centre, pinnedWidth]);
};
