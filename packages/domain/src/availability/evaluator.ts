import { addDays, type LocalDate, localDateAt, toMillis } from '../kernel/index.js';
import type { Allocation } from '../resources/index.js';
import { rulesOfService } from '../rules/index.js';
import { type Answer, ask, askBriefly, type Need } from './ask.js';
import { assign } from './assign.js';
import { type Candidate, loadOn } from './candidate.js';
import { type Beside, type PreparedNeed, prepareNeeds, questionOf } from './needs.js';
import { type Problem, problem } from './problem.js';
import type { Asking, Room, Wish } from './room.js';
import { gapOf, gridOf } from './spacing-rules.js';
import { type Span, spanOf } from './span.js';
import { type DayCount, dayCounter, type StartOfDay, type TimeRules, timeRules } from './time-rules.js';
import type { AnsweredNeed, Choice } from './wanted.js';

/** What is to be said of a wish: of its time, and of each need. */
export type Evaluation = {
  /** What is wrong with the time itself. */
  problems: readonly Problem[];
  /** What was answered for each need. */
  needs: readonly AnsweredNeed[];
  /** Rules that are broken and only said. */
  warnings: readonly Problem[];
};

/** One service's resources, calendars and rules, made ready for many wishes within some days. */
export type Evaluator = {
  asking: Asking;
  room: Room;
  /** The resources that may serve the first need: they give the grid of starting times. */
  leads: readonly Candidate[];
  evaluate(wish: Wish): Evaluation;
  /** The same for those who want no reasons: what was answered for each need, or null as soon as something is in the way. */
  free(time: Span, beside: Beside): AnsweredNeed[] | null;
};

/** Dates of one zone and of another are never further apart; nor is anything that neighbours of a wish need. */
const OTHER_ZONES = 2;
const NEIGHBOURS = 4;

/** What is taken about some days, by unit. */
function takenAbout(allocations: readonly Allocation[], from: LocalDate, to: LocalDate) {
  const first = `${addDays(from, -NEIGHBOURS)}T00:00:00.000Z`;
  const last = `${addDays(to, NEIGHBOURS)}T00:00:00.000Z`;
  const about = allocations.filter(({ startsAt, endsAt }) => startsAt < last && endsAt > first);
  const byUnit = Map.groupBy(about, ({ unitId }) => unitId);
  return { about, on: (unitId: string): readonly Allocation[] => byUnit.get(unitId) ?? [] };
}

/** The rules on the time itself: the organization's count all bookings of a day, the service's its own. */
function rulesOnTime({ service, rules = [], counted }: Room, about: readonly Allocation[], asking: Asking): TimeRules[] {
  const own = rulesOfService(rules, service.id);
  const counter = (of: 'all' | 'ofService', allocations: () => Iterable<Allocation>): DayCount =>
    counted ? (date) => counted.get(date)?.[of] ?? 0 : dayCounter(allocations, asking);
  const all = counter('all', () => about);
  const ofService = counter('ofService', () => about.filter(({ serviceId }) => serviceId === service.id));
  const [general, special] = [own.filter((rule) => rule.serviceId === null), own.filter((rule) => rule.serviceId !== null)];
  return [timeRules(general, all, asking), timeRules(special, ofService, asking)];
}

const freeUnits = (answers: readonly Answer[]): number => answers.reduce((units, { free }) => units + free.length, 0);

/**
 * The one evaluator: free slots, bookings, moves, refusals and explanations all ask it, so that what is offered can be
 * booked, and what is refused says why.
 * @param days the dates within which wishes lie, on the organization's calendar or a resource's own.
 */
export function evaluatorFor(room: Room, days: { from: LocalDate; to: LocalDate }, asking: Asking): Evaluator {
  const { service, rules = [] } = room;
  const own = rulesOfService(rules, service.id);
  const taken = takenAbout(room.allocations, days.from, days.to);
  const usual = asking.intervalMin === null ? null : { minutes: asking.intervalMin, rule: null, overridable: false };
  const onTime = rulesOnTime(room, taken.about, asking);
  const needs = prepareNeeds(room, {
    asking,
    rules,
    gap: gapOf(own, asking),
    grid: gridOf(own, asking, usual),
    takenOn: taken.on,
    days: { first: addDays(days.from, -OTHER_ZONES), last: addDays(days.to, OTHER_ZONES) },
  });
  const now = toMillis(asking.now);
  const unserved = needs.length === 0 ? [problem('SERVICE_NOT_BOOKABLE', { why: 'NO_RESOURCE' })] : [];

  const startOf = (time: Span, { except }: Beside): StartOfDay => ({
    start: time.from,
    date: localDateAt(time.from, asking.timeZone),
    except,
  });

  function problemsAt(at: StartOfDay, { override }: Beside): Problem[] {
    const beyond = override === true && asking.audience !== 'CUSTOMER';
    return [
      ...(at.start <= now && asking.audience !== 'SYSTEM' ? [problem('IN_THE_PAST')] : []),
      ...onTime.flatMap((rulesOf) => rulesOf.problems(at, beyond)),
      ...unserved,
    ];
  }

  function answer(
    need: PreparedNeed,
    index: number,
    at: StartOfDay,
    time: Span,
    wish: Beside,
    askOne: (candidate: Candidate, question: Need, asking: Asking) => Answer | null,
  ): AnsweredNeed {
    const { requirement, occupied, asked, withId, time: needed } = questionOf(need, index, service, time, wish);
    const question: Need = { at, time: needed, occupied, onGrid: index === 0, wish };
    const answers: Answer[] = [];
    for (const candidate of asked) {
      const one = askOne(candidate, question, asking);
      if (one) answers.push(one);
    }
    return { requirement, occupied, withId, answers };
  }

  return {
    asking,
    room,
    leads: needs[0]?.candidates ?? [],
    evaluate(wish) {
      const time = spanOf(wish);
      const at = startOf(time, wish);
      return {
        problems: problemsAt(at, wish),
        needs: needs.map((need, index) => answer(need, index, at, time, wish, ask)),
        warnings: onTime.flatMap((rulesOf) => rulesOf.warnings(at)),
      };
    },
    free(time, beside) {
      const at = startOf(time, beside);
      if (problemsAt(at, beside).length > 0) return null;
      const answered: AnsweredNeed[] = [];
      for (const [index, need] of needs.entries()) {
        const one = answer(need, index, at, time, beside, askBriefly);
        if (freeUnits(one.answers) < need.requirement.quantity) return null;
        answered.push(one);
      }
      return answered;
    },
  };
}

/** Who is asked first: whoever is taken the least on that day, then the order of the pool (SV-31). */
function fairOrder(answers: readonly Answer[], start: number, except?: ReadonlySet<string>): readonly Answer[] {
  const free = answers.filter((answer) => answer.free.length > 0);
  if (free.length < 2) return free;
  const load = new Map(free.map((answer) => [answer, loadOn(answer.candidate, start, except)]));
  return free.sort((a, b) => load.get(a)! - load.get(b)!);
}

/** Units for every need of a wish, whoever has the least to do first; null when there are not enough. */
export function choose({ problems, needs }: Evaluation, wish: Pick<Wish, 'startsAt' | 'except'>): Choice[] | null {
  if (problems.length > 0) return null;
  const start = toMillis(wish.startsAt);
  return assign(needs.map((need) => ({ ...need, answers: fairOrder(need.answers, start, wish.except) })));
}
