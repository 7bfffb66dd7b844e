import type { Tone } from '@bookwright/web-kit';
import type { OccurrenceState, SeriesScopeKind } from '../../gql/graphql.js';

export const stateWords: Record<OccurrenceState, { word: string; tone: Tone }> = {
  BOOKED: { word: 'Booked', tone: 'green' },
  SKIPPED: { word: 'Left out', tone: 'grey' },
  CANCELLED: { word: 'Cancelled', tone: 'red' },
  FREE: { word: 'Deleted', tone: 'grey' },
};

/** Reasons that are codes; anything else was written by a person, or is a code with a sentence of its own. */
export const LEFT_OUT = 'LEFT_OUT';

export const scopeWords: Record<SeriesScopeKind, string> = {
  THIS: 'Only this date',
  THIS_AND_FOLLOWING: 'This and the following dates',
  SELECTED: 'The selected dates',
  ALL: 'All dates that are to come',
};

export const datesWords = (count: number): string => `${count} ${count === 1 ? 'date' : 'dates'}`;
