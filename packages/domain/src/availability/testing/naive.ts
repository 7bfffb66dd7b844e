import type { Requirement } from '../../catalog/index.js';
import { addDays, type Instant, localDateOf, toMillis, toWall, weekdayOf } from '../../kernel/index.js';
import { type GeoPoint, offlineTravel } from '../../places/index.js';
import type { Allocation, Resource } from '../../resources/index.js';
import type { Rule } from '../../rules/index.js';
import type { Asking, Wish } from '../room.js';
import type { SomeRoom } from './some-room.js';

/**
 * What may be booked, said a second time in the plainest way: time goes in steps of five minutes, each is looked at on its
 * own, and units are tried in every combination. Slow, and nothing of it is shared with what it is compared to.
 */

const STEP = 5 * 60_000;
const MINUTE = 60_000;
const at = (millis: number): Instant => new Date(millis).toISOString();

function steps(from: number, to: number): number[] {
  const found: number[] = [];
  for (let time = from; time < to; time += STEP) found.push(time);
  return found;
}

const walls = new Map<string, Map<number, string>>();

/** What the clock on the wall of a zone shows, remembered. */
function wallAt(time: number, zone: string): string {
  const known = walls.get(zone) ?? new Map<number, string>();
  walls.set(zone, known);
  const wall = known.get(time) ?? toWall(at(time), zone);
  known.set(time, wall);
  return wall;
}

type Hours = { opens: string; closes: string };

/** The hours in which a resource works at a moment. */
function hoursAt(resource: Resource, time: number): Hours[] {
  const wall = wallAt(time, resource.timeZone);
  const [date, clock] = [wall.slice(0, 10), wall.slice(11)];
  const own = resource.overrides.filter((override) => override.date === date);
  const hours = own.length > 0 ? own : resource.hours.filter((one) => one.weekday === weekdayOf(date));
  return hours.filter((one): one is typeof one & Hours => one.opens !== null && one.opens <= clock && clock < one.closes!);
}

/** Minutes since each of the openings at a moment, counted backwards. */
function minutesOpen(resource: Resource, time: number): number[] {
  return hoursAt(resource, time).map((hours) => {
    const day = wallAt(time, resource.timeZone).slice(0, 10);
    let first = time;
    const isSame = (earlier: number) =>
      wallAt(earlier, resource.timeZone).startsWith(day) &&
      hoursAt(resource, earlier).some(({ opens, closes }) => opens === hours.opens && closes === hours.closes);
    while (isSame(first - STEP)) first -= STEP;
    return (time - first) / MINUTE;
  });
}

const isLive = ({ expiresAt }: Allocation, asking: Asking): boolean => expiresAt === null || expiresAt > asking.now;

type Kind = Rule['kind'];

function enforcement(rule: Rule, { audience }: Asking): string {
  if (!rule.active || audience === 'SYSTEM') return 'IGNORE';
  return audience === 'STAFF' ? rule.forStaff : rule.forCustomers;
}

/** The rules that forbid: those that block, and for staff those that warn, unless they go beyond. */
function forbids(rule: Rule, asking: Asking, wish: Wish): boolean {
  const how = enforcement(rule, asking);
  return how === 'BLOCK' || (how === 'WARN' && asking.audience === 'STAFF' && !wish.override);
}

const REPLACED: Kind[] = ['MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS', 'SLOT_INTERVAL'];

function rulesOnService({ rules, service }: SomeRoom): Rule[] {
  const own = rules.filter((rule) => rule.active && rule.serviceId === service.id);
  const general = rules.filter((rule) => rule.active && !rule.serviceId && !rule.resourceId);
  return [...general.filter(({ kind }) => !REPLACED.includes(kind) || !own.some((rule) => rule.kind === kind)), ...own];
}

