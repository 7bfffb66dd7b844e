import type { Actor, Deciding } from '@bookwright/domain/access';
import {
  type Change,
  coalesce,
  type Decision,
  type DomainEvent,
  decideInOrder,
  type Facts,
  isRefused,
  refusal,
  refused,
  workingCopy,
} from '@bookwright/domain/kernel';
import type { Organization } from '@bookwright/domain/organizations';
import { offlineTravel } from '@bookwright/domain/places';
import { lock, writeChanges } from '@bookwright/persistence/changes';
import type { Tx } from '@bookwright/persistence/connection';
import { type RecordedEvent, writeEvents } from '@bookwright/persistence/events';
import { type StoredResult, storeResults } from '@bookwright/persistence/idempotency';
import { delayOf, handlersFor } from '../event-handlers.js';
import { newId } from '../ids.js';
import { changesOfSeries } from '../series/follow-bookings.js';
import { earlierOutcome, earlierResults, type Idempotency, resultToKeep } from './idempotency.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { newReference } from './reference.js';
import type { UseCase } from './use-case.js';

export type Policy = 'ALL_OR_NOTHING' | 'SKIP_REFUSED';

/** One caller's commands. Several requests may share a transaction; each keeps its own actor, policy and key. */
export type Request<Command> = {
  commands: readonly Command[];
  actor: Actor;
  via: string;
  correlationId: string;
  policy: Policy;
  dryRun: boolean;
  idempotency: Idempotency | null;
  /** Nothing is sent to customers about it. */
  quietly: boolean;
};

export type BatchPlace = { organization: Organization; now: string };

/** Under ALL_OR_NOTHING one refusal refuses the rest of the request too. */
function underPolicy(decisions: Decision[], policy: Policy): Decision[] {
  if (policy === 'SKIP_REFUSED' || !decisions.some(isRefused)) return decisions;
  return decisions.map((decision) =>
    isRefused(decision) ? decision : refused(decision.subjectId, refusal('OTHER_ROWS_REFUSED')),
  );
}

/** One transaction: lock, load, decide every request in turn, write all that was accepted, append the events. */
export async function runBatch<C, F extends Facts>(
  tx: Tx,
  useCase: UseCase<C, F>,
  requests: readonly Request<C>[],
  { organization, now }: BatchPlace,
): Promise<Outcome[]> {
  const commands = requests.flatMap((request) => request.commands);
  await lock(tx, await useCase.locks(tx, commands, now));
  // After the locks: a call that waited for the first one with its key must find what that one has made.
  const stored = await earlierResults(tx, requests);
  const loaded = await useCase.load(tx, commands, now);
  const present = requests.length > 1 ? workingCopy(loaded) : { facts: loaded, absorb: () => undefined };

  const changes: Change[] = [];
  const events: RecordedEvent[] = [];
  const kept: StoredResult[] = [];
  const outcomes: Outcome[] = [];
  for (const request of requests) {
    const earlier = earlierOutcome(useCase.name, request, stored);
    if (earlier) {
      outcomes.push(earlier);
      continue;
    }
    const { settings } = organization;
    const travel = offlineTravel(settings.travelSpeedKmh);
    const deciding: Deciding = { actor: request.actor, now, organization, settings, travel, newId, newReference };
    const decide = (facts: F, command: C) => useCase.decide(facts, command, deciding);
    const decisions = underPolicy(decideInOrder(present.facts, request.commands, decide), request.policy);
    const outcome = outcomeOf(decisions);
    outcomes.push(outcome);
    if (request.dryRun) continue;
    const own = decisions.flatMap((decision) => decision.changes);
    present.absorb(own);
    changes.push(...own);
    const record = (event: DomainEvent): RecordedEvent => ({
      ...event,
      id: newId(),
      at: now,
      actor: request.actor,
      via: request.via,
      correlationId: request.correlationId,
      quietly: request.quietly,
    });
    events.push(...decisions.flatMap((decision) => decision.events).map(record));
    if (request.idempotency && outcome.refusedCount < decisions.length) {
      const result = resultToKeep(useCase.name, request, outcome);
      stored.set(result.key, result);
      kept.push(result);
    }
  }
  changes.push(...(await changesOfSeries(tx, changes)));
  await writeChanges(tx, coalesce(changes), now);
  await writeEvents(tx, events, { handlersFor, delayOf });
  await storeResults(tx, kept, now);
  return outcomes;
}
