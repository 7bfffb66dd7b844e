import { addDays, fromMillis, type Instant, type LocalDate, localDateAt, toMillis } from '../kernel/index.js';
import { assign } from './assign.js';
import { type Evaluator, evaluatorFor } from './evaluator.js';
import type { Asking, Room, Wish } from './room.js';
import { MINUTE, type Span } from './span.js';
import type { AnsweredNeed } from './wanted.js';

/** A time at which an appointment can start, and the resources that are free for its first need then. */
export type Slot = { startsAt: Instant; endsAt: Instant; resourceIds: string[] };

export type SlotQuestion = {
  /** Whole days [from, to) on the wall clock of each resource. */
  from: LocalDate;
  to: LocalDate;
  /** How long, when that is not how long the service usually takes. */
  minutes?: number;
} & Pick<Wish, 'resourceId' | 'named' | 'except' | 'place' | 'override'>;

const USUAL_STEP_MIN = 15;
const DAY = 24 * 60 * MINUTE;

/** All times to come on the grids of the resources that lead; whether an appointment ends by closing is not looked at. */
function startsOf({ leads, asking }: Evaluator, from: LocalDate, to: LocalDate): number[] {
  const starts = new Set<number>();
  // Resources with the same week have the same openings.
  const known = new Map<Span, number>();
  const now = toMillis(asking.now);
  for (const { openings, grid, resource } of leads) {
    const step = (grid?.minutes ?? USUAL_STEP_MIN) * MINUTE;
    for (const opening of openings.spans) {
      if (known.get(opening) === step) continue;
      known.set(opening, step);
      const date = localDateAt(opening.from, resource.timeZone);
      if (date < from || date >= to) continue;
      for (let start = opening.from; start < opening.to; start += step) if (start > now) starts.add(start);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

/** The resources with which all needs can be served at once. */
function leadsOf([lead, ...others]: readonly AnsweredNeed[]): string[] {
  const free = lead!.answers.filter((answer) => answer.free.length > 0);
  const wanted = lead!.withId ? free.filter(({ candidate }) => candidate.resource.id === lead!.withId) : free;
  const simple = others.length === 0 && lead!.requirement.quantity === 1;
  const works = simple
    ? wanted
    : wanted.filter(({ candidate }) => assign([{ ...lead!, withId: candidate.resource.id }, ...others]) !== null);
  return works.map(({ candidate }) => candidate.resource.id);
}

/**
 * All free slots of the days asked for, earliest first. A slot is here exactly when `findPlace` finds a place for it.
 */
export function freeSlots(room: Room, question: SlotQuestion, asking: Asking): Slot[] {
  const { from, to, minutes, ...beside } = question;
  const length = (minutes ?? room.service.durationMin ?? 0) * MINUTE;
  const lastEnd = addDays(to, Math.ceil(length / DAY));
  const evaluator = evaluatorFor(room, { from, to: lastEnd }, asking);
  const free = evaluator.scan(beside);
  return startsOf(evaluator, from, to).flatMap((start) => {
    const needs = free({ from: start, to: start + length });
    const resourceIds = needs ? leadsOf(needs) : [];
    return resourceIds.length > 0 ? [{ startsAt: fromMillis(start), endsAt: fromMillis(start + length), resourceIds }] : [];
  });
}
