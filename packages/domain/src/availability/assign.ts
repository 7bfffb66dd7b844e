import type { Requirement } from '../catalog/index.js';
import type { Answer } from './candidate.js';
import { meet, type Span } from './span.js';
import type { UnitCalendar } from './unit-calendar.js';

/** A need with the resources that can serve it, in the order in which they are asked. */
export type AnsweredNeed = { requirement: Requirement; occupied: Span; answers: readonly Answer[] };

/** One unit of one resource for one need. */
export type Choice = { need: AnsweredNeed; answer: Answer; unit: UnitCalendar };

const isUsed = (chosen: readonly Choice[], unit: UnitCalendar, occupied: Span): boolean =>
  chosen.some((other) => other.unit.id === unit.id && meet(other.need.occupied, occupied));

/** Fills the needs one after the other and goes back where a later one is left without. */
function fill(
  needs: readonly { need: AnsweredNeed; options: readonly Choice[] }[],
  index: number,
  chosen: Choice[],
): Choice[] | null {
  const next = needs[index];
  if (!next) return chosen;
  for (const option of next.options) {
    if (isUsed(chosen, option.unit, next.need.occupied)) continue;
    const filled = fill(needs, index + 1, [...chosen, option]);
    if (filled) return filled;
  }
  return null;
}

const optionsOf = (need: AnsweredNeed): Choice[] =>
  need.answers.flatMap((answer) => answer.free.map((unit) => ({ need, answer, unit })));

/**
 * Different units for all needs at once, or null. Each need takes the first resource in its order that leaves enough for
 * the others; a need for several is that many needs.
 */
export function assign(needs: readonly AnsweredNeed[]): Choice[] | null {
  if (needs.length === 1 && needs[0]!.requirement.quantity === 1) {
    const need = needs[0]!;
    const answer = need.answers.find(({ free }) => free.length > 0);
    return answer ? [{ need, answer, unit: answer.free[0]! }] : null;
  }
  const single = needs.flatMap((need) => {
    const options = optionsOf(need);
    return Array.from({ length: need.requirement.quantity }, () => ({ need, options }));
  });
  if (single.some(({ options }) => options.length === 0)) return null;
  return fill(single, 0, []);
}