/** Whether a rule on the time itself is broken; `counted` is what counts towards a limit. */
function isBroken(rule: Rule, counted: readonly Allocation[], wish: Wish, asking: Asking): boolean {
  const date = localDateOf(wish.startsAt, asking.timeZone);
  const today = localDateOf(asking.now, asking.timeZone);
  if (rule.kind === 'MIN_NOTICE') return toMillis(wish.startsAt) - toMillis(asking.now) < rule.params.minutes * MINUTE;
  if (rule.kind === 'MAX_NOTICE') return date > addDays(today, rule.params.days);
  if (rule.kind === 'WEEKDAYS') return !rule.params.weekdays.includes(weekdayOf(date));
  if (rule.kind === 'BLACKOUT') return date >= rule.params.from && date <= rule.params.to;
  if (rule.kind !== 'MAX_PER_DAY') return false;
  const that = counted.filter(
    (one) =>
      isLive(one, asking) &&
      !wish.except?.has(one.id) &&
      localDateOf(one.serviceStartsAt ?? one.startsAt, asking.timeZone) === date,
  );
  return new Set(that.map((one) => one.bookingId ?? one.basketLineId)).size >= rule.params.count;
}

function isTimeAllowed(room: SomeRoom, wish: Wish, asking: Asking): boolean {
  if (wish.startsAt <= asking.now && asking.audience !== 'SYSTEM') return false;
  const ofService = room.allocations.filter(({ serviceId }) => serviceId === room.service.id);
  return !rulesOnService(room).some(
    (rule) => forbids(rule, asking, wish) && isBroken(rule, rule.serviceId ? ofService : room.allocations, wish, asking),
  );
}

/** Every so many minutes from an opening; null where any time will do. */
function gridOf(room: SomeRoom, resource: Resource, wish: Wish, asking: Asking): number | null {
  const counts = (rule: Rule) => rule.kind === 'SLOT_INTERVAL' && enforcement(rule, asking) !== 'IGNORE';
  const ofResource = room.rules.find((rule) => rule.resourceId === resource.id && counts(rule));
  const rule = ofResource ?? rulesOnService(room).find(counts);
  if (!rule) return asking.intervalMin;
  if (asking.audience === 'STAFF' && !forbids(rule, asking, wish)) return null;
  return (rule.params as { minutes: number }).minutes;
}

const gapOf = (room: SomeRoom, resource: Resource, wish: Wish, asking: Asking): number =>
  Math.max(
    0,
    ...[...rulesOnService(room), ...room.rules.filter((rule) => rule.resourceId === resource.id)]
      .filter((rule) => rule.kind === 'GAP' && forbids(rule, asking, wish))
      .map((rule) => (rule.params as { minutes: number }).minutes),
  );

/** When a need lasts: what must be open, and what is occupied. */
export function phaseOf({ service }: SomeRoom, { phase }: Requirement, wish: Wish) {
  const [from, to] = [toMillis(wish.startsAt), toMillis(wish.endsAt)];
  const before = from - service.bufferBeforeMin * MINUTE;
  const after = to + service.bufferAfterMin * MINUTE;
  if (phase === 'SETUP') return { open: [before, from], occupied: [before, from] } as const;
  if (phase === 'MAIN') return { open: [from, to], occupied: [from, to] } as const;
  if (phase === 'TEARDOWN') return { open: [to, after], occupied: [to, after] } as const;
  return { open: [from, to], occupied: [before, after] } as const;
}

export const needsOf = ({ service }: SomeRoom): Requirement[] =>
  service.requirements.filter(
    ({ phase }) => !(phase === 'SETUP' && !service.bufferBeforeMin) && !(phase === 'TEARDOWN' && !service.bufferAfterMin),
  );

function qualifies(resource: Resource, need: Requirement): boolean {
  if (!resource.active) return false;
  if (need.skills.some((skill) => !resource.skills.includes(skill))) return false;
  return need.resourceIds.length > 0 ? need.resourceIds.includes(resource.id) : resource.kind === need.kind;
}

