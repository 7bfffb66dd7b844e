import { type Facts, type Refusal, refused } from '@bookwright/domain/kernel';
import type { Organization } from '@bookwright/domain/organizations';
import { meaningOf } from '@bookwright/persistence/changes';
import type { Database } from '@bookwright/persistence/connection';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { gatherer } from './gather.js';
import type { Idempotency } from './idempotency.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { Problem } from './problem.js';
import { withRetries } from './retry.js';
import { type Policy, type Request, runBatch } from './run-batch.js';
import type { UseCase } from './use-case.js';

export type ExecuteOptions = {
  /** What a refused subject means for the others; by default the accepted ones go ahead. */
  policy?: Policy;
  /** Decides everything and writes nothing. */
  dryRun?: boolean;
  /** A client's key: the same one with the same input returns the first result. */
  idempotency?: Idempotency | null;
  /** Nothing is sent to customers about it; what would have been said is kept as not sent. */
  quietly?: boolean;
};

type Caller = Pick<Context, 'actor' | 'organization' | 'db' | 'clock' | 'requestId' | 'via'>;

/** Subjects of one request at most. */
export const MOST_SUBJECTS = 100_000;

const everyOne = (count: number, why: Refusal): Outcome =>
  outcomeOf(Array.from({ length: Math.max(1, count) }, () => refused('', why)));

/** Runs requests in one transaction, again if need be. A constraint that fires refuses what a rule would have refused. */
async function commit<C, F extends Facts>(
  db: Database,
  useCase: UseCase<C, F>,
  organization: Organization,
  requests: readonly Request<C>[],
  clock: Context['clock'],
): Promise<readonly Outcome[]> {
  try {
    return await withRetries(() =>
      db.write(organization.id, (tx) => runBatch(tx, useCase, requests, { organization, now: clock.now() })),
    );
  } catch (problem) {
    const meaning = meaningOf(problem);
    if (meaning === null || meaning === 'AGAIN' || requests.length > 1) throw problem;
    return [everyOne(requests[0]!.commands.length, meaning)];
  }
}

type Gathered = { useCase: UseCase<never, never>; organization: Organization; request: Request<never>; clock: Context['clock'] };

const gatherers = new WeakMap<Database, ReturnType<typeof gatherer<Gathered, Outcome>>>();

function gathererOf(db: Database) {
  let gather = gatherers.get(db);
  if (!gather) {
    gather = gatherer<Gathered, Outcome>((calls) => {
      const { useCase, organization, clock } = calls[0]!;
      return commit(
        db,
        useCase,
        organization,
        calls.map((call) => call.request),
        clock,
      );
    });
    gatherers.set(db, gather);
  }
  return gather;
}

/**
 * The only way state changes: authorise, then in one transaction lock, load, decide, write, append events. Returns what
 * became of each command, in order. Throws only what no input can mend: no permission, too much at once, too busy.
 */
export async function execute<C, F extends Facts>(
  caller: Caller,
  useCase: UseCase<C, F>,
  commands: readonly C[],
  { policy = 'SKIP_REFUSED', dryRun = false, idempotency = null, quietly = false }: ExecuteOptions = {},
): Promise<Outcome> {
  useCase.allows(caller.actor);
  const { organization, actor, via, db, clock } = caller;
  if (!organization) throw new Problem('UNAUTHENTICATED', 'Sign in first.');
  if (commands.length > MOST_SUBJECTS) {
    throw new Problem('BAD_USER_INPUT', `At most ${MOST_SUBJECTS} can be changed at once.`, { limit: MOST_SUBJECTS });
  }
  if (commands.length === 0) return outcomeOf([]);
  const request: Request<C> = { commands, actor, via, correlationId: newId(), policy, dryRun, idempotency, quietly };
  const key = commands.length === 1 && !dryRun ? (useCase.contendsFor?.(commands[0]!) ?? null) : null;
  if (key === null) return (await commit(db, useCase, organization, [request], clock))[0]!;
  const gathered = { useCase, organization, request, clock } as unknown as Gathered;
  return gathererOf(db)(`${organization.id} ${useCase.name} ${key}`, gathered);
}
