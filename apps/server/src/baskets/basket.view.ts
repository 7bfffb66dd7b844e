import type { BasketLine } from '@bookwright/domain/baskets';
import type { Service } from '@bookwright/domain/catalog';
import { basketPrice } from '@bookwright/domain/pricing';
import { basketsByToken, type ShownBasket } from '@bookwright/persistence/shop';
import { basketTokenHash } from '../access/basket-token.js';
import { orderAccessToken } from '../access/order-token.js';
import type { Context } from '../context.js';
import { askedTogether } from '../shop/asked-together.js';
import { taxSums } from '../shop/shop-money.view.js';
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
    newPrice: newPriceOf(line, service),
  };
}

/** What one of it costs by now, where that is another price than the one it was chosen at and customers see it. */
const newPriceOf = (line: BasketLine, service: Service) =>
  service.priceMinor === line.priceMinor ? null : shownPrice(service, service.priceVisibility);

/** A basket as its holder sees it; null when the token is unknown or the basket has expired. */
export async function shownBasket(visitor: Context, token: string): Promise<BasketType | null> {
  const { organization, db, clock } = visitor;
  const found = await basketByToken(db, organization!.id, basketTokenHash(token));
  if (!found || found.basket.expiresAt <= clock.now()) return null;
  const { basket, lines, services } = found;
  const priced = lines.map((line) => {
    const service = services.get(line.serviceId)!;
    return { service, ...basketPrice(service, line, found, organization!.settings) };
  });
  const money = (amountMinor: number) => ({ amountMinor, currency: basket.currency });
  const sum = (counts: (service: Service) => boolean) =>
    money(priced.filter(({ service }) => counts(service)).reduce((total, { grossMinor }) => total + grossMinor, 0));
  const tax = taxSums(priced.filter(({ service }) => service.priceVisibility === 'SHOWN'));
  return {
    id: basket.id,
    currency: basket.currency,
    expiresAt: basket.expiresAt,
    lines: lines.map((line) => lineView(line, found, visitor)),
    total: sum(({ priceVisibility }) => priceVisibility === 'SHOWN'),
    payNowTotal: sum(({ paymentType }) => paymentType === 'PAY_NOW'),
    includedTax: money(tax.included),
    addedTax: money(tax.added),
    orderAccessToken: basket.orderId ? orderAccessToken(visitor.sessionSecret, basket.orderId) : null,
  };
}
