import { type Change, type Decision, isRefused } from './decision.js';

/** What a decision may look at: for each entity the records that were loaded, by id. */
export type Facts = { readonly [entity: string]: ReadonlyMap<string, object> };

/**
 * The facts as they stand after a change. Only the entities that were loaded are followed:
 * a change to anything else is written but nobody in this batch looks at it.
 */
function absorb(facts: Record<string, Map<string, object>>, change: Change): void {
  const records = facts[change.entity];
  if (!records) return;
  if (change.op === 'remove') records.delete(change.id);
  else if (change.op === 'insert') records.set(change.id, { version: 1, ...change.values });
  else {
    const record = records.get(change.id) as { version: number } | undefined;
    if (record) records.set(change.id, { ...record, ...change.set, version: record.version + 1 });
  }
}

/** A copy of the facts that follows changes, for decisions made of several steps. */
export function workingCopy<F extends Facts>(facts: F): { facts: F; absorb(changes: readonly Change[]): void } {
  const copy: Record<string, Map<string, object>> = {};
  for (const entity of Object.keys(facts)) copy[entity] = new Map(facts[entity]);
  return {
    facts: copy as unknown as F,
    absorb: (changes) => {
      for (const change of changes) absorb(copy, change);
    },
  };
}

/**
 * Decides many subjects in order. Each sees the facts as every accepted one before it has left them, so two
 * subjects that want the same seat are told apart inside one transaction. The caller's facts are not touched.
 */
export function decideInOrder<F extends Facts, C>(
  facts: F,
  commands: readonly C[],
  decide: (facts: F, command: C) => Decision,
): Decision[] {
  if (commands.length === 1) return [decide(facts, commands[0]!)];
  const present = workingCopy(facts);
  return commands.map((command) => {
    const decision = decide(present.facts, command);
    if (!isRefused(decision)) present.absorb(decision.changes);
    return decision;
  });
}
