import { addDays, type LocalDate, localDateAt, toMillis } from '../kernel/index.js';
import type { Allocation } from '../resources/index.js';
import { rulesOfService } from '../rules/index.js';
import { type Answer, ask, askerOfAscending, type Need } from './ask.js';
import { assign } from './assign.js';
import { type Candidate, type Common, loadOn } from './candidate.js';
import { type Beside, type PreparedNeed, prepareNeeds, questionOf } from './needs.js';
import { type Problem, problem } from './problem.js';
import type { Anonymous, Asking, DayCounts, Room, Wish } from './room.js';
import { gapOf, gridOf } from './spacing-rules.js';
import { type Span, spanOf } from './span.js';
import { type DayCount, dayCounter, type StartOfDay, type TimeRules, timeRules } from './time-rules.js';
import { takenBy, takenBySomebody } from './unit-calendar.js';
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
  /**
   * The same for those who want no reasons and ask for many times of one length, the earliest first: what was answered for
   * each need, or null as soon as something is in the way.
   */
  scan(beside: Beside): (time: Span) => AnsweredNeed[] | null;
};

/** Dates of one zone and of another are never further apart; nor is anything that neighbours of a wish need. */
const OTHER_ZONES = 2;
const NEIGHBOURS = 4;

/** What is taken about some days, and how many bookings there are on each of them. */
type Present = Pick<Common, 'takenOn' | 'countOf'> & { all: DayCount; ofService: DayCount };

function presentOf({ service, allocations }: Room, days: { from: LocalDate; to: LocalDate }, asking: Asking): Present {
  const first = `${addDays(days.from, -NEIGHBOURS)}T00:00:00.000Z`;
  const last = `${addDays(days.to, NEIGHBOURS)}T00:00:00.000Z`;
  const about = allocations.filter(({ startsAt, endsAt }) => startsAt < last && endsAt > first);
  const byUnit = Map.groupBy(about, ({ unitId }) => unitId);
  const on = (unitId: string): readonly Allocation[] => byUnit.get(unitId) ?? [];
  return {
    takenOn: (unitId, home) => takenBy(on(unitId), home, asking.now),
    countOf: ({ unitIds }) => dayCounter(() => unitIds.flatMap(on), asking),
    all: dayCounter(() => about, asking),
    ofService: dayCounter(() => about.filter(({ serviceId }) => serviceId === service.id), asking),
  };
}

/** The same where it has been read without whose it is. */
function anonymousPresent({ takenOn, counted }: Anonymous): Present {
  const countIn =
    (counts: DayCounts | undefined): DayCount =>
    (date) =>
      counts?.get(date) ?? 0;
  return {
    takenOn: (unitId, home) => takenBySomebody(takenOn(unitId), home),
    countOf: ({ id }) => countIn(counted.ofResource.get(id)),
    all: countIn(counted.all),
    ofService: countIn(counted.ofService),
  };
}

/** The rules on the time itself: the organization's count all bookings of a day, the service's its own. */
function rulesOnTime({ service, rules = [] }: Room, { all, ofService }: Present, asking: Asking): TimeRules[] {
  const own = rulesOfService(rules, service.id);
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
  const present = room.anonymous ? anonymousPresent(room.anonymous) : presentOf(room, days, asking);
  const usual = asking.intervalMin === null ? null : { minutes: asking.intervalMin, rule: null, overridable: false };
  const onTime = rulesOnTime(room, present, asking);
  const needs = prepareNeeds(room, {
    asking,
    rules,
    gap: gapOf(own, asking),
    grid: gridOf(own, asking, usual),
    takenOn: present.takenOn,
    countOf: present.countOf,
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
    askOne: (candidate: Candidate, question: Need) => Answer | null,
  ): AnsweredNeed {
    const { requirement, occupied, asked, withId, time: needed } = questionOf(need, index, service, time, wish);
    const question: Need = { at, time: needed, occupied, onGrid: index === 0, wish };
    const answers: Answer[] = [];
    for (const candidate of asked) {
      const one = askOne(candidate, question);
      if (one) answers.push(one);
    }
    return { requirement, occupied, withId, answers };
  }

  const askAll = (candidate: Candidate, question: Need) => ask(candidate, question, asking);

  return {
    asking,
    room,
    leads: needs[0]?.candidates ?? [],
    evaluate(wish) {
      const time = spanOf(wish);
      const at = startOf(time, wish);
      return {
        problems: problemsAt(at, wish),
        needs: needs.map((need, index) => answer(need, index, at, time, wish, askAll)),
        warnings: onTime.flatMap((rulesOf) => rulesOf.warnings(at)),
      };
    },
    scan(beside) {
      const askers = needs.map(() => askerOfAscending(asking));
      return (time) => {
        const at = startOf(time, beside);
        if (problemsAt(at, beside).length > 0) return null;
        const answered: AnsweredNeed[] = [];
        for (const [index, need] of needs.entries()) {
          const one = answer(need, index, at, time, beside, askers[index]!);
          if (freeUnits(one.answers) < need.requirement.quantity) return null;
          answered.push(one);
        }
        return answered;
      };
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
