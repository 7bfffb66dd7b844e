import type { Allocation } from '../resources/index.js';
import type { Candidate } from './candidate.js';
import { isOpenThroughout, startsOnGrid } from './openings.js';
import { type Problem, problem } from './problem.js';
import type { Asking, Wish } from './room.js';
import { offTheGrid } from './spacing-rules.js';
import { isTouched, type Span } from './span.js';
import type { StartOfDay } from './time-rules.js';
import { isTaken, type UnitCalendar, type UnitProblem, type UnitWish, unitProblem } from './unit-calendar.js';

/** A question to resources: when they are needed, buffers included in `occupied`. */
export type Need = {
  at: StartOfDay;
  time: Span;
  occupied: Span;
  /** Appointments must start on the grid of the resource. */
  onGrid: boolean;
  wish: Omit<Wish, 'startsAt' | 'endsAt'>;
};

/** A resource that was asked. */
export type Answer = {
  candidate: Candidate;
  /** The units that can be had. */
  free: readonly UnitCalendar[];
  /** The units that nobody has, although the resource may not be had for other reasons. */
  open: readonly UnitCalendar[];
  /** Why it cannot be had; empty when it can. */
  problems: readonly Problem[];
  /** Who has those of its units that are not open. */
  taken: Problem | null;
  /** What is to be said of a unit that can be had. */
  warnings(unit: UnitCalendar): readonly Problem[];
};

const NOTHING: readonly never[] = [];
const noWarnings = () => NOTHING;
const CLOSED = [problem('OUTSIDE_OPENING_HOURS'), problem('OUTSIDE_OPENING_HOURS', undefined, true)] as const;
const AWAY = [problem('RESOURCE_AWAY'), problem('RESOURCE_AWAY', undefined, true)] as const;

/** How somebody asks who may know and go further than customers. */
const staffWay = ({ audience }: Asking, { wish }: Need) => {
  const staff = audience !== 'CUSTOMER';
  return { staff, beyond: staff && wish.override === true };
};

function hoursProblem({ open }: Candidate, need: Need, asking: Asking): Problem | null {
  const { staff, beyond } = staffWay(asking, need);
  return beyond || isOpenThroughout(open, need.time) ? null : CLOSED[staff ? 1 : 0];
}

/** Appointments start on the grid; when staff go beyond the hours there is no opening to count from. */
function gridProblem({ grid, openings }: Candidate, need: Need, asking: Asking): Problem | null {
  if (!need.onGrid || !grid) return null;
  const { staff, beyond } = staffWay(asking, need);
  const { start } = need.at;
  if (startsOnGrid(openings, start, grid.minutes) || (beyond && grid.overridable)) return null;
  return staff && !isTouched(openings, { from: start, to: start + 1 }) ? null : offTheGrid(grid);
}

function awayProblem({ away }: Candidate, need: Need, asking: Asking): Problem | null {
  const { staff, beyond } = staffWay(asking, need);
  return !beyond && isTouched(away, need.time) ? AWAY[staff ? 1 : 0] : null;
}

const ruleProblems = ({ rules }: Candidate, need: Need, asking: Asking): readonly Problem[] =>
  rules.problems(need.at, staffWay(asking, need).beyond);

/** Why a resource is not to be had at a time, whoever has booked it; in the order in which it is said. */
function timeProblems(candidate: Candidate, need: Need, asking: Asking): Problem[] {
  const found = [hoursProblem, gridProblem, awayProblem].map((problemOf) => problemOf(candidate, need, asking));
  return [...found.filter((one) => one !== null), ...ruleProblems(candidate, need, asking)];
}

const hasTimeProblem = (candidate: Candidate, need: Need, asking: Asking): boolean =>
  hoursProblem(candidate, need, asking) !== null ||
  gridProblem(candidate, need, asking) !== null ||
  awayProblem(candidate, need, asking) !== null ||
  ruleProblems(candidate, need, asking).length > 0;

/** What is asked of each unit of a resource. */
export const unitWishOf = (candidate: Candidate, need: Need, { audience, travel }: Asking): UnitWish => ({
  occupied: need.occupied,
  gap: candidate.gap,
  strict: audience === 'STAFF' && need.wish.override !== true,
  place: need.wish.place ?? candidate.home,
  travel,
  except: need.wish.except,
});

/** Who is in the way: a booking or a session by its id, or somebody's basket. */
const rivalOf = ({ bookingId, sessionId, startsAt, endsAt }: Allocation) => ({
  ...{ bookingId, startsAt, endsAt },
  ...(sessionId ? { sessionId } : {}),
});

