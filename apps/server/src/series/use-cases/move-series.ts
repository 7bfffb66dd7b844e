import { decideMoveSeries, type MoveSeriesCommand, type MoveSeriesFacts } from '@bookwright/domain/series';
import { loadMoveSeriesFacts, seriesMoveLocks } from '@bookwright/persistence/series';
import { staffWith, useCase } from '../../use-case/index.js';

/** Moves dates of series to another time of day, length or resource. */
export const moveSeriesDates = useCase<MoveSeriesCommand, MoveSeriesFacts>({
  name: 'moveSeriesDates',
  allows: staffWith('booking.updateTime'),
  locks: (tx, commands) =>
    seriesMoveLocks(
      tx,
      commands.map(({ seriesId }) => seriesId),
    ),
  load: (tx, commands) => loadMoveSeriesFacts(tx, commands),
  decide: decideMoveSeries,
});
