import { type Facts, type Refusal, refusal } from '@bookwright/domain/kernel';
import { EVENT_SESSION_RECORD } from '@bookwright/persistence/catalog';
import type { GraphQLResolveInfo } from 'graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { recordsById, resolveRecord } from '../graphql/records.js';
import { selected, selectedAt } from '../graphql/selected.js';
import { execute, type UseCase } from '../use-case/index.js';
import type { CreateSessionsInput } from './session.inputs.js';
import type { CreateSessionsPayload, EventSessionPayload } from './session-payload.type.js';
import { createSessions } from './use-cases/create-sessions.js';

const MOST_SESSIONS = 200;

/** The input says `location`. */
const asInput = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((one) => ({ ...one, path: one.path.map((step) => (step === 'locationText' ? 'location' : step)) }));

/** Runs a use case for one session and answers with the session as it is afterwards. */
export async function changeOneSession<C extends { id: string }, F extends Facts>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<C, F>,
  command: C,
): Promise<EventSessionPayload> {
  const { results } = await execute(context, useCase, [command]);
  const { refusals, result } = results[0]!;
  const session = await resolveRecord(context, info, EVENT_SESSION_RECORD, 'catalog.read', command.id, ['session']);
  const { movedCount, cancelledCount } = result as { movedCount?: number; cancelledCount?: number };
  return { session, bookingCount: movedCount ?? cancelledCount ?? 0, userErrors: asInput(refusals) };
}

/** Which of the dates is meant. */
const on =
  (startsAt: string) =>
  (one: Refusal): Refusal => ({ ...one, details: { ...one.details, startsAt } });

/** What was refused, each sentence once, and that other dates were fine does not matter. */
const firstOfEach = (refusals: readonly Refusal[]): Refusal[] => [
  ...new Map(
    refusals
      .filter(({ code }) => code !== 'OTHER_ROWS_REFUSED')
      .map((one) => [`${one.code} ${one.path.join('.')}`, one] as const)
      .reverse(),
  ).values(),
];

/** Makes sessions, all or none, and answers with them in the order of time. */
export async function makeSessions(
  context: Context,
  info: GraphQLResolveInfo,
  input: CreateSessionsInput,
): Promise<CreateSessionsPayload> {
  createSessions.allows(context.actor);
  const { idempotencyKey: key, startsAt: starts, location, ...rest } = input;
  const bad = keyRefusals(key);
  if (starts.length === 0) bad.push(refusal('NOTHING_SELECTED', ['startsAt']));
  if (starts.length > MOST_SESSIONS) bad.push(refusal('TOO_MANY_SELECTED', ['startsAt'], { limit: MOST_SESSIONS }));
  if (bad.length > 0) return { sessions: [], userErrors: bad };
  const commands = starts.map((startsAt) => ({ ...rest, startsAt, locationText: location }));
  const options = { policy: 'ALL_OR_NOTHING', idempotency: { key, input } } as const;
  const { results } = await execute(context, createSessions, commands, options);
  const userErrors = asInput(firstOfEach(results.flatMap(({ refusals }, index) => refusals.map(on(starts[index]!)))));
  if (userErrors.length > 0) return { sessions: [], userErrors };
  const ids = results.map(({ result }) => result.id as string);
  const made = await recordsById(context, EVENT_SESSION_RECORD, ids, {
    ...selectedAt(selected(info), ['sessions']),
    startsAt: true,
  });
  const sessions = [...made.values()].sort((a, b) => ((a.startsAt as string) < (b.startsAt as string) ? -1 : 1));
  return { sessions, userErrors: [] };
}
