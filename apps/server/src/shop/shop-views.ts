import { modesOf } from '@bookwright/domain/baskets';
import { type Service, saleOf } from '@bookwright/domain/catalog';
import type { EventSession } from '@bookwright/domain/sessions';
import { isOnSale, takesOffers } from '@bookwright/domain/sessions';
import type { Context } from '../context.js';
import type { MoneyType } from '../graphql/money.type.js';
import { slugOf } from './service-slug.js';
import type { ShopServiceType, ShopSessionType } from './shop.type.js';

type Priced = { priceMinor: number; currency: string };

/** A price as customers see it: null when it is hidden (JZ-38). */
export const shownPrice = ({ priceMinor, currency }: Priced, visibility: string, quantity = 1): MoneyType | null =>
  visibility === 'SHOWN' ? { amountMinor: priceMinor * quantity, currency } : null;

export const serviceView = (service: Service, visitor: Context): ShopServiceType => ({
  ...service,
  slug: slugOf(service),
  price: shownPrice(service, service.priceVisibility),
  locationModes: modesOf(service),
  mostAttendees: saleOf(service) === 'APPOINTMENT' ? service.mostAttendees : 1,
  visitor,
});

/** A session as a visitor sees it; what of it can be had is asked for apart. */
export function sessionView(session: EventSession, visitor: Context): ShopSessionType {
  const { settings } = visitor.organization!;
  return {
    id: session.id,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    timeZone: session.timeZone,
    location: session.locationText,
    waitlistOpen: isOnSale(session) && session.waitlistEnabled && takesOffers(session.startsAt, visitor.clock.now(), settings),
    session,
    visitor,
  };
}
