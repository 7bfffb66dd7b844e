import type { Service } from '../catalog/index.js';
import {
  addMinutes,
  fromMillis,
  type Instant,
  type Interval,
  localDateOf,
  type Refusal,
  type RefusalCode,
  refusal,
} from '../kernel/index.js';
import type { Allocation } from '../resources/index.js';
import type { Answer } from './ask.js';
import { choose, type Evaluation, evaluatorFor } from './evaluator.js';
import { type Problem, refusalOf } from './problem.js';
import type { Asking, Room, Wish } from './room.js';
import { isTaken, runOut } from './unit-calendar.js';
import type { AnsweredNeed, Choice } from './wanted.js';

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
    occupies: !isTaken(unit, occupied, except),
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

/** What keeps a resource from serving a need, the first reason first; empty when nothing does. */
const reasonsOf = ({ problems, taken }: Answer): readonly Problem[] => (problems.length > 0 ? problems : taken ? [taken] : []);

/** What is said of resources none of which can be had: what keeps the one that comes closest, and what keeps each of them. */
function closestOf(busy: readonly Answer[], more: Record<string, unknown>, overridable: boolean): Refusal {
  const first = (answer: Answer) => reasonsOf(answer)[0]!;
  const closest = first([...busy].sort((a, b) => closeness(first(b)) - closeness(first(a)))[0]!);
  const resources = busy.slice(0, MOST_NAMED).map((answer) => ({
    resourceId: answer.candidate.resource.id,
    name: answer.candidate.resource.name,
    code: first(answer).code,
    ...(first(answer).overridable ? { overridable: true } : {}),
    ...first(answer).details,
  }));
  return refusalOf({ ...closest, details: { ...closest.details, ...more, resources }, overridable });
}

/** Units that could be had if what may be overridden were. */
const beyondUnits = ({ free, open, problems }: Answer): number =>
  free.length > 0 ? free.length : problems.every((one) => one.overridable) ? Math.max(1, open.length) : 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Why a need cannot be served by itself; null when it can. */
function needRefusal({ requirement, answers, withId }: AnsweredNeed): Refusal | null {
  const { role, quantity } = requirement;
  if (answers.length === 0) return refusal('SERVICE_NOT_BOOKABLE', ['resourceId'], { why: 'NO_RESOURCE', requirement: role });
  const lead = withId ? answers.filter(({ candidate }) => candidate.resource.id === withId) : [];
  const lacking = lead.filter(({ free }) => free.length === 0);
  if (lacking.length === 0 && sum(answers.map(({ free }) => free.length)) >= quantity) return null;
  const busy = lacking.length > 0 ? lacking : answers.filter((answer) => reasonsOf(answer).length > 0);
  if (busy.length === 0) return refusal('SERVICE_NOT_BOOKABLE', ['resourceId'], { why: 'TOO_FEW', requirement: role, quantity });
  const overridable = lacking.every((answer) => beyondUnits(answer) > 0) && sum(answers.map(beyondUnits)) >= quantity;
  return closestOf(busy, { requirement: role }, overridable);
}

/** Why needs that could each be served cannot be at once: they want the same units. */
function togetherRefusal(needs: readonly AnsweredNeed[]): Refusal {
  const busy = needs.flatMap(({ answers }) => answers.filter((answer) => reasonsOf(answer).length > 0));
  if (busy.length === 0) return refusal('SERVICE_NOT_BOOKABLE', ['resourceId'], { why: 'TOGETHER' });
  return closestOf(busy, { why: 'TOGETHER' }, false);
}

/** Every reason why a wish cannot be fulfilled: those of its time, then those of each need (docs/availability.md). */
export function refusalsOf({ problems, needs }: Evaluation): Refusal[] {
  const ofTime = problems.map((one) => refusalOf(one, one.code === 'SERVICE_NOT_BOOKABLE' ? ['resourceId'] : undefined));
  const ofNeeds = needs.flatMap((need) => needRefusal(need) ?? []);
  const all = [...ofTime, ...ofNeeds];
  return all.length > 0 ? all : [togetherRefusal(needs)];
}

/** What is to be said although a wish can be fulfilled. */
export function warningsOf({ warnings }: Evaluation, chosen: readonly Choice[]): Refusal[] {
  const ofUnits = chosen.flatMap(({ answer, unit }) => answer.warnings(unit).map((one) => ({ one, answer })));
  const seen = new Map(ofUnits.map(({ one, answer }) => [`${answer.candidate.resource.id} ${one.code}`, one]));
  return [...warnings, ...seen.values()].map((one) => refusalOf(one));
}

/** The dates of a wish. */
export const daysOf = ({ startsAt, endsAt }: Interval, timeZone: string) => ({
  from: localDateOf(startsAt, timeZone),
  to: localDateOf(endsAt, timeZone),
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
  return { place: { resourceId: units[0]?.resourceId ?? null, units }, refusals: [], warnings: warningsOf(evaluation, chosen) };
}
