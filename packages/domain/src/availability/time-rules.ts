import { addDays, fromMillis, type LocalDate, localDateAt, localDateOf, toMillis, weekdayOf } from '../kernel/index.js';
import { type Allocation, isLive } from '../resources/index.js';
import { enforcementFor, type Rule } from '../rules/index.js';
import { type Problem, problem, ruleDetails } from './problem.js';
import type { Asking } from './room.js';
import { MINUTE } from './span.js';

/** Bookings, holds and sessions that count towards a limit on a date of the organization's calendar. */
export type DayCount = (date: LocalDate, except: ReadonlySet<string> | undefined) => number;

const ownerOf = ({ bookingId, basketLineId, sessionId }: Allocation): string | null => bookingId ?? basketLineId ?? sessionId;

/** Counts owners, not allocations: a booking, or a session, that takes a room and a therapist is one. Nothing is read before it is asked. */
export function dayCounter(counted: () => Iterable<Allocation>, { now, timeZone }: Asking): DayCount {
  let byDate: Map<LocalDate, { all: Allocation[]; owners: Set<string | null> }> | null = null;
  const read = () => {
    const days: typeof byDate = new Map();
    for (const allocation of counted()) {
      if (!isLive(allocation, now)) continue;
      const date = localDateAt(toMillis(allocation.serviceStartsAt ?? allocation.startsAt), timeZone);
      let day = days.get(date);
      if (!day) {
        day = { all: [], owners: new Set() };
        days.set(date, day);
      }
      day.all.push(allocation);
      day.owners.add(ownerOf(allocation));
    }
    return days;
  };
  return (date, except) => {
    byDate ??= read();
    const day = byDate.get(date);
    if (!day) return 0;
    if (!except || except.size === 0) return day.owners.size;
    return new Set(day.all.filter(({ id }) => !except.has(id)).map(ownerOf)).size;
  };
}

/** When something would start, by the organization's calendar, and what it would give up. */
export type StartOfDay = { start: number; date: LocalDate; except: ReadonlySet<string> | undefined };

type Check = (at: StartOfDay) => Problem | null;

/** A rule made ready for many times: what is broken at a time, or null. Spacing is not about a time but about neighbours. */
function checkOf(rule: Rule, overridable: boolean, count: DayCount, { now, timeZone }: Asking): Check | null {
  const say = (code: Problem['code'], more: Record<string, unknown>) => problem(code, ruleDetails(rule, more), overridable);
  switch (rule.kind) {
    case 'MIN_NOTICE': {
      const earliest = toMillis(now) + rule.params.minutes * MINUTE;
      const broken = say('NOTICE_TOO_SHORT', { earliest: fromMillis(earliest), minutes: rule.params.minutes });
      return ({ start }) => (start < earliest ? broken : null);
    }
    case 'MAX_NOTICE': {
      const latest = addDays(localDateOf(now, timeZone), rule.params.days);
      const broken = say('TOO_FAR_AHEAD', { latest, days: rule.params.days });
      return ({ date }) => (date > latest ? broken : null);
    }
    case 'WEEKDAYS': {
      const allowed = new Set(rule.params.weekdays);
      const broken = say('WEEKDAY_NOT_ALLOWED', { allowed: rule.params.weekdays });
      return ({ date }) => (allowed.has(weekdayOf(date)) ? null : broken);
    }
    case 'BLACKOUT': {
      const { from, to } = rule.params;
      const broken = say('DATE_BLOCKED', { from, to });
      return ({ date }) => (from <= date && date <= to ? broken : null);
    }
    case 'MAX_PER_DAY': {
      const { count: most } = rule.params;
      return ({ date, except }) => (count(date, except) >= most ? say('DAY_FULL', { date, most }) : null);
    }
    case 'SLOT_INTERVAL':
    case 'GAP':
      return null;
  }
}

export type TimeRules = {
  /** What is broken and may not be; with an override, without what may be overridden. */
  problems(at: StartOfDay, override: boolean): readonly Problem[];
  /** What is broken and is only said. */
  warnings(at: StartOfDay): readonly Problem[];
};

const NOTHING: readonly Problem[] = [];

function brokenOf(checks: readonly Check[], at: StartOfDay): readonly Problem[] {
  let broken: Problem[] | null = null;
  for (const check of checks) {
    const one = check(at);
    if (one) broken = [...(broken ?? []), one];
  }
  return broken ?? NOTHING;
}

/** The rules on when something may start. For staff a warning needs a reason; customers are told, and go on (C-10). */
export function timeRules(rules: readonly Rule[], count: DayCount, asking: Asking): TimeRules {
  const always: Check[] = [];
  const unlessOverridden: Check[] = [];
  const said: Check[] = [];
  for (const rule of rules) {
    const enforcement = enforcementFor(rule, asking.audience);
    const overridable = enforcement === 'WARN' && asking.audience === 'STAFF';
    const check = enforcement === 'IGNORE' ? null : checkOf(rule, overridable, count, asking);
    if (!check) continue;
    unlessOverridden.push(...(enforcement === 'BLOCK' || overridable ? [check] : []));
    always.push(...(enforcement === 'BLOCK' ? [check] : []));
    said.push(...(enforcement === 'WARN' && !overridable ? [check] : []));
  }
  return {
    problems: (at, override) => brokenOf(override ? always : unlessOverridden, at),
    warnings: (at) => brokenOf(said, at),
  };
}
