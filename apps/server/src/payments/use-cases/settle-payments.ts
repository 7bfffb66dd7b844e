import { decideNews, type NewsCommand, type NewsFacts } from '@bookwright/domain/payments';
import { loadNewsFacts, newsLocks } from '@bookwright/persistence/payments';
import { systemOnly, useCase } from '../../use-case/index.js';

/**
 * Hears what has become of payments and does what follows: the one way for what a provider sends, for a customer who comes
 * back, and for the worker that asks.
 */
export const settlePayments = useCase<NewsCommand, NewsFacts>({
  name: 'settlePayments',
  allows: systemOnly,
  locks: (tx, commands) =>
    newsLocks(
      tx,
      commands.map(({ paymentId }) => paymentId),
    ),
  load: loadNewsFacts,
  decide: decideNews,
});
