import type { Requirement, Service } from '../catalog/index.js';
import { addDays, type Change, type Interval, localDateOf, minutesBetween, type Refusal, refusal } from '../kernel/index.js';
import { qualifies, type Resource } from '../resources/index.js';
import { type RoomFacts, roomOf } from './asking.js';
import { choose, evaluatorFor } from './evaluator.js';
import { type Explanation, explain, NO_FIXES } from './explain.js';
import { findPlace, type Place, type PlaceAnswer, refusalsOf } from './place.js';
import { refusalOf } from './problem.js';
import type { Asking, Room, Wish } from './room.js';
import { type Owner, takePlace } from './take-place.js';

/** A booking as staff ask for it: any length, with named resources, or knowingly without. */
export type BookingWish = Interval & {
  service: Service;
  /** Those that take part: each serves a need of the service it qualifies for, and what serves none comes in addition. */
  resourceIds: readonly string[];
  /** Nothing is taken (SV-29). */
  unassigned?: boolean;
} & Pick<Wish, 'except' | 'place' | 'override' | 'overbook'>;

/** The longest booking there is, in days (SV-27). */
export const MOST_BOOKING_DAYS = 366;

/** What a service needs once some resources are named: they stand first among those who serve their need (SV-30). */
function needsNaming(needs: readonly Requirement[], named: readonly Resource[]): Requirement[] {
  const left = new Map(needs.map((need) => [need.id, need.quantity]));
  const byNeed = new Map<string, Resource[]>();
  const beyond: Resource[] = [];
  for (const resource of named) {
    const need = needs.find((one) => left.get(one.id)! > 0 && qualifies(resource, one));
    if (!need) beyond.push(resource);
    else {
      left.set(need.id, left.get(need.id)! - 1);
      byNeed.set(need.id, [...(byNeed.get(need.id) ?? []), resource]);
    }
  }
  return [
    ...needs.flatMap((need) => [
      ...(byNeed.get(need.id) ?? []).map((resource) => ({ ...need, quantity: 1, resourceIds: [resource.id] })),
      ...(left.get(need.id)! > 0 ? [{ ...need, quantity: left.get(need.id)! }] : []),
    ]),
    ...beyond.map(
      (resource): Requirement => ({
        id: resource.id,
        role: resource.name,
        kind: resource.kind,
        quantity: 1,
        phase: 'WHOLE',
        skills: [],
        resourceIds: [resource.id],
      }),
    ),
  ];
}

/** The resources that are named, in the order in which they are. */
const namedIn = (facts: RoomFacts, resourceIds: readonly string[]): Resource[] =>
  resourceIds.flatMap((id) => facts.resources.get(id) ?? []);

/** The room of a wish: its service with the length and the resources that are asked for. */
export function roomOfWish(facts: RoomFacts, { service, startsAt, endsAt, resourceIds, unassigned }: BookingWish): Room {
  const requirements = unassigned ? [] : needsNaming(service.requirements, namedIn(facts, resourceIds));
  return roomOf(facts, { ...service, durationMin: minutesBetween(startsAt, endsAt), requirements });
}

/** Why there is no such booking at all, whatever is free. */
export function wishRefusals(facts: RoomFacts, { startsAt, endsAt, resourceIds }: BookingWish): Refusal[] {
  if (endsAt <= startsAt) return [refusal('END_NOT_AFTER_START', ['endsAt'])];
  if (minutesBetween(startsAt, endsAt) > MOST_BOOKING_DAYS * 24 * 60) {
    return [refusal('INVALID_VALUE', ['endsAt'], { mostDays: MOST_BOOKING_DAYS })];
  }
  return resourceIds.flatMap((id, index) => {
    const resource = facts.resources.get(id);
    return resource?.active ? [] : [refusal('NOT_FOUND', ['resourceIds', String(index)])];
  });
}

const timeOf = ({ startsAt, endsAt, except, place, override, overbook }: BookingWish): Wish => ({
  startsAt,
  endsAt,
  except,
  place,
  override,
  overbook,
});

