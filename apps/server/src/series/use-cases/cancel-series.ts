import { type CancelSeriesFacts, decideCancelSeries, type SeriesCommand } from '@bookwright/domain/series';
import { loadCancelSeriesFacts, seriesLocks } from '@bookwright/persistence/series';
import { staffWith, useCase } from '../../use-case/index.js';

const idsOf = (commands: readonly SeriesCommand[]): string[] => commands.map(({ seriesId }) => seriesId);

/** Cancels dates of series and frees what they took. */
export const cancelSeriesDates = useCase<SeriesCommand, CancelSeriesFacts>({
  name: 'cancelSeriesDates',
  allows: staffWith('booking.cancel'),
  locks: (tx, commands) => seriesLocks(tx, idsOf(commands)),
  load: (tx, commands) => loadCancelSeriesFacts(tx, idsOf(commands)),
  decide: decideCancelSeries,
});
