import { decideSwap, type MoveFacts, type SwapCommand } from '@bookwright/domain/bookings';
import { loadSwapFacts, moveLocks } from '@bookwright/persistence/bookings';
import { staffWith, useCase } from '../../use-case/index.js';

/** Two bookings change places. */
export const swapBookings = useCase<SwapCommand, MoveFacts>({
  name: 'swapBookings',
  allows: staffWith('booking.updateTime'),
  locks: (tx, commands) =>
    moveLocks(
      tx,
      commands.flatMap(({ id, otherId }) => [id, otherId]),
    ),
  load: (tx, commands) => loadSwapFacts(tx, commands),
  decide: decideSwap,
});
