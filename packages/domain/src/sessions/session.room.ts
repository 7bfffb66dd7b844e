import type { Deciding } from '../access/index.js';
import {
  type Asking,
  askingOf,
  type Beyond,
  type BookingWish,
  type Explanation,
  explainWish,
  NO_FIXES,
  type Place,
  type PlaceAnswer,
  placeOfWish,
  type RoomFacts,
  standingAgainst,
  takeWish,
  withRules,
} from '../availability/index.js';
import type { Service } from '../catalog/index.js';
import { type Change, type Interval, type Refusal, refusal, remove } from '../kernel/index.js';
import type { Allocation } from '../resources/index.js';
import type { EventSession } from './event-session.js';

/** A session as it is planned: when, who and what it uses for all of that time. */
export type SessionPlan = Interval & {
  service: Service;
  resourceIds: readonly string[];
  /** What it takes now. */
  except?: ReadonlySet<string>;
  /** It runs already: nobody asks for hours and rules any more, only for who is taken. */
  begun?: boolean;
} & Beyond;

const MOST_RESOURCES = 20;

/** Rules about the date, and limits per day: a session counts as one. When staff plan it is nobody's notice. */
const OF_SESSIONS = ['WEEKDAYS', 'BLACKOUT', 'GAP', 'MAX_PER_DAY'] as const;

/** The resource that an instructor is; undefined for somebody who cannot be booked. */
const resourceOfInstructor = ({ resources }: Pick<RoomFacts, 'resources'>, instructorId: string | null): string | undefined =>
  instructorId === null
    ? undefined
    : [...resources.values()].find(({ staffMemberId, active }) => active && staffMemberId === instructorId)?.id;

/** What a session takes now. */
export const takenBy = ({ allocations }: Pick<RoomFacts, 'allocations'>, sessionId: string): Allocation[] =>
  [...allocations.values()].filter((allocation) => allocation.sessionId === sessionId);

export const resourcesIn = (taken: readonly Allocation[]): string[] => [...new Set(taken.map(({ resourceId }) => resourceId))];

/** The resources a session is to use: those that are named, or as now, and always its instructor's own. */
export function resourcesWanted(
  facts: RoomFacts,
  { resourceIds, instructorId }: { resourceIds?: readonly string[] | null; instructorId: string | null },
  now: { taken: readonly Allocation[]; instructorId: string | null } = { taken: [], instructorId: null },
): string[] {
  const left = now.instructorId === instructorId ? undefined : resourceOfInstructor(facts, now.instructorId);
  const named = resourceIds?.map((id) => id.toLowerCase()) ?? resourcesIn(now.taken).filter((id) => id !== left);
  return [...new Set(named.concat(resourceOfInstructor(facts, instructorId) ?? []))];
}

/** Whether a session would use others than it does. */
export const usesOthers = (wanted: readonly string[], taken: readonly Allocation[]): boolean => {
  const present = new Set(resourcesIn(taken));
  return wanted.length !== present.size || wanted.some((id) => !present.has(id));
};

const wishOf = ({ service, startsAt, endsAt, resourceIds, except, begun, override, overbook }: SessionPlan): BookingWish => ({
  // A session takes what it names and nothing else.
  service: { ...service, requirements: [] },
  ...{ startsAt, endsAt, resourceIds, except },
  override: begun === true || override === true,
  overbook: overbook === true,
});

const asksFor = (plan: SessionPlan, deciding: Parameters<typeof askingOf>[0]): Asking =>
  plan.begun ? { ...askingOf(deciding), audience: 'SYSTEM' } : askingOf(deciding);

/** What is wrong with the list of resources itself. */
function listRefusals(facts: RoomFacts, plan: SessionPlan): Refusal[] {
  if (plan.resourceIds.length > MOST_RESOURCES) return [refusal('TOO_MANY_SELECTED', ['resourceIds'], { limit: MOST_RESOURCES })];
  return plan.resourceIds.flatMap((resourceId, index) => {
    const resource = facts.resources.get(resourceId);
    if (!resource) return [refusal('NOT_FOUND', ['resourceIds', String(index)])];
    return resource.active ? [] : [refusal('INVALID_VALUE', ['resourceIds', String(index)], { resourceId, why: 'ARCHIVED' })];
  });
}

/** A unit of each resource for a session, or why there is none: the judgement of bookings. */
export function placeOfSession(facts: RoomFacts, plan: SessionPlan, deciding: Parameters<typeof askingOf>[0]): PlaceAnswer {
  const refusals = listRefusals(facts, plan);
  if (refusals.length > 0) return { place: null, refusals };
  return placeOfWish(withRules(facts, OF_SESSIONS), wishOf(plan), asksFor(plan, deciding));
}

/** Why a session can or cannot be as it is planned, from what decides it, with what would help (SV-32). */
export function explainSession(facts: RoomFacts, plan: SessionPlan, deciding: Parameters<typeof askingOf>[0]): Explanation {
  const reasons = listRefusals(facts, plan);
  if (reasons.length > 0) return { free: false, reasons, warnings: [], fixes: NO_FIXES };
  return explainWish(withRules(facts, OF_SESSIONS), wishOf(plan), asksFor(plan, deciding));
}

/** The rows with which a session gives up what it took and takes its place. */
export const takeForSession = (
  place: Place,
  sessionId: string,
  plan: SessionPlan,
  taken: readonly Allocation[],
  { newId }: Pick<Deciding, 'newId'>,
): Change[] => [...giveUp(taken), ...takeWish(place, { sessionId }, wishOf(plan), newId)];

/** Whom and what a session uses, as history says it: by name, for people. */
export const usesSaid = ({ resources }: Pick<RoomFacts, 'resources'>, resourceIds: readonly string[]) => ({
  resourceIds,
  uses: resourceIds.map((id) => resources.get(id)?.name ?? id).join(', ') || null,
});

/** What history says of somebody who went beyond what is free. */
export const beyondSaid = ({ override, overbook }: Beyond) => ({
  ...(override && { override }),
  ...(overbook && { overbook }),
});

export const giveUp = (taken: readonly Allocation[]): Change[] => taken.map(({ id }) => remove('allocations', id));

/** What stands against what a session to come has taken: somebody is away, closed, or in two places at a time. */
export function conflictsOfSession(
  facts: RoomFacts,
  session: Pick<EventSession, 'status' | 'startsAt' | 'endsAt'>,
  taken: readonly Allocation[],
  service: Service,
  asking: Asking,
): Refusal[] {
  const { status, startsAt, endsAt } = session;
  if (status === 'CANCELLED' || startsAt <= asking.now || taken.length === 0) return [];
  return standingAgainst(facts, taken, { service: { ...service, requirements: [] }, startsAt, endsAt, place: null }, asking);
}
