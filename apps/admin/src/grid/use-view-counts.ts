import { useApolloClient } from '@apollo/client/react';
import { type GridTotal, queryOfState } from '@bookwright/smart-grid';
import { useEffect, useState } from 'react';
import type { PathField } from './grid-field.js';
import type { GridReader } from './grid-reader.js';
import { type BuiltInView, viewState } from './grid-view.js';
import { whereOf } from './list-variables.js';

export type ViewCounts = Readonly<Record<string, GridTotal>>;

/**
 * How many rows each counted view holds. Asked once the grid has shown its rows, one view after the other, and again after
 * changes: the tabs may be late, the rows may not.
 */
export const useViewCounts = <Node>(
  views: readonly BuiltInView[],
  fields: readonly PathField[],
  reader: GridReader<Node>,
  { timeZone, ready, revision }: { timeZone: string; ready: boolean; revision: number },
): ViewCounts => {
  const client = useApolloClient();
  const [counts, setCounts] = useState<ViewCounts>({});
  useEffect(() => {
    if (!ready) return;
    const abort = new AbortController();
    const count = async () => {
      for (const view of views.filter((each) => each.counted)) {
        const query = queryOfState(viewState(view, fields), fields, { now: new Date(), timeZone });
        const total = await reader.total(client, { where: whereOf(query), deletion: view.deletion }, false, abort.signal);
        if (abort.signal.aborted) return;
        setCounts((known) => ({ ...known, [view.id]: total }));
      }
    };
    // A tab without its number is still a tab.
    void count().catch(() => {});
    return () => abort.abort();
  }, [client, views, fields, reader, timeZone, ready, revision]);
  return counts;
};
