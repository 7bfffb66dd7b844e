import { decideRebook, type RebookCommand, type RebookFacts } from '@bookwright/domain/series';
import { loadRebookFacts, rebookLocks } from '@bookwright/persistence/series';
import { staffWith, useCase } from '../../use-case/index.js';

/** Books dates of series that were left out, cancelled or deleted. */
export const bookSkippedDates = useCase<RebookCommand, RebookFacts>({
  name: 'bookSkippedDates',
  allows: staffWith('booking.create'),
  locks: (tx, commands) => rebookLocks(tx, commands),
  load: (tx, commands, now) => loadRebookFacts(tx, commands, now),
  decide: decideRebook,
});
