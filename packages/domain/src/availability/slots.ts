import { addDays, fromMillis, type Instant, type LocalDate, localDateOf, toMillis } from '../kernel/index.js';
import { assign } from './assign.js';
import { type Evaluation, type Evaluator, evaluatorFor } from './evaluator.js';
import { appointmentAt } from './place.js';
import type { Asking, Room, Wish } from './room.js';
import { MINUTE } from './span.js';

/** A time at which an appointment can start, and the resources that are free for its first need then. */
export type Slot = { startsAt: Instant; endsAt: Instant; resourceIds: string[] };

export type SlotQuestion = {
  /** Whole days [from, to) on the wall clock of each resource. */
  from: LocalDate;
  to: LocalDate;
} & Pick<Wish, 'resourceId' | 'except' | 'place' | 'override'>;

/** All times on the grids of the resources that lead, as long as the appointment ends by closing. */
function startsOf({ leads, asking }: Evaluator, from: LocalDate, to: LocalDate): number[] {
  const starts = new Set<number>();
  const now = toMillis(asking.now);
  for (const { openings, intervalMin, resource } of leads) {
    const step = (intervalMin ?? asking.intervalMin ?? 15) * MINUTE;
    for (const opening of openings) {
      const date = localDateOf(fromMillis(opening.from), resource.timeZone);
      if (date < from || date >= to) continue;
      for (let start = opening.from; start < opening.to; start += step) if (start > now) starts.add(start);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

/** The resources with which all needs can be served at once. */
function leadsOf({ problems, needs }: Evaluation): string[] {
  const [lead, ...others] = needs;
  if (problems.length > 0 || !lead) return [];
  const free = lead.answers.filter((answer) => answer.free.length > 0);
  if (others.length === 0 && lead.requirement.quantity === 1) return free.map(({ candidate }) => candidate.resource.id);
  if (others.some(({ answers }) => answers.every((answer) => answer.free.length === 0))) return [];
  return free
    .filter((answer) => assign([{ ...lead, answers: lead.requirement.quantity === 1 ? [answer] : lead.answers }, ...others]))
    .map(({ candidate }) => candidate.resource.id);
}

/**
 * All free slots of the days asked for, earliest first. A slot is here exactly when `findPlace` finds a place for it.
 */
export function freeSlots(room: Room, question: SlotQuestion, asking: Asking): Slot[] {
  const { from, to, ...rest } = question;
  const evaluator = evaluatorFor(room, { from, to: addDays(to, -1) }, asking);
  return startsOf(evaluator, from, to).flatMap((start) => {
    const time = appointmentAt(room.service, fromMillis(start));
    const resourceIds = leadsOf(evaluator.evaluate({ ...time, ...rest }));
    return resourceIds.length > 0 ? [{ ...time, resourceIds }] : [];
  });
}