/** A resource works and is not away at every step, and its own rules allow the time. */
function isThere(room: SomeRoom, resource: Resource, need: Requirement, isLead: boolean, wish: Wish, asking: Asking): boolean {
  const beyond = wish.override === true && asking.audience !== 'CUSTOMER';
  const [from, to] = phaseOf(room, need, wish).open;
  const away = (time: number) => resource.busy.some((busy) => toMillis(busy.startsAt) <= time && time < toMillis(busy.endsAt));
  if (!beyond && steps(from, to).some((time) => hoursAt(resource, time).length === 0 || away(time))) return false;
  const grid = isLead ? gridOf(room, resource, wish, asking) : null;
  const since = grid === null ? [] : minutesOpen(resource, toMillis(wish.startsAt));
  const nothingToCountFrom = asking.audience === 'STAFF' && since.length === 0;
  if (grid !== null && !nothingToCountFrom && !since.some((minutes) => minutes % grid === 0)) return false;
  const onIt = room.allocations.filter(({ unitId }) => resource.unitIds.includes(unitId));
  return !room.rules.some(
    (rule) => rule.resourceId === resource.id && forbids(rule, asking, wish) && isBroken(rule, onIt, wish, asking),
  );
}

const home = ({ homeLatitude, homeLongitude }: Resource): GeoPoint | null =>
  homeLatitude === null ? null : { latitude: homeLatitude, longitude: homeLongitude! };

/** Nobody else is on a unit at any step, nor too near before or after. */
function isUnitFree(room: SomeRoom, resource: Resource, unitId: string, need: Requirement, wish: Wish, asking: Asking): boolean {
  const [from, to] = phaseOf(room, need, wish).occupied;
  const gap = gapOf(room, resource, wish, asking) * MINUTE;
  const travel = offlineTravel(40);
  const here = wish.place ?? home(resource);
  return room.allocations
    .filter((other) => other.unitId === unitId && isLive(other, asking) && !wish.except?.has(other.id))
    .every((other) => {
      const [start, end] = [toMillis(other.startsAt), toMillis(other.endsAt)];
      if (steps(from, to).some((time) => start <= time && time < end)) return false;
      const there = other.latitude === null ? home(resource) : { latitude: other.latitude, longitude: other.longitude! };
      const isBefore = end <= from;
      const way = here && there ? MINUTE * (isBefore ? travel(there, here) : travel(here, there)) : 0;
      return (isBefore ? from - end : start - to) >= Math.max(gap, way);
    });
}

/** The units that can serve a need. */
export function unitsFor(room: SomeRoom, need: Requirement, isLead: boolean, wish: Wish, asking: Asking): string[] {
  return room.resources
    .filter((resource) => qualifies(resource, need) && isThere(room, resource, need, isLead, wish, asking))
    .flatMap((resource) => {
      const free = resource.unitIds.filter((unitId) => isUnitFree(room, resource, unitId, need, wish, asking));
      const again = wish.overbook && asking.audience !== 'CUSTOMER' && resource.overbookable && free.length === 0;
      return again ? resource.unitIds : free;
    });
}

/** Tries every combination of units. */
function canServe(
  needs: readonly { units: string[]; occupied: readonly [number, number] }[],
  used: [string, number, number][],
): boolean {
  const [next, ...rest] = needs;
  if (!next) return true;
  const [from, to] = next.occupied;
  return next.units.some(
    (unit) =>
      !used.some(([other, start, end]) => other === unit && start < to && from < end) &&
      canServe(rest, [...used, [unit, from, to]]),
  );
}

/** Whether a wish can be fulfilled. */
export function isFreeNaively(room: SomeRoom, wish: Wish, asking: Asking): boolean {
  const needs = needsOf(room);
  if (needs.length === 0 || !isTimeAllowed(room, wish, asking)) return false;
  const lead = room.resources.find(({ id }) => id === wish.resourceId);
  if (wish.resourceId && !lead) return false;
  const wanted = needs.flatMap((need, index) => {
    const { occupied } = phaseOf(room, need, wish);
    const units = unitsFor(room, need, index === 0, wish, asking);
    const own = index === 0 && lead ? units.filter((unit) => lead.unitIds.includes(unit)) : units;
    return Array.from({ length: need.quantity }, (_, i) => ({ units: i === 0 ? own : units, occupied }));
  });
  return canServe(wanted, []);
}
