import type { Actor } from '@bookwright/domain/access';
import { refusal } from '@bookwright/domain/kernel';
import { linkState } from '@bookwright/domain/messages';
import { linkByHash, type OpenedLink, readBookingLetterFacts } from '@bookwright/persistence/messages';
import { actionTokenHash } from '../access/action-token.js';
import { shopOf } from '../baskets/basket-access.js';
import { type Context, contextAs } from '../context.js';
import { visitorOf } from '../shop/visitor.js';
import { execute } from '../use-case/index.js';
import type { ActionLinkPayload, ActionLinkType, UseActionLinkInput } from './action-link.type.js';
import { useLinks } from './use-cases/use-links.js';

const linkOf = (visitor: Context, token: string): Promise<OpenedLink | null> =>
  visitor.db.write(visitor.organization!.id, (tx) => linkByHash(tx, actionTokenHash(token)));

async function shown(visitor: Context, link: OpenedLink): Promise<ActionLinkType> {
  const facts = await readBookingLetterFacts(visitor.db, visitor.organization!.id, link.bookingId);
  const booking = facts?.booking;
  const state = linkState(link, booking, { now: visitor.clock.now(), isNewest: link.isNewest });
  const { action, expiresAt } = link;
  if (!booking || state === 'NOT_YOURS') return { action, state, expiresAt, booking: null };
  const { reference, title, status, startsAt, endsAt, timeZone } = booking;
  return { action, state, expiresAt, booking: { reference, title, status, startsAt, endsAt, timeZone } };
}

/** What is behind a button of a letter; null when the token opens nothing here. */
export async function openLink(context: Context, shop: string, token: string): Promise<ActionLinkType | null> {
  const visitor = await visitorOf(context, shop);
  const link = visitor && (await linkOf(visitor, token));
  return link ? shown(visitor, link) : null;
}

/** Does what the button said, as the customer whom the letter was for. */
export async function pressLink(context: Context, { shop, token, comment }: UseActionLinkInput): Promise<ActionLinkPayload> {
  const { visitor, refusals } = await shopOf(context, shop);
  if (!visitor) return { link: null, userErrors: refusals };
  const link = await linkOf(visitor, token);
  if (!link) return { link: null, userErrors: [refusal('NOT_FOUND', ['token'])] };
  const { customerId, customerName, orderId, id } = link;
  const actor: Actor = { kind: 'CUSTOMER', id: customerId, name: customerName, orderId };
  const customer = contextAs(visitor, { actor, organization: visitor.organization, via: 'PORTAL' });
  const { results } = await execute(customer, useLinks, [{ id, comment }]);
  return { link: await openLink(context, shop, token), userErrors: results[0]!.refusals };
}
