import type { Requirement } from '../catalog/index.js';
import type { Answer } from './ask.js';
import type { Span } from './span.js';
import type { UnitCalendar } from './unit-calendar.js';

/**
 * A need with the resources that can serve it, in the order in which they are asked. A need for several may demand that
 * one of them is a certain resource (`withId`).
 */
export type AnsweredNeed = {
  requirement: Requirement;
  occupied: Span;
  answers: readonly Answer[];
  withId?: string | null;
};

/** One unit of one resource for one need. */
export type Choice = { need: AnsweredNeed; answer: Answer; unit: UnitCalendar };

/** One unit is wanted for one need; those of one need take their units in the order of the options. */
export type Wanted = { occupied: Span; options: readonly Choice[]; inOrder: boolean };

const optionsOf = (need: AnsweredNeed, answers: readonly Answer[]): Choice[] =>
  answers.flatMap((answer) => answer.free.map((unit) => ({ need, answer, unit })));

/** A need for several as that many needs for one; if one must be a certain resource, that is the first. */
export function wantedOf(need: AnsweredNeed): Wanted[] {
  const { occupied, withId, requirement, answers } = need;
  const options = optionsOf(need, answers);
  const any = (count: number): Wanted[] => Array.from({ length: count }, (_, i) => ({ occupied, options, inOrder: i > 0 }));
  if (!withId) return any(requirement.quantity);
  const certain = answers.filter(({ candidate }) => candidate.resource.id === withId);
  return [{ occupied, options: optionsOf(need, certain), inOrder: false }, ...any(requirement.quantity - 1)];
}
