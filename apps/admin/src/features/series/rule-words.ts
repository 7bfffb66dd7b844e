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
  ['STAYS', 'stay'],
  ['MOVED', 'move'],
  ['ADDED', 'new'],
  ['CANCELLED', 'cancelled'],
  ['SKIPPED', 'not booked'],
  ['KEPT', 'keep their time'],
  ['REFUSED', 'not possible'],
  ['PAST', 'over already'],
] as const;

/** "8 move, 2 new, 1 cancelled." */
export function sumOfRule(dates: readonly { outcome: SeriesRuleOutcome }[]): string {
  const parts = SUMMED.flatMap(([outcome, words]) => {
    const count = dates.filter((one) => one.outcome === outcome).length;
    return count > 0 ? [`${count} ${words}`] : [];
  });
  return `${parts.join(', ') || 'No date to come'}.`;
}
