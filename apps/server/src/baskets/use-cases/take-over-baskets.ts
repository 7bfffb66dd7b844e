import { type BasketFacts, decideTakeOver, type TakeOverCommand } from '@bookwright/domain/baskets';
import { basketLocks, loadBasketFacts, openBasketsOf } from '@bookwright/persistence/baskets';
import type { Tx } from '@bookwright/persistence/connection';
import { anybody, useCase } from '../../use-case/index.js';

/** The baskets that are put together: those guests held, and those their owners have already. */
async function concerned(tx: Tx, commands: readonly TakeOverCommand[]): Promise<{ basketId: string }[]> {
  const own = await openBasketsOf(
    tx,
    commands.map(({ loginId }) => loginId),
  );
  return [...own.map(({ id }) => id), ...commands.flatMap(({ guestBasketId }) => guestBasketId ?? [])].map((basketId) => ({
    basketId,
  }));
}

/** Gives guests' baskets to those who have signed in (JZ-22). */
export const takeOverBaskets = useCase<TakeOverCommand, BasketFacts>({
  name: 'takeOverBaskets',
  allows: anybody,
  locks: async (tx, commands) => basketLocks(tx, await concerned(tx, commands)),
  load: async (tx, commands, now) => loadBasketFacts(tx, await concerned(tx, commands), now),
  decide: decideTakeOver,
});
