import { useCallback, useMemo, useState } from 'react';
import { type Block, blocksOf, hoursOf, isSameWeek, type WeeklyHours } from './week.js';

let made = 0;

/** An id for a block on the screen. */
export const newBlockId = (): string => `block ${++made}`;

/** The week as it is being edited. When the saved week changes, what was not edited follows it. */
export const useWeekDraft = (saved: readonly WeeklyHours[]) => {
  const [draft, setDraft] = useState<{ of: readonly WeeklyHours[]; blocks: readonly Block[] } | null>(null);
  const fresh = useMemo(() => blocksOf(saved, newBlockId), [saved]);
  const blocks = draft?.blocks ?? fresh;
  const isChanged = draft !== null && !isSameWeek(hoursOf(blocks), saved);
  const change = useCallback((next: readonly Block[]) => setDraft({ of: saved, blocks: next }), [saved]);
  const discard = useCallback(() => setDraft(null), []);
  return { blocks, isChanged, change, discard };
};
