import type { Deciding } from '../access/index.js';
import { type Service, saleOf } from '../catalog/index.js';
import {
  accepted,
  addMinutes,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  type Instant,
  insert,
  lengthRefusals,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  remove,
  TEXT_LIMITS,
  unchanged,
} from '../kernel/index.js';
import { pointOf } from '../places/index.js';
import {
  BASKET_DAYS,
  type Basket,
  type BasketFacts,
  type BasketLine,
  type GivenAttendee,
  MAX_LINES,
  MAX_QUANTITY,
} from './basket.js';
import { allocationsOf, type HoldAnswer, holdSeats, holdTime, releaseHold } from './holds.js';
import { attendeesOf, attendeesRefusals, type GivenPlace, linePlaceRefusals, placeOfCommand } from './line-details.js';
import { acceptedPrice } from './price-change.js';

export type AddLineCommand = {
  lineId: string;
  basketId: string;
  /** Given when the basket is to be made with this line. */
  newBasketTokenHash?: string;
  /** Whose basket it becomes then; null or omitted for a guest. */
  loginId?: string | null;
  serviceId: string;
  sessionId?: string | null;
  startsAt?: Instant | null;
  resourceId?: string | null;
  quantity: number;
  attendeeName?: string | null;
  /** Further people of an appointment, besides the one named. */
  attendees?: readonly GivenAttendee[] | null;
} & GivenPlace;
export type ChangeLineCommand = {
  basketId: string;
  lineId: string;
  /** The version the change is based on: another tab may have changed the line. */
  expectedVersion?: number | null;
  quantity?: number | null;
  startsAt?: Instant | null;
  attendeeName?: string | null;
  /** What one of it costs by now, accepted by the customer. */
  acceptedPrice?: { amountMinor: number; currency: string } | null;
};
export type RemoveLineCommand = { basketId: string; lineId: string; expectedVersion?: number | null };

const basketExpiry = (now: Instant): Instant => addMinutes(now, BASKET_DAYS * 24 * 60);

/** Why a basket cannot be changed any more; empty when it can. */
export function basketRefusals(basket: Basket | undefined, now: Instant): Refusal[] {
  if (!basket) return [refusal('NOT_FOUND', ['basketToken'])];
  if (basket.orderId) return [refusal('BASKET_ALREADY_ORDERED', ['basketToken'])];
  return basket.expiresAt <= now ? [refusal('BASKET_EXPIRED', ['basketToken'])] : [];
}

const quantityRefusals = (quantity: number, most: number): Refusal[] =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= most
    ? []
    : [refusal('QUANTITY_OUT_OF_RANGE', ['quantity'], { least: 1, most })];

const mostOf = (service: Service): number => (saleOf(service) === 'APPOINTMENT' ? 1 : MAX_QUANTITY);

const linesOf = (facts: BasketFacts, basketId: string): BasketLine[] =>
  [...facts.basket_lines.values()].filter((line) => line.basketId === basketId);

/** Seats, a time, or nothing (goods): whatever the service sells. */
function holdFor(facts: BasketFacts, service: Service, command: AddLineCommand, deciding: Deciding): HoldAnswer {
  const sale = saleOf(service);
  if (sale === 'GOODS')
    return { refusals: [], changes: [], line: { resourceId: null, startsAt: null, endsAt: null, holdExpiresAt: null } };
  if (sale === 'APPOINTMENT') {
    if (!command.startsAt) return { refusals: [refusal('REQUIRED', ['startsAt'])] };
    const line = {
      id: command.lineId,
      startsAt: command.startsAt,
      resourceId: command.resourceId ?? null,
      point: pointOf(placeOfCommand(service, command)),
      except: [],
    };
    return holdTime(facts, service, line, deciding);
  }
  if (!command.sessionId) return { refusals: [refusal('REQUIRED', ['sessionId'])] };
  const session = facts.event_sessions.get(command.sessionId);
  if (!session || session.serviceId !== service.id) return { refusals: [refusal('NOT_FOUND', ['sessionId'])] };
  return holdSeats(facts, session, { id: command.lineId, quantity: command.quantity, held: 0 }, deciding);
}

