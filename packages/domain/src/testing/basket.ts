import type { Basket, BasketLine } from '../baskets/index.js';
import { idOf, idsFor } from './ids.js';
import { inHours, inMinutes } from './moments.js';

const nextBasket = idsFor('basket');
const nextLine = idsFor('basket line');

export const aBasket = (over: Partial<Basket> = {}): Basket => {
  const id = over.id ?? nextBasket();
  return {
    id,
    version: 1,
    tokenHash: `hash of ${id}`,
    currency: 'GBP',
    expiresAt: inHours(24),
    orderId: null,
    loginId: null,
    ...over,
  };
};

/** A line that holds what it asks for during the next ten minutes. */
export const aBasketLine = (over: Partial<BasketLine> = {}): BasketLine => ({
  id: nextLine(),
  version: 1,
  basketId: idOf('basket', 0),
  position: 1,
  serviceId: idOf('service', 0),
  sessionId: null,
  resourceId: null,
  startsAt: null,
  endsAt: null,
  quantity: 1,
  attendeeName: null,
  attendees: [],
  locationMode: null,
  locationText: null,
  locationAddress: null,
  latitude: null,
  longitude: null,
  priceMinor: 5000,
  currency: 'GBP',
  holdExpiresAt: inMinutes(10),
  ...over,
});
