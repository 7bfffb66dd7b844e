import { type ShownWaitlistEntry, shownWaitlistEntry, waitlistIdsByToken } from '@bookwright/persistence/waiting-lists';
import { basketTokenHash } from '../access/basket-token.js';
import { orderAccessToken } from '../access/order-token.js';
import type { Context } from '../context.js';
import { askedTogether } from '../shop/asked-together.js';
import type { WaitlistPlaceType } from './waitlist.type.js';

const idByToken = askedTogether(waitlistIdsByToken);

/** The id of the entry behind a token; null when the token opens nothing. */
export const entryIdOf = (visitor: Context, token: string): Promise<string | null> =>
  idByToken(visitor.db, visitor.organization!.id, basketTokenHash(token));

/** What an entry has become, also when the worker has not written it down yet. */
function statusOf({ status, orderId, holdExpiresAt }: ShownWaitlistEntry, now: string): string {
  if (status !== 'OFFERED') return status;
  if (orderId) return 'ACCEPTED';
  return holdExpiresAt && holdExpiresAt > now ? 'OFFERED' : 'EXPIRED';
}

/** An entry as its holder sees it. */
export async function waitlistPlace(visitor: Context, id: string): Promise<WaitlistPlaceType | null> {
  const entry = await shownWaitlistEntry(visitor.db, visitor.organization!.id, id);
  if (!entry) return null;
  const status = statusOf(entry, visitor.clock.now());
  return {
    ...entry,
    status,
    offerExpiresAt: status === 'OFFERED' ? entry.holdExpiresAt : null,
    orderAccessToken: entry.orderId ? orderAccessToken(visitor.sessionSecret, entry.orderId) : null,
  };
}
