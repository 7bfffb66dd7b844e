import type { Database } from '@bookwright/persistence/connection';
import { gatherer } from '../use-case/gather.js';

type LoadMany<Found> = (db: Database, organizationId: string, keys: readonly string[]) => Promise<ReadonlyMap<string, Found>>;

type Call = { organizationId: string; key: string };

/**
 * One lookup by key for all who ask at the same time: while one is under way, others wait and share the next. A rush costs
 * few statements, and nobody sees less than what was there when they asked.
 * @returns null for a key behind which there is nothing.
 */
export function askedTogether<Found>(loadMany: LoadMany<Found>) {
  const gatherers = new WeakMap<Database, (queue: string, call: Call) => Promise<Found | null>>();

  return (db: Database, organizationId: string, key: string): Promise<Found | null> => {
    let gather = gatherers.get(db);
    if (!gather) {
      gather = gatherer<Call, Found | null>(async (calls) => {
        const found = await loadMany(db, calls[0]!.organizationId, [...new Set(calls.map((call) => call.key))]);
        return calls.map((call) => found.get(call.key) ?? null);
      });
      gatherers.set(db, gather);
    }
    return gather(organizationId, { organizationId, key });
  };
}