const about = ({ startsAt, endsAt }: Interval, timeZone: string) => ({
  from: addDays(localDateOf(startsAt, timeZone), -1),
  to: addDays(localDateOf(endsAt, timeZone), 1),
});

/** What is wrong with the time alone, where nothing is taken. */
export function askTime(room: Room, wish: Wish, asking: Asking): { refusals: Refusal[]; warnings: Refusal[] } {
  const { problems, warnings } = evaluatorFor(room, about(wish, asking.timeZone), asking).evaluate(wish);
  const ofTime = problems.filter(({ code }) => code !== 'SERVICE_NOT_BOOKABLE');
  return {
    refusals: ofTime.length > 0 ? refusalsOf({ problems: ofTime, needs: [], warnings: [] }) : [],
    warnings: warnings.map((one) => refusalOf(one)),
  };
}

/** Units for a booking of staff, or why there are none; nothing is taken of a service that needs nothing. */
export function placeOfWish(facts: RoomFacts, wish: BookingWish, asking: Asking): PlaceAnswer {
  const room = roomOfWish(facts, wish);
  if (room.service.requirements.length > 0) return findPlace(room, timeOf(wish), asking);
  const { refusals, warnings } = askTime(room, timeOf(wish), asking);
  return refusals.length > 0 ? { place: null, refusals } : { place: { resourceId: null, units: [] }, refusals: [], warnings };
}

/** The rows that take a place: what serves no need of the service, or of no service, says so. */
export function takeWish(
  place: Place,
  owner: Owner,
  { service, startsAt, place: point = null }: Pick<BookingWish, 'service' | 'startsAt' | 'place'>,
  newId: () => string,
): Change[] {
  const needs = new Set(service.requirements.map(({ id }) => id));
  return takePlace(place, owner, { serviceId: service.id, startsAt, point }, newId).map((change) => {
    if (change.op !== 'insert') return change;
    const { requirementId, ...values } = change.values;
    const served = needs.has(requirementId as string) ? requirementId : null;
    return { ...change, values: { ...values, requirementId: served, serviceId: service.id || null } };
  });
}

/** Other resources with which the booking would go, in the place of the one that is named first and serves a need. */
function otherResources(facts: RoomFacts, wish: BookingWish, asking: Asking): string[] {
  const [named] = namedIn(facts, wish.resourceIds);
  const need = named && wish.service.requirements.find((one) => qualifies(named, one));
  if (!need) return [];
  const works = (resourceIds: string[]) => {
    const room = roomOfWish(facts, { ...wish, resourceIds });
    const time = timeOf(wish);
    return choose(evaluatorFor(room, about(time, asking.timeZone), asking).evaluate(time), time) !== null;
  };
  const [, ...rest] = wish.resourceIds;
  return [...facts.resources.values()]
    .filter((resource) => qualifies(resource, need) && !wish.resourceIds.includes(resource.id) && works([resource.id, ...rest]))
    .map(({ id }) => id);
}

/** Why a booking of staff can or cannot be made, from what decides it, with what would help (SV-32). */
export function explainWish(facts: RoomFacts, wish: BookingWish, asking: Asking): Explanation {
  const refusals = wishRefusals(facts, wish);
  if (refusals.length > 0) return { free: false, reasons: refusals, warnings: [], fixes: NO_FIXES };
  const room = roomOfWish(facts, wish);
  if (room.service.requirements.length > 0) {
    const explained = explain(room, timeOf(wish), asking);
    const resourceIds = explained.free ? [] : otherResources(facts, wish, asking);
    return { ...explained, fixes: { ...explained.fixes, resourceIds } };
  }
  const answer = askTime(room, timeOf(wish), asking);
  const override =
    answer.refusals.length > 0 &&
    asking.audience === 'STAFF' &&
    askTime(room, { ...timeOf(wish), override: true }, asking).refusals.length === 0;
  return {
    free: answer.refusals.length === 0,
    reasons: answer.refusals,
    warnings: answer.warnings,
    fixes: { ...NO_FIXES, override },
  };
}
