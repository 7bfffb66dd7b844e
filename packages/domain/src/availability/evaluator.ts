import type { Requirement, Service } from '../catalog/index.js';
import { addDays, type Instant, type LocalDate, localDateOf, toMillis } from '../kernel/index.js';
import { qualifies } from '../resources/index.js';
import { rulesOfService } from '../rules/index.js';
import { type AnsweredNeed, assign, type Choice } from './assign.js';
import { type Answer, ask, type Candidate, candidateOf, loadOn } from './candidate.js';
import { type Problem, problem } from './problem.js';
import type { Asking, Room, Wish } from './room.js';
import { MINUTE, type Span } from './span.js';
import { dayCounter, intervalOf, type StartOfDay, strictest, timeRules } from './time-rules.js';

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
};

/** When each phase of an appointment is: buffers belong to the whole (SETUP before, TEARDOWN after). */
function phaseOf(phase: Requirement['phase'], time: Span, beforeMin: number, afterMin: number): Span {
  const before = time.from - beforeMin * MINUTE;
  const after = time.to + afterMin * MINUTE;
  if (phase === 'MAIN') return time;
  if (phase === 'SETUP') return { from: before, to: time.from };
  if (phase === 'TEARDOWN') return { from: time.to, to: after };
  return { from: before, to: after };
}

const lasts = (phase: Requirement['phase'], { bufferBeforeMin, bufferAfterMin }: Service): boolean =>
  (phase !== 'SETUP' || bufferBeforeMin > 0) && (phase !== 'TEARDOWN' || bufferAfterMin > 0);

/** The place of a resource in the pool of a need; without a pool all are alike. */
const rankIn = ({ resourceIds }: Requirement, id: string): number => Math.max(0, resourceIds.indexOf(id));

type At = { time: Span; day: StartOfDay };

/** Who is asked first: whoever is taken the least on that day, then the order of the pool (SV-31). */
function fairOrder(answers: readonly Answer[], startsAt: Instant): readonly Answer[] {
  if (answers.length < 2) return answers;
  const load = new Map(answers.map((answer) => [answer, answer.free.length > 0 ? loadOn(answer.candidate, startsAt) : 0]));
  return answers
    .map((answer, index) => ({ answer, index }))
    .sort((a, b) => load.get(a.answer)! - load.get(b.answer)! || a.index - b.index)
    .map(({ answer }) => answer);
}

/**
 * The one evaluator: free slots, bookings, moves, refusals and explanations all ask it, so that what is offered can be
 * booked, and what is refused says why.
 * @param days the dates within which wishes lie, on any calendar; a day more on both sides is looked at.
 */
export function evaluatorFor(room: Room, days: { from: LocalDate; to: LocalDate }, asking: Asking): Evaluator {
  const { service } = room;
  const range = { first: addDays(days.from, -1), last: addDays(days.to, 1) };
  const rules = room.rules ?? [];
  const own = rulesOfService(rules, service.id);
  const gapMin = strictest(own, 'GAP', asking);
  const intervalMin = intervalOf(own, asking);
  const general = own.filter((rule) => rule.serviceId === null);
  const counted = dayCounter(room.allocations, asking);
  const ofService = dayCounter(
    room.allocations.filter((allocation) => allocation.serviceId === service.id),
    asking,
  );
  const time = [
    timeRules(general, counted, asking),
    timeRules(
      own.filter((rule) => rule.serviceId !== null),
      ofService,
      asking,
    ),
  ];

  const takenOn = Map.groupBy(room.allocations, (allocation) => allocation.unitId);
  const known = new Map<string, Candidate>();
  const candidatesOf = (requirement: Requirement): Candidate[] =>
    room.resources
      .filter((resource) => qualifies(resource, requirement))
      .sort((a, b) => rankIn(requirement, a.id) - rankIn(requirement, b.id))
      .map((resource) => {
        const candidate = known.get(resource.id) ?? candidateOf(resource, takenOn, rules, gapMin, intervalMin, asking, range);
        known.set(resource.id, candidate);
        return candidate;
      });
  const needs = service.requirements
    .filter(({ phase }) => lasts(phase, service))
    .map((requirement) => ({ requirement, candidates: candidatesOf(requirement) }));

  function answer({ requirement, candidates }: (typeof needs)[number], index: number, wish: Wish, at: At): AnsweredNeed {
    const occupied = phaseOf(requirement.phase, at.time, service.bufferBeforeMin, service.bufferAfterMin);
    const named = wish.named?.get(requirement.id) ?? (index === 0 && wish.resourceId ? [wish.resourceId] : null);
    const asked = named ? candidates.filter(({ resource }) => named.includes(resource.id)) : candidates;
    const need = { at: at.day, time: requirement.phase === 'WHOLE' ? at.time : occupied, occupied, onGrid: index === 0, wish };
    return { requirement, occupied, answers: asked.map((candidate) => ask(candidate, need, asking)) };
  }

  function evaluate(wish: Wish): Evaluation {
    const start = toMillis(wish.startsAt);
    const day = { start, date: localDateOf(wish.startsAt, asking.timeZone), except: wish.except };
    const at: At = { time: { from: start, to: toMillis(wish.endsAt) }, day };
    const beyond = wish.override === true && asking.audience !== 'CUSTOMER';
    const problems = [
      ...(start <= toMillis(asking.now) && asking.audience !== 'SYSTEM' ? [problem('IN_THE_PAST')] : []),
      ...time.flatMap((rulesOf) => rulesOf.problems(day, beyond)),
      ...(needs.length === 0 ? [problem('SERVICE_NOT_BOOKABLE', { why: 'NO_RESOURCE' })] : []),
    ];
    const warnings = time.flatMap((rulesOf) => rulesOf.warnings(day));
    return { problems, warnings, needs: needs.map((need, index) => answer(need, index, wish, at)) };
  }

  return { asking, room, leads: needs[0]?.candidates ?? [], evaluate };
}

/** Units for every need of a wish, whoever has the least to do first; null when there are not enough. */
export function choose({ problems, needs }: Evaluation, wish: Pick<Wish, 'startsAt'>): Choice[] | null {
  if (problems.length > 0) return null;
  return assign(needs.map((need) => ({ ...need, answers: fairOrder(need.answers, wish.startsAt) })));
}
