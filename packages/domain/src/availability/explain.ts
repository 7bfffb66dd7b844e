import { addDays, localDateOf, minutesBetween, type Refusal, toMillis } from '../kernel/index.js';
import { choose, evaluatorFor } from './evaluator.js';
import { daysOf, refusalsOf, warningsOf } from './place.js';
import type { Asking, Room, Wish } from './room.js';
import { freeSlots, type Slot } from './slots.js';

/** What would make a "no" a "yes". */
export type Fixes = {
  /** The free times nearest to the one that is not, in order of time. */
  times: Slot[];
  /** Other resources that are free at this very time. */
  resourceIds: string[];
  /** Staff may go on with a reason. */
  override: boolean;
  /** The resource may be booked a second time, knowingly. */
  overbook: boolean;
};

export type Explanation = { free: boolean; reasons: Refusal[]; warnings: Refusal[]; fixes: Fixes };

const NEAR_DAYS = 7;
export const NO_FIXES: Fixes = { times: [], resourceIds: [], override: false, overbook: false };

/** The free times nearest to one, at most `most`, in order of time. */
export function nearestSlots(room: Room, wish: Wish, asking: Asking, most: number): Slot[] {
  const day = localDateOf(wish.startsAt, asking.timeZone);
  const days = { from: addDays(day, -1), to: addDays(day, NEAR_DAYS) };
  const wanted = toMillis(wish.startsAt);
  const distance = (slot: Slot) => Math.abs(toMillis(slot.startsAt) - wanted);
  const { startsAt: _, endsAt: __, overbook: ___, ...beside } = wish;
  return freeSlots(room, { ...days, ...beside, minutes: minutesBetween(wish.startsAt, wish.endsAt) }, asking)
    .filter((slot) => slot.startsAt !== wish.startsAt)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

const anyResource = ({ resourceId: _, named: __, ...wish }: Wish): Wish => wish;

/**
 * Why a time is free or not, from the evaluator that decides, with what would help: at most `most` other times.
 * Nothing is said of a free one.
 */
export function explain(room: Room, wish: Wish, asking: Asking, most = 3): Explanation {
  const evaluator = evaluatorFor(room, daysOf(wish, asking.timeZone), asking);
  const works = (other: Wish) => choose(evaluator.evaluate(other), other) !== null;
  const evaluation = evaluator.evaluate(wish);
  const chosen = choose(evaluation, wish);
  const warnings = warningsOf(evaluation, chosen ?? []);
  if (chosen) return { free: true, reasons: [], warnings, fixes: NO_FIXES };
  const staff = asking.audience === 'STAFF';
  const others = wish.resourceId || wish.named ? evaluator.leads.map(({ resource }) => resource.id) : [];
  return {
    free: false,
    reasons: refusalsOf(evaluation),
    warnings,
    fixes: {
      times: most > 0 ? nearestSlots(room, wish, { ...asking, intervalMin: asking.intervalMin ?? 15 }, most) : [],
      resourceIds: others.filter((id) => id !== wish.resourceId && works({ ...anyResource(wish), resourceId: id })),
      override: staff && !wish.override && works({ ...wish, override: true }),
      overbook:
        staff && !wish.overbook && works({ ...wish, override: true, overbook: true }) && !works({ ...wish, override: true }),
    },
  };
}
