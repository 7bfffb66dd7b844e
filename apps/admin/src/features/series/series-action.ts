import type { SeriesDatePartsFragment, SeriesRecordPartsFragment } from '../../gql/graphql.js';

/** What somebody is about to do: to one date, or to some of a series. */
export type DateAction = { kind: 'CANCEL' | 'MOVE' | 'EDIT' | 'BOOK' | 'CHANGE_RULE'; date: SeriesDatePartsFragment | null };

/** What every dialog about dates is told. */
export type OfDates = {
  series: SeriesRecordPartsFragment;
  /** The dates that are ticked. */
  selected: readonly string[];
  onClose: () => void;
  onDone: () => void;
};
