import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo } from 'react';
import type { ColumnLayout, LayoutColumn } from './use-column-layout.js';

const OVERSCAN = 2;

/** The unpinned columns in sight, and the one that has the focus; the same array while they stay the same. */
export const useColumnWindow = (scroll: HTMLElement | null, layout: ColumnLayout, focusCol: number): readonly LayoutColumn[] => {
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

  const indexes = virtualizer
    .getVirtualItems()
    .map((item) => item.index)
    .join();
  return useMemo(
    () => (indexes === '' ? [] : indexes.split(',').flatMap((index) => centre[Number(index)] ?? [])),
    [indexes, centre],
  );
};
