import type { Change } from './decision.js';

/** The net effect of changes on one row. */
export type NetChange =
  | { op: 'insert'; entity: string; id: string; values: Record<string, unknown> }
  | { op: 'patch'; entity: string; id: string; expectedVersion: number; nextVersion: number; set: Record<string, unknown> }
  | { op: 'remove'; entity: string; id: string };

function joined(first: NetChange, next: Change): NetChange | null {
  if (next.op === 'remove') return first.op === 'insert' ? null : { op: 'remove', entity: next.entity, id: next.id };
  if (next.op === 'insert') throw new Error(`${next.entity} ${next.id} is inserted after it was changed`);
  if (first.op === 'insert') return { ...first, values: { ...first.values, ...next.set } };
  if (first.op === 'patch') return { ...first, set: { ...first.set, ...next.set }, nextVersion: first.nextVersion + 1 };
  throw new Error(`${next.entity} ${next.id} is patched after it was removed`);
}

/**
 * Changes that were decided one after the other, as one change per row: what a batch has to write. Several seats taken
 * from one session become one update of it; a row that is made and removed again is not written at all.
 */
export function coalesce(changes: Iterable<Change>): NetChange[] {
  const rows = new Map<string, NetChange>();
  for (const change of changes) {
    const key = `${change.entity}/${change.id}`;
    const first = rows.get(key);
    if (first) {
      const both = joined(first, change);
      if (both) rows.set(key, both);
      else rows.delete(key);
    } else if (change.op === 'patch') rows.set(key, { ...change, nextVersion: change.expectedVersion + 1 });
    else rows.set(key, change);
  }
  return [...rows.values()];
}
