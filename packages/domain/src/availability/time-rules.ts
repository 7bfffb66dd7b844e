import { addDays, fromMillis, type LocalDate, localDateOf, toMillis, weekdayOf } from '../kernel/index.js';
import { type Allocation, isLive } from '../resources/index.js';
import { enforcementFor, type Rule } from '../rules/index.js';
import { type Problem, problem, ruleDetails } from './problem.js';
import type { Asking } from './room.js';
import { MINUTE } from './span.js';

/** Bookings and holds that count towards a limit on a date of the organization's calendar. */
export type DayCount = (date: LocalDate, except: ReadonlySet<string> | undefined) => number;

/** Counts owners, not allocations: a booking that takes a room and a therapist is one. */
export function dayCounter(counted: readonly Allocation[], asking: Asking): DayCount {
  const byDate = new Map<LocalDate, Allocation[]>();
  for (const allocation of counted) {
    if (!isLive(allocation, asking.now)) continue;
    const date = localDateOf(allocation.serviceStartsAt ?? allocation.startsAt, asking.timeZone);
    const others = byDate.get(date);
    if (others) others.push(allocation);
    else byDate.set(date, [allocation]);
  }
  return (date, except) =>
    new Set(
      (byDate.get(date) ?? [])
        .filter(({ id }) => !except?.has(id))
        .map(({ bookingId, basketLineId }) => bookingId ?? basketLineId),
    ).size;
}

/** A rule made ready for many times: what is broken at a time, or null. */
type Check = { rule: Rule; severity: 'BLOCK' | 'WARN'; broken(at: StartOfDay): Problem | null };

export type StartOfDay = { start: number; date: LocalDate; except: ReadonlySet<string> | undefined };

function checkOf(rule: Rule, overridable: boolean, count: DayCount, { now, timeZone }: Asking): Check['broken'] {
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
    default:
      return () => null;
  }
}

export type TimeRules = {
  /** What is broken and may not be; with an override, without what may be overridden. */
  problems(at: StartOfDay, override: boolean): Problem[];
  /** What is broken and is only said. */
  warnings(at: StartOfDay): Problem[];
};

const NOTHING: Problem[] = [];

/** The rules on when something may start. For staff a warning needs a reason; customers are told, and go on (C-10). */
export function timeRules(rules: readonly Rule[], count: DayCount, asking: Asking): TimeRules {
  const blocking: { broken: Check['broken']; overridable: boolean }[] = [];
  const warning: Check['broken'][] = [];
  for (const rule of rules) {
    const enforcement = enforcementFor(rule, asking.audience);
    if (enforcement === 'IGNORE') continue;
    const overridable = enforcement === 'WARN' && asking.audience === 'STAFF';
    const broken = checkOf(rule, overridable, count, asking);
    if (enforcement === 'BLOCK' || overridable) blocking.push({ broken, overridable });
    else warning.push(broken);
  }
  return {
    problems: (at, override) => {
      if (blocking.length === 0) return NOTHING;
      return blocking.flatMap(({ broken, overridable }) => (override && overridable ? [] : (broken(at) ?? [])));
    },
    warnings: (at) => (warning.length === 0 ? NOTHING : warning.flatMap((broken) => broken(at) ?? [])),
  };
}

/** The minutes that a rule of one kind asks for where several do: the most of them. */
export function strictest(rules: readonly Rule[], kind: 'GAP', { audience }: Asking): number {
  return Math.max(
    0,
    ...rules.flatMap((rule) => (rule.kind === kind && enforcementFor(rule, audience) === 'BLOCK' ? [rule.params.minutes] : [])),
  );
}

/** Every so many minutes appointments start: the service's rule, else the organization's, else what is usual there. */
export function intervalOf(rules: readonly Rule[], { audience, intervalMin }: Asking): number | null {
  if (intervalMin === null) return null;
  const rule = rules.find((one) => one.kind === 'SLOT_INTERVAL' && enforcementFor(one, audience) !== 'IGNORE');
  return rule?.kind === 'SLOT_INTERVAL' ? rule.params.minutes : intervalMin;
}
