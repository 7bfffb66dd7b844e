import type { StaffOrderFacts } from '@bookwright/domain/orders';
import { type CreateSeriesCommand, decideCreateSeries } from '@bookwright/domain/series';
import { loadNewSeriesFacts, newSeriesLocks } from '@bookwright/persistence/series';
import { staffWith, useCase } from '../../use-case/index.js';

/** Books series: one order with a booking for each date (JZ-05, JZ-56). */
export const createSeries = useCase<CreateSeriesCommand, StaffOrderFacts>({
  name: 'createSeries',
  allows: staffWith('booking.create'),
  locks: (tx, commands) => newSeriesLocks(tx, commands),
  load: (tx, commands, now) => loadNewSeriesFacts(tx, commands, now),
  decide: decideCreateSeries,
});
