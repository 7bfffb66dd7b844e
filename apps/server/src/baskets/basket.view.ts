import type { BasketLine } from '@bookwright/domain/baskets';
import { basketsByToken, type ShownBasket } from '@bookwright/persistence/shop';
import { basketTokenHash } from '../access/basket-token.js';
import { orderAccessToken } from '../access/order-token.js';
import type { Context } from '../context.js';
import { askedTogether } from '../shop/asked-together.js';
import { serviceView, sessionView, shownPrice } from '../shop/shop-views.js';
import type { BasketLineType, BasketType } from './basket.type.js';

const basketByToken = askedTogether<ShownBasket>((db, organizationId, hashes) =>
  db.write(organizationId, (tx) => basketsByToken(tx, hashes)),
);

function lineView(line: BasketLine, { services, sessions, resources }: ShownBasket, visitor: Context): BasketLineType {
  const service = services.get(line.serviceId)!;
  const session = line.sessionId ? sessions.get(line.sessionId) : undefined;
  const resource = line.resourceId ? resources.get(line.resourceId) : undefined;
  return {
    ...line,
    service: serviceView(service, visitor),
    timeZone: line.startsAt ? (session?.timeZone ?? resource?.timeZone ?? visitor.organization!.timeZone) : null,
    resource: resource ?? null,
    locationMode: line.locationMode ?? service.locationMode,
    session: session ? sessionView(session, visitor) : null,
    price: shownPrice(line, service.priceVisibility, line.quantity),
  };
}

/** A basket as its holder sees it; null when the token is unknown or the basket has expired. */
export async function shownBasket(visitor: Context, token: string): Promise<BasketType | null> {
  const { organization, db, clock } = visitor;
  const found = await basketByToken(db, organization!.id, basketTokenHash(token));
  if (!found || found.basket.expiresAt <= clock.now()) return null;
  const { basket, lines, services } = found;
  const sum = (counts: (line: BasketLine) => boolean) => ({
    amountMinor: lines.filter(counts).reduce((total, line) => total + line.priceMinor * line.quantity, 0),
    currency: basket.currency,
  });
  return {
    id: basket.id,
    currency: basket.currency,
    expiresAt: basket.expiresAt,
    lines: lines.map((line) => lineView(line, found, visitor)),
    total: sum((line) => services.get(line.serviceId)!.priceVisibility === 'SHOWN'),
    payNowTotal: sum((line) => services.get(line.serviceId)!.paymentType === 'PAY_NOW'),
    orderAccessToken: basket.orderId ? orderAccessToken(visitor.sessionSecret, basket.orderId) : null,
  };
}
