import { useEffect, useEffectEvent, useState } from 'react';
import type { GridRow } from '../state/field.js';
import type { GridQuery } from '../state/grid-query.js';
import type { GridGroup, GridSource } from './smart-grid.types.js';

type Counts = { key: string; groups: ReadonlyMap<string, GridGroup> };

/** The counts for the headings, asked once per query; headings go without while they are not there. */
export const useGroupCounts = <Row extends GridRow>(
  source: GridSource<Row>,
  query: GridQuery | undefined,
  groupBy: string | undefined,
): ReadonlyMap<string, GridGroup> | undefined => {
  const [counts, setCounts] = useState<Counts>();
  const key = JSON.stringify([query?.where, query?.search, groupBy]);
  const load = useEffectEvent(async (asked: GridQuery, field: string, signal: AbortSignal) => {
    try {
      const groups = await source.loadGroups?.(asked, field, { signal });
      if (groups && !signal.aborted) setCounts({ key, groups: new Map(groups.map((group) => [group.key, group])) });
    } catch {
      // Headings show what is loaded.
    }
  });
  useEffect(() => {
    if (!query || !groupBy) return;
    const abort = new AbortController();
    void load(query, groupBy, abort.signal);
    return () => abort.abort();
  }, [query, groupBy]);
  return counts?.key === key ? counts.groups : undefined;
};
