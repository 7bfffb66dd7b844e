import { decideEditSeries, type EditSeriesCommand, type EditSeriesFacts } from '@bookwright/domain/series';
import { loadEditSeriesFacts, seriesLocks } from '@bookwright/persistence/series';
import { staffWith, useCase } from '../../use-case/index.js';

const idsOf = (commands: readonly EditSeriesCommand[]): string[] => commands.map(({ seriesId }) => seriesId);

/** Changes what the bookings of series say. */
export const editSeriesDates = useCase<EditSeriesCommand, EditSeriesFacts>({
  name: 'editSeriesDates',
  allows: staffWith('booking.update'),
  locks: (tx, commands) => seriesLocks(tx, idsOf(commands)),
  load: (tx, commands) => loadEditSeriesFacts(tx, idsOf(commands)),
  decide: decideEditSeries,
});
