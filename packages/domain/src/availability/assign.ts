import { canServeAll } from './matching.js';
import { meet, type Span } from './span.js';
import { type AnsweredNeed, type Choice, type Wanted, wantedOf } from './wanted.js';

/** True when a unit has been chosen for a time that overlaps. */
const isUsed = (chosen: readonly Choice[], { unit }: Choice, occupied: Span): boolean =>
  chosen.some((other) => other.unit.id === unit.id && meet(other.need.occupied, occupied));

/** Fills what is wanted one after the other, each with the first option that leaves enough for the rest. */
function fill(wanted: readonly Wanted[], chosen: Choice[], after: number): boolean {
  const next = wanted[chosen.length];
  if (!next) return true;
  for (let i = next.inOrder ? after + 1 : 0; i < next.options.length; i++) {
    const option = next.options[i]!;
    if (isUsed(chosen, option, next.occupied)) continue;
    chosen.push(option);
    if (canServeAll(wanted, chosen) && fill(wanted, chosen, i)) return true;
    chosen.pop();
  }
  return false;
}

/** The first units of each need; null when two needs want one unit at a time. */
function firstOfEach(wanted: readonly Wanted[]): Choice[] | null {
  const chosen: Choice[] = [];
  let position = 0;
  for (const { options, inOrder, occupied } of wanted) {
    position = inOrder ? position + 1 : 0;
    const option = options[position];
    if (!option || isUsed(chosen, option, occupied)) return null;
    chosen.push(option);
  }
  return chosen;
}

/**
 * Different units for all needs at once, or null. Each need takes the first resource in its order that leaves enough for
 * the others; a need for several is that many needs, and a resource with several units may serve it more than once.
 */
export function assign(needs: readonly AnsweredNeed[]): Choice[] | null {
  const wanted = needs.flatMap(wantedOf);
  if (wanted.some(({ options }) => options.length === 0)) return null;
  const first = firstOfEach(wanted);
  if (first) return first;
  const chosen: Choice[] = [];
  return canServeAll(wanted, chosen) && fill(wanted, chosen, -1) ? chosen : null;
}
