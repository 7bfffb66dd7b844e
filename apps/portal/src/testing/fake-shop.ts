import type {
  AddBasketDatesInput,
  AddBasketLineInput,
  Basket,
  BasketLine,
  BasketPayload,
  CancelMyBookingInput,
  ChangeBasketLineInput,
  CheckMyPaymentInput,
  CheckOutInput,
  CheckOutPayload,
  CompleteMyBookingInput,
  PayMyOrderInput,
  RemoveBasketLineInput,
  RescheduleMyBookingInput,
  SandboxPayment,
  ShopBooking,
  ShopOrder,
  ShopPerson,
  TakeOverBasketInput,
  UserError,
  UserErrorCode,
  UseSandboxCardInput,
} from '@bookwright/api-types';
import { type FakeService, fakeServices, fakeSessions, fakeSlots, gbp, slotAt, zone } from './fake-catalogue.js';
import { fakeCustomer } from './fake-customer.js';

type Refused = { userErrors: UserError[] };
type FakeBasketLine = Omit<BasketLine, 'service'> & { service: ReturnType<typeof offered> };
type FakeBasket = Omit<Basket, 'lines'> & { lines: FakeBasketLine[] };
/** An order; left out, there is nothing to pay for it online. */
type FakeOrder = Omit<ShopOrder, 'paying'> & Partial<Pick<ShopOrder, 'paying'>>;
type FakePayload = Omit<BasketPayload, 'basket'> & { basket: FakeBasket | null };

/** Sums of an order of which nothing is paid, and whose prices have no tax. */
export const unpaid = (due: number) => ({
  ...{ includedTax: gbp(0), addedTax: gbp(0), paid: gbp(0), refunded: gbp(0) },
  due: gbp(due),
});

/** What lines without tax and discount have in common. */
export const untaxed = {
  ...{ active: true, kind: 'SALE' as const, discount: gbp(0), tax: gbp(0), taxRateBp: 0, taxIncluded: true },
};

export const refusal = (code: UserErrorCode, path: string[] = [], details: unknown = null): UserError => ({
  code,
  message: code,
  path,
  details,
});

const offered = (service: FakeService) => ({
  ...service,
  sessions: fakeSessions[service.id] ?? [],
  slots: ({ from, to }: { from: string; to: string }) =>
    (fakeSlots[service.id] ?? []).filter(({ startsAt }) => from <= startsAt.slice(0, 10) && startsAt.slice(0, 10) < to),
});

const nothingToPay: ShopOrder['paying'] = { now: gbp(0), all: gbp(0), until: null, latest: null, declined: false };

const holdMs = 15 * 60_000;

/**
 * A shop in memory that answers the portal's requests by the real schema. `calls` records each mutation's input;
 * `refuseNext` makes the next mutation of that name say no; `failNext` loses its answer.
 */
