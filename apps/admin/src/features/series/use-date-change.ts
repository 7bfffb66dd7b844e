import { useState } from 'react';
import type { SeriesChangePartsFragment, SeriesScopeInput, SeriesScopeKind, UserErrorPartsFragment } from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { say } from '../../shell/say.js';
import { scopeInput, scopesFor } from './scope-field.js';
import type { DateAction, OfDates } from './series-action.js';
import { datesWords } from './series-words.js';

/** What all changes of dates send. */
export type ChangeInput = {
  seriesId: string;
  expectedVersion: number;
  scope: SeriesScopeInput;
  overwriteExceptions?: boolean;
};

/** The dates that were changed on their own, when the server asks what is to become of them. */
const askedAbout = (errors: readonly UserErrorPartsFragment[]): { startsAt: string }[] | null => {
  const asked = errors.find(({ code }) => code === 'SERIES_EXCEPTIONS_KEPT');
  return asked ? ((asked.details as { occurrences?: { startsAt: string }[] } | null)?.occurrences ?? []) : null;
};

/** A change of some dates: which are meant, and what becomes of those that were changed on their own. */
export const useDateChange = ({ series, selected, onClose, onDone }: OfDates, date: DateAction['date'], did: string) => {
  const [kind, setKind] = useState<SeriesScopeKind>(scopesFor(date, selected)[0]!);
  const [exceptions, setExceptions] = useState<{ startsAt: string }[] | null>(null);
  const [overwrite, setOverwrite] = useState<boolean | null>(null);
  const base: ChangeInput = {
    ...{ seriesId: series.id, expectedVersion: series.version, scope: scopeInput(kind, date, selected) },
    ...(overwrite !== null && { overwriteExceptions: overwrite }),
  };
  return {
    base,
    scope: {
      ...{ date, selected, value: kind },
      onChange: (next: SeriesScopeKind) => {
        setKind(next);
        setExceptions(null);
        setOverwrite(null);
      },
    },
    exceptions: exceptions && { dates: exceptions, overwrite, onChange: setOverwrite },
    /** Asks the next question, or closes with what was done; the refusals that are left to show. */
    settle: ({ dates, userErrors }: SeriesChangePartsFragment): readonly UserErrorPartsFragment[] => {
      const asked = askedAbout(userErrors);
      if (asked) {
        setExceptions(asked);
        return userErrors;
      }
      if (userErrors.length > 0) return userErrors;
      rowsChanged('SERIES', 'BOOKING', 'ORDER');
      const count = (outcome: string) => dates.filter((one) => one.outcome === outcome).length;
      const left = [
        ...(count('KEPT') > 0 ? [`${count('KEPT')} kept as changed on their own`] : []),
        ...(count('REFUSED') > 0 ? [`${count('REFUSED')} could not be and stay as they are`] : []),
      ];
      say({ message: `${datesWords(count('CHANGED'))} ${did}${left.length > 0 ? `, ${left.join(', ')}` : ''}.` });
      onDone();
      onClose();
      return [];
    },
  };
};