/** The rival is for those who may know; the others hear that the time is taken. */
function unitReason({ code, rival, minutes, ruleId, overridable }: UnitProblem, staff: boolean, overbookable: boolean): Problem {
  const details = {
    ...(ruleId ? { ruleId } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(staff && rival ? { rival: rivalOf(rival) } : {}),
    ...(staff && overbookable ? { overbookable: true } : {}),
  };
  return problem(code, Object.keys(details).length > 0 ? details : undefined, overridable);
}

/** What keeps a resource is what keeps the unit that comes closest: a gap rather than an overlap, a "should" rather than a "must". */
const closer = (a: UnitProblem, b: UnitProblem): boolean =>
  a.overridable === b.overridable ? a.code !== 'RESOURCE_TAKEN' && b.code === 'RESOURCE_TAKEN' : a.overridable;

/** The units of a resource that are free, or why none is; until when all of them are taken. */
function askUnits(
  candidate: Candidate,
  need: Need,
  asking: Asking,
): { free: readonly UnitCalendar[]; problem: UnitProblem | null; takenUntil: number } {
  const wish = unitWishOf(candidate, need, asking);
  const free: UnitCalendar[] = [];
  let closest: UnitProblem | null = null;
  let takenUntil = Number.POSITIVE_INFINITY;
  for (const unit of candidate.units()) {
    const why = unitProblem(unit, wish);
    if (why === null) free.push(unit);
    else if (closest === null || closer(why, closest)) closest = why;
    takenUntil = Math.min(takenUntil, why?.code === 'RESOURCE_TAKEN' ? why.until : need.occupied.from);
  }
  return { free, problem: closest, takenUntil };
}

/** Knowingly a second time: units that are only too near to another booking before those that have one already. */
const overbooked = (candidate: Candidate, { occupied, wish }: Need): UnitCalendar[] => {
  const units = [...candidate.units()];
  const taken = new Map(units.map((unit) => [unit, isTaken(unit, occupied, wish.except)]));
  return units.sort((a, b) => Number(taken.get(a)) - Number(taken.get(b)));
};

/** Rules that are broken and only said: the resource's own, and a gap that should be longer. */
function warningsOf(candidate: Candidate, need: Need, asking: Asking, unit: UnitCalendar): readonly Problem[] {
  const said = candidate.rules.warnings(need.at);
  if (candidate.gap.should.minutes === 0) return said;
  const near = unitProblem(unit, { ...unitWishOf(candidate, need, asking), strict: true });
  return near?.overridable ? [...said, unitReason({ ...near, overridable: false }, asking.audience !== 'CUSTOMER', false)] : said;
}

/** Units that can be had a second time, where that is asked for and may be. */
function secondTime(candidate: Candidate, need: Need, asking: Asking): readonly UnitCalendar[] {
  const may = need.wish.overbook === true && candidate.resource.overbookable && staffWay(asking, need).staff;
  return may ? overbooked(candidate, need) : NOTHING;
}

/** Whether a resource can be had, and which of its units; if not, every reason. */
export function ask(candidate: Candidate, need: Need, asking: Asking): Answer {
  const { staff } = staffWay(asking, need);
  const problems = timeProblems(candidate, need, asking);
  const { free, problem: why } = askUnits(candidate, need, asking);
  const taken = why && unitReason(why, staff, candidate.resource.overbookable);
  const open = free.length > 0 ? free : secondTime(candidate, need, asking);
  if (open.length === 0 && taken) problems.push(taken);
  if (problems.length > 0) return { candidate, free: NOTHING, open, problems, taken, warnings: noWarnings };
  return { candidate, free: open, open, problems, taken, warnings: (unit) => warningsOf(candidate, need, asking, unit) };
}

/** The units of a resource that can be had, for those who want no reasons; null, and until when that is certain, when there are none. */
function askBriefly(candidate: Candidate, need: Need, asking: Asking): { answer: Answer | null; takenUntil: number } {
  if (hasTimeProblem(candidate, need, asking)) return { answer: null, takenUntil: need.occupied.from };
  const { free, takenUntil } = askUnits(candidate, need, asking);
  const open = free.length > 0 ? free : secondTime(candidate, need, asking);
  const answer = { candidate, free: open, open, problems: NOTHING, taken: null, warnings: noWarnings };
  return { answer: open.length > 0 ? answer : null, takenUntil };
}

/**
 * Asks resources for one need and many times of one length, the earliest first. Whoever is taken is not asked again before
 * that ends: most of a calendar is.
 */
export function askerOfAscending(asking: Asking): (candidate: Candidate, need: Need) => Answer | null {
  const takenUntil = new Map<Candidate, number>();
  return (candidate, need) => {
    if (need.occupied.from < (takenUntil.get(candidate) ?? 0)) return null;
    const asked = askBriefly(candidate, need, asking);
    if (!asked.answer) takenUntil.set(candidate, asked.takenUntil);
    return asked.answer;
  };
}
