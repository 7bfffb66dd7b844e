import type { Deciding } from '../access/index.js';
import { saleOf } from '../catalog/index.js';
import {
  accepted,
  type Change,
  type Decision,
  type DomainEvent,
  patch,
  type Refusal,
  refusal,
  remove,
  workingCopy,
} from '../kernel/index.js';
import { pointOf } from '../places/index.js';
import { type Basket, type BasketFacts, type BasketLine, isHeld, MAX_LINES, MAX_QUANTITY } from './basket.js';
import { allocationsOf, type HoldAnswer, holdSeats, holdTime } from './holds.js';

export type TakeOverCommand = {
  /** What the browser held as a guest; null when it held nothing. */
  guestBasketId: string | null;
  loginId: string;
};

/** What the person should hear about a line: it stayed behind, or it is in the basket and no longer held. */
export type LineNote = { lineId: string; why: Refusal[] };

type Step = { changes: Change[]; events?: DomainEvent[] } | { why: Refusal[] };

const isOpen = (basket: Basket, { now }: Deciding): boolean => basket.orderId === null && basket.expiresAt > now;

const linesOf = (facts: BasketFacts, basketId: string): BasketLine[] =>
  [...facts.basket_lines.values()].filter((line) => line.basketId === basketId).sort((a, b) => a.position - b.position);

/** Puts one line of the guest's basket into the person's own; goods of one kind add up. */
function moveLine(facts: BasketFacts, line: BasketLine, from: Basket, to: Basket): Step {
  const present = linesOf(facts, to.id);
  const service = facts.services.get(line.serviceId);
  if (!service?.active) return { why: [refusal('SERVICE_NOT_BOOKABLE', ['serviceId'])] };
  if (from.currency !== to.currency) return { why: [refusal('CURRENCY_MISMATCH', ['serviceId'], { currency: to.currency })] };
  const same = saleOf(service) === 'GOODS' ? present.find((other) => other.serviceId === line.serviceId) : undefined;
  if (same) {
    const quantity = same.quantity + line.quantity;
    if (quantity > MAX_QUANTITY)
      return { why: [refusal('QUANTITY_OUT_OF_RANGE', ['quantity'], { least: 1, most: MAX_QUANTITY })] };
    return { changes: [patch('basket_lines', same, { quantity }), remove('basket_lines', line.id)] };
  }
  if (present.length >= MAX_LINES) return { why: [refusal('TOO_MANY_SELECTED', ['basketToken'], { limit: MAX_LINES })] };
  const position = 1 + Math.max(0, ...present.map((other) => other.position));
  return { changes: [patch('basket_lines', line, { basketId: to.id, position })] };
}

/** Takes again what a line held and lost; null where there is nothing to hold or it is held. */
function holdAgain(facts: BasketFacts, line: BasketLine, deciding: Deciding): HoldAnswer | null {
  const service = facts.services.get(line.serviceId);
  if (!service || line.startsAt === null || isHeld(line, deciding.now)) return null;
  const session = line.sessionId ? facts.event_sessions.get(line.sessionId) : undefined;
  const held = line.holdExpiresAt === null ? 0 : line.quantity;
  if (session) return holdSeats(facts, session, { id: line.id, quantity: line.quantity, held }, deciding);
  const own = { id: line.id, startsAt: line.startsAt, resourceId: line.resourceId, point: pointOf(line) };
  return holdTime(facts, service, { ...own, except: allocationsOf(facts, line.id) }, deciding);
}

/**
 * Makes a guest's basket that of whoever has signed in: as it is, or line by line into the one they have from another
 * device. What ran out is taken again if it is still free. `result.notes` tells what could not be.
 */
export function decideTakeOver(facts: BasketFacts, command: TakeOverCommand, deciding: Deciding): Decision {
  const { loginId } = command;
  const present = workingCopy(facts);
  const [changes, events, notes]: [Change[], DomainEvent[], LineNote[]] = [[], [], []];
  const apply = (step: { changes: Change[]; events?: DomainEvent[] }) => {
    present.absorb(step.changes);
    changes.push(...step.changes);
    events.push(...(step.events ?? []));
  };
  const basketOf = (id: string) => present.facts.baskets.get(id)!;

  const all = [...facts.baskets.values()];
  for (const gone of all.filter((basket) => basket.loginId === loginId && basket.orderId === null && !isOpen(basket, deciding)))
    apply({ changes: [patch('baskets', gone, { loginId: null })] });
  const own = all.find((basket) => basket.loginId === loginId && isOpen(basket, deciding));
  const guest = all.find(({ id, ...basket }) => id === command.guestBasketId && basket.loginId === null);
  const taken = guest && isOpen(guest, deciding) ? guest : undefined;

  if (taken && !own) apply({ changes: [patch('baskets', taken, { loginId })] });
  const basketId = (own ?? taken)?.id ?? null;
  if (basketId === null) return accepted(loginId, changes, events, { basketId, notes });
  if (taken && own) {
    for (const line of linesOf(facts, taken.id)) {
      const step = oneAtATime(present.facts, own, deciding) ?? moveLine(present.facts, line, taken, own);
      if ('why' in step) notes.push({ lineId: line.id, why: step.why });
      else apply(step);
    }
    apply({ changes: [patch('baskets', basketOf(own.id), { expiresAt: laterOf(own.expiresAt, taken.expiresAt) })] });
  }
  for (const line of linesOf(present.facts, basketId)) {
    const answer = holdAgain(present.facts, line, deciding);
    if (answer === null) continue;
    if (!('changes' in answer)) notes.push({ lineId: line.id, why: answer.refusals });
    else apply({ changes: [...answer.changes, patch('basket_lines', line, answer.line)], events: answer.events });
  }
  return accepted(loginId, changes, events, { basketId, notes });
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);

/** Where baskets are off, a basket that has something takes nothing more. */
const oneAtATime = (facts: BasketFacts, to: Basket, { settings }: Deciding): { why: Refusal[] } | null =>
  settings.basketEnabled || linesOf(facts, to.id).length === 0 ? null : { why: [refusal('ONE_AT_A_TIME', ['basketToken'])] };
