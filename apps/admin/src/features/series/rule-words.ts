import type { Tone } from '@bookwright/web-kit';
import type { SeriesRuleOutcome } from '../../gql/graphql.js';

export const outcomeWords: Record<SeriesRuleOutcome, { word: string; tone: Tone }> = {
  STAYS: { word: 'Stays', tone: 'grey' },
  MOVED: { word: 'Moves', tone: 'blue' },
  ADDED: { word: 'New', tone: 'green' },
  CANCELLED: { word: 'Cancelled', tone: 'red' },
  SKIPPED: { word: 'Not booked', tone: 'grey' },
  KEPT: { word: 'Keeps its time', tone: 'yellow' },
  PAST: { word: 'Over', tone: 'grey' },
  REFUSED: { word: 'Not possible', tone: 'red' },
};

const SUMMED = [
  ['STAYS', 'stays', 'stay'],
  ['MOVED', 'moves', 'move'],
  ['ADDED', 'new', 'new'],
  ['CANCELLED', 'cancelled', 'cancelled'],
  ['SKIPPED', 'not booked', 'not booked'],
  ['KEPT', 'keeps its time', 'keep their time'],
  ['REFUSED', 'not possible', 'not possible'],
  ['PAST', 'over already', 'over already'],
] as const;

/** "8 move, 2 new, 1 stays." */
export function sumOfRule(dates: readonly { outcome: SeriesRuleOutcome }[]): string {
  const parts = SUMMED.flatMap(([outcome, one, several]) => {
    const count = dates.filter((date) => date.outcome === outcome).length;
    return count > 0 ? [`${count} ${count === 1 ? one : several}`] : [];
  });
  return `${parts.join(', ') || 'No date to come'}.`;
}