export const fakeShop = () => {
  const calls: { name: string; input: unknown }[] = [];
  const refusing = new Map<string, UserError[]>();
  const failing = new Set<string>();
  const baskets = new Map<string, { lines: FakeBasketLine[]; orderAccessToken: string | null }>();
  const orders = new Map<string, FakeOrder>();
  const shownOrder = (accessToken: string): ShopOrder | null => {
    const order = orders.get(accessToken);
    return order ? { paying: nothingToPay, ...order } : null;
  };
  /** What lies behind pages on which one pays, by their name. */
  const sandbox = new Map<string, SandboxPayment>();
  const ordersByKey = new Map<string, string>();
  let number = 0;

  const record = (name: string, input: unknown): Refused | null => {
    calls.push({ name, input });
    const userErrors = refusing.get(name);
    refusing.delete(name);
    return userErrors ? { userErrors } : null;
  };
  const lose = (name: string) => {
    if (failing.delete(name)) throw new TypeError('Failed to fetch');
  };

  const sum = (lines: FakeBasketLine[]) => gbp(lines.reduce((total, { price }) => total + (price?.amountMinor ?? 0), 0));
  const basketOf = (token: string): FakeBasket | null => {
    const kept = baskets.get(token);
    if (!kept) return null;
    const now = kept.lines.filter(({ service }) => service.paymentType === 'PAY_NOW');
    return {
      id: token,
      currency: 'GBP',
      expiresAt: '2026-12-21T09:00:00.000Z',
      ...kept,
      total: sum(kept.lines),
      payNowTotal: sum(now),
      ...{ includedTax: gbp(0), addedTax: gbp(0) },
    };
  };
  const answer = (token: string, basketToken: string | null = null): FakePayload => ({
    basketToken,
    basket: basketOf(token),
    userErrors: [],
  });

  const newLine = (input: AddBasketLineInput): FakeBasketLine => {
    const { serviceId, sessionId, startsAt, resourceId, quantity = 1 } = input;
    const { attendees, locationMode, locationText, locationAddress } = input;
    const service = fakeServices.find(({ id }) => id === serviceId)!;
    const session = fakeSessions[serviceId]?.find(({ id }) => id === sessionId) ?? null;
    const slot = startsAt ? (fakeSlots[serviceId]?.find((each) => each.startsAt === startsAt) ?? slotAt(startsAt, [])) : null;
    number += 1;
    return {
      id: `line-${number}`,
      version: 1,
      service: offered(service),
      startsAt: session?.startsAt ?? slot?.startsAt ?? null,
      endsAt: session?.endsAt ?? slot?.endsAt ?? null,
      timeZone: zone,
      quantity,
      attendeeName: null,
      attendees: (attendees ?? []).map(({ name }) => ({ name, email: null, phone: null })),
      locationMode: locationMode ?? service.locationMode,
      locationText: locationText ?? null,
      locationAddress: locationAddress ?? null,
      latitude: null,
      longitude: null,
      resource: slot?.resources.find(({ id }) => !resourceId || id === resourceId) ?? null,
      session,
      price: service.price && gbp(service.price.amountMinor * quantity),
      newPrice: null,
      holdExpiresAt: service.kind === 'GOODS' ? null : new Date(Date.now() + holdMs).toISOString(),
    };
  };

  const bookingOf = (line: FakeBasketLine): ShopBooking => ({
    id: `booking-${line.id}`,
    version: 1,
    reference: `BW-${line.id.toUpperCase()}`,
    title: line.service.name,
    status: line.service.workflow === 'ADMIN_APPROVAL' ? 'AWAITING_APPROVAL' : 'CONFIRMED',
    startsAt: line.startsAt!,
    endsAt: line.endsAt!,
    timeZone: zone,
    location: line.session?.location ?? line.locationText,
    locationMode: line.locationMode,
    locationAddress: line.locationAddress,
    latitude: null,
    longitude: null,
    navigationUrl: null,
    attendees: line.attendees,
    meetingUrl: null,
    attendeeName: line.attendeeName,
    resource: line.resource,
    price: line.price,
    paymentType: line.service.paymentType,
    workflow: line.service.workflow,
    canCancel: true,
    holdExpiresAt: null,
    canComplete: false,
    cannotCompleteReasons: [],
    rescheduleQuote: { allowed: true, until: line.startsAt!, status: 'RESCHEDULED', reasons: [], fee: null },
    cancelQuote: { allowed: true, until: line.startsAt!, status: 'CANCELLED', reasons: [], fee: null },
    slots: [],
    service: null,
    cancelKind: null,
    calendarFile: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
    alternatives: [],
    cannotCancelReasons: [],
  });

  const orderOf = (lines: FakeBasketLine[], input: CheckOutInput): FakeOrder => ({
    booking: null,
    reference: 'OR-51XM9D',
    placedAt: new Date().toISOString(),
    bookerName: `${input.givenName} ${input.familyName}`,
    bookerEmail: input.email,
    bookings: lines.filter(({ startsAt }) => startsAt !== null).map(bookingOf),
    lines: lines.map(({ service, quantity, price }) => ({
      ...untaxed,
      ...{ description: service.name, quantity, price },
    })),
    total: sum(lines),
    payNowTotal: sum(lines.filter(({ service }) => service.paymentType === 'PAY_NOW')),
    payLaterTotal: sum(lines.filter(({ service }) => service.paymentType === 'PAY_LATER')),
    ...unpaid(sum(lines).amountMinor),
  });

  const shop = {
    basketEnabled: true,
    people: [] as ShopPerson[],
    person: ({ slug }: { slug: string }) => shop.people.find((each) => each.slug === slug) ?? null,
    organization: { id: 'harbour', slug: 'harbour', name: 'Harbour Training', timeZone: zone, locale: 'en-GB', currency: 'GBP' },
    services: fakeServices.map(offered),
    service: ({ id }: { id: string }) => shop.services.find((each) => each.id === id) ?? null,
    basket: ({ token }: { token: string }) => basketOf(token),
    order: ({ accessToken }: { accessToken: string }) => shownOrder(accessToken),
    sandboxPayment: ({ ref }: { ref: string }) => sandbox.get(ref) ?? null,
  };

  const mine = fakeCustomer(record, () => shop.organization);

  const root = {
    ...mine.root,
    takeOverBasket: ({ input }: { input: TakeOverBasketInput }) => {
      record('takeOverBasket', input);
      const token = input.basketToken ?? mine.basketToken;
      return { ...(token ? answer(token, token) : { basketToken: null, basket: null, userErrors: [] }), notes: mine.notes };
    },
    shop: ({ slug }: { slug: string }) => (slug === 'harbour' ? shop : null),
    addBasketLine: ({ input }: { input: AddBasketLineInput }) => {
      const refused = record('addBasketLine', input);
      if (refused) return refused;
      const token = input.basketToken ?? 'basket-1';
      const kept = baskets.get(token) ?? { lines: [], orderAccessToken: null };
      baskets.set(token, { ...kept, lines: [...kept.lines, newLine(input)] });
      return answer(token, input.basketToken ? null : token);
    },
    /** Every week or every session; what is refused next is the second of them. */
    addBasketDates: ({ input }: { input: AddBasketDatesInput }) => {
      const refused = record('addBasketDates', input);
      const token = input.basketToken ?? 'basket-1';
      const { weekly, sessionIds, startsAt, ...wish } = input;
      const weekAfter = (week: number) => new Date(Date.parse(startsAt!) + week * 7 * 86_400_000).toISOString();
      const wanted = sessionIds
        ? sessionIds.map((sessionId) => ({ sessionId, startsAt: null }))
        : Array.from({ length: weekly!.times }, (_, week) => ({ sessionId: null, startsAt: weekAfter(week) }));
      const dates = wanted.map((date, index) => {
        const userErrors = index === 1 ? (refused?.userErrors ?? []) : [];
        return { ...date, added: userErrors.length === 0, userErrors };
      });
      const lines = dates
        .filter(({ added }) => added)
        .map(({ sessionId, startsAt: at }) => newLine({ ...wish, sessionId, startsAt: at }));
      const kept = baskets.get(token) ?? { lines: [], orderAccessToken: null };
      baskets.set(token, { ...kept, lines: [...kept.lines, ...lines] });
      return { ...answer(token, input.basketToken ? null : token), dates };
    },
    changeBasketLine: ({ input }: { input: ChangeBasketLineInput }) => {
      const refused = record('changeBasketLine', input);
      if (refused) return refused;
      const kept = baskets.get(input.basketToken)!;
      const lines = kept.lines.map((line) => (line.id === input.lineId ? changed(line, input) : line));
      baskets.set(input.basketToken, { ...kept, lines });
      return answer(input.basketToken);
    },
    removeBasketLine: ({ input }: { input: RemoveBasketLineInput }) => {
      const refused = record('removeBasketLine', input);
      if (refused) return refused;
      const kept = baskets.get(input.basketToken)!;
      baskets.set(input.basketToken, { ...kept, lines: kept.lines.filter(({ id }) => id !== input.lineId) });
      return answer(input.basketToken);
    },
    checkOut: ({ input }: { input: CheckOutInput }): CheckOutPayload | Refused => {
      const refused = record('checkOut', input);
      if (refused) return { ...refused };
      const known = ordersByKey.get(input.idempotencyKey);
      const accessToken = known ?? `order-${ordersByKey.size + 1}`;
      if (!known) {
        const kept = baskets.get(input.basketToken)!;
        orders.set(accessToken, orderOf(kept.lines, input));
        ordersByKey.set(input.idempotencyKey, accessToken);
        baskets.set(input.basketToken, { ...kept, orderAccessToken: accessToken });
      }
      lose('checkOut');
      return { order: shownOrder(accessToken), accessToken, payUrl: null, userErrors: [] };
    },
    payMyOrder: ({ input }: { input: PayMyOrderInput }) =>
      record('payMyOrder', input) ?? {
        payUrl: `${window.location.origin}/book/harbour/test-payment/sb_1`,
        order: shownOrder(input.accessToken),
        userErrors: [],
      },
    checkMyPayment: ({ input }: { input: CheckMyPaymentInput }) =>
      record('checkMyPayment', input) ?? { order: shownOrder(input.accessToken), userErrors: [] },
    useSandboxCard: ({ input }: { input: UseSandboxCardInput }) => {
      const refused = record('useSandboxCard', input);
      if (refused) return { payment: sandbox.get(input.ref) ?? null, ...refused };
      const declined = input.card === 'DECLINES';
      sandbox.set(input.ref, { ...sandbox.get(input.ref)!, declined, state: declined ? 'OPEN' : 'SUCCEEDED' });
      return { payment: sandbox.get(input.ref), userErrors: [] };
    },
    completeMyBooking: ({ input }: { input: CompleteMyBookingInput }) =>
      record('completeMyBooking', input) ??
      ofOrder(input.accessToken, input.bookingId, { status: 'CONFIRMED', holdExpiresAt: null, canComplete: false }),
    rescheduleMyBooking: ({ input }: { input: RescheduleMyBookingInput }) =>
      record('rescheduleMyBooking', input) ??
      ofOrder(input.accessToken, input.bookingId, {
        status: 'RESCHEDULED',
        startsAt: input.startsAt,
        endsAt: slotAt(input.startsAt, []).endsAt,
      }),
    cancelMyBooking: ({ input }: { input: CancelMyBookingInput }) => {
      const refused = record('cancelMyBooking', input);
      if (refused) return refused;
      const order = orders.get(input.accessToken)!;
      const bookings = order.bookings.map((booking) =>
        booking.id === input.bookingId ? { ...booking, status: 'CANCELLED' as const, canCancel: false } : booking,
      );
      orders.set(input.accessToken, { ...order, bookings });
      return { order: shownOrder(input.accessToken), userErrors: [] };
    },
  };

  const ofOrder = (accessToken: string, id: string, change: Partial<ShopBooking>) => {
    const order = orders.get(accessToken)!;
    const bookings = order.bookings.map((booking) => (booking.id === id ? { ...booking, ...change } : booking));
    orders.set(accessToken, { ...order, bookings });
    return { order: shownOrder(accessToken), userErrors: [] };
  };

  const changed = (line: FakeBasketLine, { quantity, attendeeName, startsAt }: ChangeBasketLineInput): FakeBasketLine => ({
    ...line,
    ...(quantity != null && { quantity, price: line.service.price && gbp(line.service.price.amountMinor * quantity) }),
    ...(attendeeName !== undefined && { attendeeName: attendeeName || null }),
    ...(startsAt && { startsAt, endsAt: slotAt(startsAt, []).endsAt }),
  });

  return {
    root,
    shop,
    mine,
    calls,
    orders,
    sandbox,
    baskets,
    inputsOf: (name: string) => calls.filter((call) => call.name === name).map(({ input }) => input as Record<string, unknown>),
    refuseNext: (name: string, ...userErrors: UserError[]) => void refusing.set(name, userErrors),
    failNext: (name: string) => void failing.add(name),
  };
};

export type FakeShop = ReturnType<typeof fakeShop>;