/** Puts something into a basket and holds it (JZ-19). The first line makes the basket. */
export function decideAddLine(facts: BasketFacts, command: AddLineCommand, deciding: Deciding): Decision {
  const { now } = deciding;
  const basket = facts.baskets.get(command.basketId);
  if (!command.newBasketTokenHash) {
    const closed = basketRefusals(basket, now);
    if (closed.length > 0) return refused(command.lineId, ...closed);
  }
  const service = facts.services.get(command.serviceId);
  if (!service) return refusedWith(command.lineId, 'NOT_FOUND', ['serviceId']);
  if (!service.active) return refusedWith(command.lineId, 'SERVICE_NOT_BOOKABLE', ['serviceId']);
  const currency = basket?.currency ?? service.currency;
  if (service.currency !== currency) return refusedWith(command.lineId, 'CURRENCY_MISMATCH', ['serviceId'], { currency });
  const problems = [
    ...quantityRefusals(command.quantity, mostOf(service)),
    ...lengthRefusals(command.attendeeName, ['attendeeName'], TEXT_LIMITS.line),
    ...attendeesRefusals(service, command.attendees ?? []),
    ...linePlaceRefusals(service, command),
  ];
  if (problems.length > 0) return refused(command.lineId, ...problems);
  const present = linesOf(facts, command.basketId);
  if (present.length > 0 && !deciding.settings.basketEnabled) {
    return refusedWith(command.lineId, 'ONE_AT_A_TIME', ['basketToken']);
  }
  if (present.length >= MAX_LINES) return refusedWith(command.lineId, 'TOO_MANY_SELECTED', ['basketToken'], { limit: MAX_LINES });

  const hold = holdFor(facts, service, command, deciding);
  if (!('changes' in hold)) return refused(command.lineId, ...hold.refusals);
  const expiresAt = basketExpiry(now);
  const makeBasket: Change = basket
    ? patch('baskets', basket, { expiresAt })
    : insert('baskets', {
        id: command.basketId,
        tokenHash: command.newBasketTokenHash!,
        currency,
        expiresAt,
        orderId: null,
        loginId: command.loginId ?? null,
      });
  const line = {
    id: command.lineId,
    basketId: command.basketId,
    position: 1 + Math.max(0, ...present.map((other) => other.position)),
    serviceId: service.id,
    sessionId: saleOf(service) === 'SEAT' ? command.sessionId! : null,
    ...hold.line,
    quantity: command.quantity,
    attendeeName: clean(command.attendeeName),
    attendees: attendeesOf(command.attendees ?? []),
    ...placeOfCommand(service, command),
    priceMinor: service.priceMinor,
    currency,
  };
  return accepted(command.lineId, [makeBasket, insert('basket_lines', line), ...hold.changes], hold.events ?? [], {
    basketId: command.basketId,
    lineId: command.lineId,
  });
}

type OwnLine = { basket: Basket; line: BasketLine; refusal: null } | { refusal: Decision };

function ownLine(facts: BasketFacts, command: RemoveLineCommand, now: Instant): OwnLine {
  const basket = facts.baskets.get(command.basketId);
  const closed = basketRefusals(basket, now);
  if (closed.length > 0) return { refusal: refused(command.lineId, ...closed) };
  const line = facts.basket_lines.get(command.lineId);
  if (!line || line.basketId !== command.basketId) return { refusal: refusedWith(command.lineId, 'NOT_FOUND', ['lineId']) };
  const { expectedVersion } = command;
  if (expectedVersion != null && expectedVersion !== line.version) {
    return { refusal: refusedWith(command.lineId, 'STALE_VERSION', ['expectedVersion'], { version: line.version }) };
  }
  return { basket: basket!, line, refusal: null };
}

/** Takes a line out of a basket and gives back what it held (JZ-21). */
export function decideRemoveLine(facts: BasketFacts, command: RemoveLineCommand, { now }: Deciding): Decision {
  const own = ownLine(facts, command, now);
  if (own.refusal) return own.refusal;
  const changes = [
    patch('baskets', own.basket, { expiresAt: basketExpiry(now) }),
    ...releaseHold(facts, own.line),
    remove('basket_lines', own.line.id),
  ];
  return accepted(command.lineId, changes, [], { basketId: command.basketId });
}

/** Changes time, quantity or attendee of a line; a new time or more seats are held before the old are given up (JZ-21). */
export function decideChangeLine(facts: BasketFacts, command: ChangeLineCommand, deciding: Deciding): Decision {
  const own = ownLine(facts, command, deciding.now);
  if (own.refusal) return own.refusal;
  const { basket, line } = own;
  const service = facts.services.get(line.serviceId)!;
  const quantity = command.quantity ?? line.quantity;
  const problems = [
    ...quantityRefusals(quantity, mostOf(service)),
    ...lengthRefusals(command.attendeeName, ['attendeeName'], TEXT_LIMITS.line),
  ];
  if (problems.length > 0) return refused(command.lineId, ...problems);

  const set: Partial<BasketLine> = { quantity };
  if (command.attendeeName !== undefined) set.attendeeName = clean(command.attendeeName);
  if (command.acceptedPrice) {
    const price = acceptedPrice(command.acceptedPrice, service);
    if (!('priceMinor' in price)) return refused(command.lineId, ...price.refusals);
    set.priceMinor = price.priceMinor;
  }
  const changes: Change[] = [patch('baskets', basket, { expiresAt: basketExpiry(deciding.now) })];
  const events: DomainEvent[] = [];
  const hold = changedHold(facts, service, line, quantity, command.startsAt ?? null, deciding);
  if (hold) {
    if (!('changes' in hold)) return refused(command.lineId, ...hold.refusals);
    Object.assign(set, hold.line);
    changes.push(...hold.changes);
    events.push(...(hold.events ?? []));
  }
  const same = (Object.keys(set) as (keyof BasketLine)[]).every((key) => set[key] === line[key]);
  if (same) return unchanged(command.lineId, { basketId: basket.id });
  return accepted(command.lineId, [...changes, patch('basket_lines', line, set)], events, { basketId: basket.id });
}

/** A new hold where the change needs one; null where the line keeps what it has. */
function changedHold(
  facts: BasketFacts,
  service: Service,
  line: BasketLine,
  quantity: number,
  startsAt: Instant | null,
  deciding: Deciding,
): HoldAnswer | null {
  const session = line.sessionId ? facts.event_sessions.get(line.sessionId) : undefined;
  const held = line.holdExpiresAt === null ? 0 : line.quantity;
  if (session) return quantity === held ? null : holdSeats(facts, session, { id: line.id, quantity, held }, deciding);
  if (saleOf(service) !== 'APPOINTMENT' || startsAt === null || startsAt === line.startsAt) return null;
  const hold = { id: line.id, startsAt, resourceId: null, point: pointOf(line), except: allocationsOf(facts, line.id) };
  return holdTime(facts, service, hold, deciding);
}
