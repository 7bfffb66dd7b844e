import type { Service } from '../catalog/index.js';
import {
  addDays,
  addMinutes,
  type Change,
  fromMillis,
  type Instant,
  type Interval,
  insert,
  localDateOf,
  type Refusal,
  type RefusalCode,
  refusal,
  remove,
} from '../kernel/index.js';
import type { GeoPoint } from '../places/index.js';
import type { Allocation } from '../resources/index.js';
import type { AnsweredNeed, Choice } from './assign.js';
import type { Answer } from './candidate.js';
import { choose, type Evaluation, evaluatorFor } from './evaluator.js';
import { type Problem, refusalOf } from './problem.js';
import type { Asking, Room, Wish } from './room.js';
import { runOut } from './unit-calendar.js';

/** A unit for one need, what it occupies with buffers, and the run-out holds that must be cleaned away first. */
export type TakenUnit = {
  requirementId: string;
  resourceId: string;
  unitId: string;
  occupied: Interval;
  expired: Allocation[];
  /** False when the unit is booked a second time knowingly: the database does not guard it. */
  occupies: boolean;
};

/** Units for all needs of a service. `resourceId` serves the first need: it is the one people see. */
export type Place = { resourceId: string | null; units: TakenUnit[] };

export type PlaceAnswer = { place: Place; refusals: []; warnings: Refusal[] } | { place: null; refusals: Refusal[] };

/** How long an appointment lasts. */
export const appointmentAt = (service: Pick<Service, 'durationMin'>, startsAt: Instant): Interval => ({
  startsAt,
  endsAt: addMinutes(startsAt, service.durationMin ?? 0),
});

function takenUnit({ need, answer, unit }: Choice, { except }: Wish): TakenUnit {
  const { occupied, requirement } = need;
  return {
    requirementId: requirement.id,
    resourceId: answer.candidate.resource.id,
    unitId: unit.id,
    occupied: { startsAt: fromMillis(occupied.from), endsAt: fromMillis(occupied.to) },
    expired: runOut(unit, occupied, except),
    occupies: answer.exclusive,
  };
}

/** From what has least to do with the time asked for to what has most: the last one that applies is what is said. */
const CLOSENESS: readonly RefusalCode[] = [
  'OUTSIDE_OPENING_HOURS',
  'NOT_A_SLOT',
  'RESOURCE_AWAY',
  'TOO_FAR_AHEAD',
  'NOTICE_TOO_SHORT',
  'WEEKDAY_NOT_ALLOWED',
  'DATE_BLOCKED',
  'DAY_FULL',
  'RESOURCE_TAKEN',
  'GAP_TOO_SHORT',
  'NOT_REACHABLE',
];
const closeness = ({ code }: Problem): number => CLOSENESS.indexOf(code);

const MOST_NAMED = 20;

/** Why a need cannot be served: what keeps the resource that comes closest, and what keeps each of the others. */
function needRefusal({ requirement, answers }: AnsweredNeed): Refusal | null {
  if (answers.length === 0) {
    return refusal('SERVICE_NOT_BOOKABLE', ['resourceId'], { why: 'NO_RESOURCE', requirement: requirement.role });
  }
  const busy = answers.filter(({ free }) => free.length === 0);
  if (busy.length < answers.length && requirement.quantity === 1) return null;
  const first = ({ problems }: Answer) => problems[0]!;
  const closest = [...busy].sort((a, b) => closeness(first(b)) - closeness(first(a)))[0];
  if (!closest) return null;
  const resources = busy.slice(0, MOST_NAMED).map(({ candidate: { resource }, problems }) => ({
    resourceId: resource.id,
    name: resource.name,
    code: problems[0]!.code,
    ...(problems[0]!.overridable ? { overridable: true } : {}),
    ...problems[0]!.details,
  }));
  const overridable = busy.some(({ problems }) => problems.every((one) => one.overridable));
  return refusalOf({
    ...first(closest),
    details: { ...first(closest).details, requirement: requirement.role, resources },
    overridable,
  });
}

/** Every reason why a wish cannot be fulfilled. */
export function refusalsOf({ problems, needs }: Evaluation): Refusal[] {
  const ofTime = problems.map((one) => refusalOf(one, one.code === 'SERVICE_NOT_BOOKABLE' ? ['resourceId'] : undefined));
  const ofNeeds = needs.flatMap((need) => needRefusal(need) ?? []);
  const all = [...ofTime, ...ofNeeds];
  return all.length > 0 ? all : [refusal('RESOURCE_TAKEN', ['startsAt'], { why: 'TOGETHER' })];
}

/** The dates about a wish. */
const daysOf = ({ startsAt, endsAt }: Interval, timeZone: string) => ({
  from: addDays(localDateOf(startsAt, timeZone), -1),
  to: addDays(localDateOf(endsAt, timeZone), 1),
});

/**
 * Units for a wish, or every reason there are none. Bookings, holds, moves and offers all ask here, and slots and
 * explanations ask the same evaluator: what is offered can be booked, and what is refused says why.
 */
export function findPlace(room: Room, wish: Wish, asking: Asking): PlaceAnswer {
  const evaluation = evaluatorFor(room, daysOf(wish, asking.timeZone), asking).evaluate(wish);
  const chosen = choose(evaluation, wish);
  if (!chosen) return { place: null, refusals: refusalsOf(evaluation) };
  const units = chosen.map((choice) => takenUnit(choice, wish));
  const warnings = evaluation.warnings.map((one) => refusalOf(one));
  return { place: { resourceId: units[0]?.resourceId ?? null, units }, refusals: [], warnings };
}

/** Whose an allocation is. */
export type Owner = { bookingId: string } | { basketLineId: string; expiresAt: Instant };

/** The rows that take a place: run-out holds go, and each unit is allocated to its owner. */
export function takePlace(
  place: Place,
  owner: Owner,
  about: { serviceId: string; startsAt: Instant; point: GeoPoint | null },
  newId: () => string,
): Change[] {
  const expired = new Set(place.units.flatMap((unit) => unit.expired.map((hold) => hold.id)));
  const whose =
    'bookingId' in owner
      ? { bookingId: owner.bookingId, basketLineId: null, expiresAt: null }
      : { bookingId: null, basketLineId: owner.basketLineId, expiresAt: owner.expiresAt };
  return [
    ...[...expired].map((id) => remove('allocations', id)),
    ...place.units.map(({ requirementId, resourceId, unitId, occupied, occupies }) =>
      insert('allocations', {
        id: newId(),
        unitId,
        resourceId,
        requirementId,
        ...whose,
        ...occupied,
        occupies,
        serviceId: about.serviceId,
        serviceStartsAt: about.startsAt,
        latitude: about.point?.latitude ?? null,
        longitude: about.point?.longitude ?? null,
      }),
    ),
  ];
}
