import { type Instant, localDateAt, type Refusal, toMillis } from '../kernel/index.js';
import { type Rule, type RuleKind, rulesOfService } from '../rules/index.js';
import { type Problem, refusalOf } from './problem.js';
import type { Asking } from './room.js';
import { timeRules } from './time-rules.js';

/**
 * What rules may say of a seat: when it is booked, and on which dates. A limit per day counts what takes place, a session as
 * one; how many come is its capacity. A grid and gaps are about appointments.
 */
const OF_SEATS: ReadonlySet<RuleKind> = new Set(['MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS', 'BLACKOUT']);

const noneCounted = (): number => 0;
const asRefusal = (problem: Problem): Refusal => refusalOf(problem, ['sessionId']);

export type SeatRules = {
  /** What is broken and may not be; with an override, without what staff may go beyond. */
  refusals(startsAt: Instant, override?: boolean): Refusal[];
  /** What is broken and is only said. */
  warnings(startsAt: Instant): Refusal[];
};

/** The rules on when seats of a service's sessions may be booked, judged as for appointments. */
export function seatRules(rules: Iterable<Rule>, serviceId: string, asking: Asking): SeatRules {
  const own = rulesOfService([...rules], serviceId).filter(({ kind }) => OF_SEATS.has(kind));
  const rulesOf = timeRules(own, noneCounted, asking);
  const at = (startsAt: Instant) => {
    const start = toMillis(startsAt);
    return { start, date: localDateAt(start, asking.timeZone), except: undefined };
  };
  return {
    refusals: (startsAt, override = false) =>
      rulesOf.problems(at(startsAt), override && asking.audience !== 'CUSTOMER').map(asRefusal),
    warnings: (startsAt) => rulesOf.warnings(at(startsAt)).map(asRefusal),
  };
}
