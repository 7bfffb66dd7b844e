import { createHash } from 'node:crypto';
import { refusal, refused } from '@bookwright/domain/kernel';
import type { Tx } from '@bookwright/persistence/connection';
import { type StoredResult, storedResults } from '@bookwright/persistence/idempotency';
import type { Context } from '../context.js';
import { type Outcome, outcomeOf, storable } from './outcome.js';

/** A client's key, and the input it came with. */
export type Idempotency = { key: string; input: unknown };

/** A keyed call: who makes it, of which use case. The same key of somebody else is another input. */
type Keyed = { actor: Context['actor']; idempotency: Idempotency | null };

const hashOf = ({ actor, idempotency }: Keyed): string =>
  createHash('sha256')
    .update(JSON.stringify([actor.kind, actor.id, idempotency!.input]))
    .digest('hex');

/** What earlier calls with these keys have made. */
export async function earlierResults(tx: Tx, calls: readonly Keyed[]): Promise<Map<string, StoredResult>> {
  const keys = calls.flatMap((call) => call.idempotency?.key ?? []);
  return new Map(keys.length > 0 ? (await storedResults(tx, keys)).map((result) => [result.key, result]) : []);
}

/** What a key says about a call: its earlier result, a refusal because the input differs, or nothing yet. */
export function earlierOutcome(useCase: string, call: Keyed, stored: ReadonlyMap<string, StoredResult>): Outcome | null {
  const earlier = call.idempotency && stored.get(call.idempotency.key);
  if (!earlier) return null;
  const same = earlier.useCase === useCase && earlier.inputHash === hashOf(call);
  return same ? (earlier.result as Outcome) : outcomeOf([refused('', refusal('IDEMPOTENCY_KEY_REUSED', ['idempotencyKey']))]);
}

/** What is kept under the key of a call. */
export const resultToKeep = (useCase: string, call: Keyed, outcome: Outcome): StoredResult => ({
  key: call.idempotency!.key,
  useCase,
  inputHash: hashOf(call),
  result: storable(outcome),
});

/**
 * The result of an earlier call with this key, before anything else is looked at: a bulk edit by filter may match nothing
 * any more once it has been done. Null when the key is new or there is none.
 */
export async function replay(
  { actor, organization, db }: Pick<Context, 'actor' | 'organization' | 'db'>,
  useCase: { name: string },
  idempotency: Idempotency | null,
): Promise<Outcome | null> {
  if (!idempotency || !organization) return null;
  const call = { actor, idempotency };
  return db.write(organization.id, async (tx) => earlierOutcome(useCase.name, call, await earlierResults(tx, [call])));
}
