import type { Deciding } from '../access/index.js';
import { MAX_QUANTITY } from '../baskets/index.js';
import { type Service, saleOf } from '../catalog/index.js';
import {
  accepted,
  addMinutes,
  clean,
  customerSearchText,
  type Decision,
  emailRefusals,
  type Instant,
  insert,
  lengthRefusals,
  type Refusal,
  refusal,
  refused,
  requiredRefusals,
  TEXT_LIMITS,
} from '../kernel/index.js';
import { isOnSale, keptSeats, takesOffers } from '../sessions/index.js';
import { firstFreeTime } from './free-time.js';
import { freeSeats, type WaitlistFacts, waitingOn, withLeast } from './waitlist.facts.js';
import { isSameList, type WaitlistEntry } from './waitlist-entry.js';

export type JoinWaitlistCommand = {
  id: string;
  /** Of the key to the entry's page. */
  tokenHash: string;
  serviceId: string;
  sessionId?: string | null;
  wantedFrom?: Instant | null;
  wantedTo?: Instant | null;
  name: string;
  email: string;
  phone?: string | null;
  quantity: number;
};

/** The longest span of days within which an appointment can be waited for. */
export const MOST_WINDOW_DAYS = 31;

const PHONE = /^[+\d][\d\s()./-]{3,}$/;

const phoneRefusals = (phone: string | null): Refusal[] =>
  phone === null || PHONE.test(phone)
    ? lengthRefusals(phone, ['phone'], TEXT_LIMITS.phone)
    : [refusal('INVALID_VALUE', ['phone'])];

const personRefusals = ({ name, email, phone }: JoinWaitlistCommand): Refusal[] => [
  ...requiredRefusals(name, ['name']),
  ...requiredRefusals(email, ['email'], TEXT_LIMITS.email),
  ...emailRefusals(email, ['email']),
  ...phoneRefusals(clean(phone)),
];

const quantityRefusals = (quantity: number, most: number): Refusal[] =>
  Number.isInteger(quantity) && quantity >= 1 && quantity <= most
    ? []
    : [refusal('QUANTITY_OUT_OF_RANGE', ['quantity'], { least: 1, most })];

/** Why nobody can wait for seats of a session, or need not. */
function seatsRefusals(facts: WaitlistFacts, command: JoinWaitlistCommand, { now, settings }: Deciding): Refusal[] {
  const session = facts.event_sessions.get(command.sessionId!);
  if (!session || session.serviceId !== command.serviceId) return [refusal('NOT_FOUND', ['sessionId'])];
  if (!isOnSale(session)) return [refusal('SESSION_NOT_BOOKABLE', ['sessionId'], { status: session.status })];
  if (session.startsAt <= now) return [refusal('IN_THE_PAST', ['sessionId'], { startsAt: session.startsAt })];
  if (!session.waitlistEnabled || !takesOffers(session.startsAt, now, settings))
    return [refusal('WAITLIST_CLOSED', ['sessionId'])];
  const wrong = quantityRefusals(command.quantity, Math.min(MAX_QUANTITY, session.capacity));
  if (wrong.length > 0) return wrong;
  const free = freeSeats(facts, session.id, now);
  const seatsLeft = free - keptSeats(session, free, now, settings);
  return seatsLeft >= command.quantity ? [refusal('SEATS_AVAILABLE', ['sessionId'], { seatsLeft })] : [];
}

/** Why nobody can wait for a time of a service, or need not. */
function timeRefusals(facts: WaitlistFacts, service: Service, command: JoinWaitlistCommand, deciding: Deciding): Refusal[] {
  if (saleOf(service) !== 'APPOINTMENT') return [refusal('REQUIRED', ['sessionId'])];
  const { wantedFrom, wantedTo, quantity } = command;
  if (!wantedFrom || !wantedTo) return [refusal('REQUIRED', [wantedFrom ? 'wantedTo' : 'wantedFrom'])];
  if (wantedTo <= wantedFrom) return [refusal('END_NOT_AFTER_START', ['wantedTo'])];
  if (wantedTo <= deciding.now) return [refusal('IN_THE_PAST', ['wantedTo'])];
  if (wantedTo > addMinutes(wantedFrom, MOST_WINDOW_DAYS * 24 * 60)) {
    return [refusal('INVALID_VALUE', ['wantedTo'], { mostDays: MOST_WINDOW_DAYS })];
  }
  const wrong = quantityRefusals(quantity, 1);
  if (wrong.length > 0) return wrong;
  const free = firstFreeTime(facts, service, { wantedFrom, wantedTo }, deciding);
  return free ? [refusal('SEATS_AVAILABLE', ['wantedFrom'], { startsAt: free })] : [];
}

/** Puts somebody on the waiting list of a session, or of a service's times within a window. */
export function decideJoinWaitlist(facts: WaitlistFacts, command: JoinWaitlistCommand, deciding: Deciding): Decision {
  const service = facts.services.get(command.serviceId);
  if (!service) return refused(command.id, refusal('NOT_FOUND', ['serviceId']));
  if (!service.active) return refused(command.id, refusal('SERVICE_NOT_BOOKABLE', ['serviceId']));
  const sessionId = command.sessionId ?? null;
  const problems = [
    ...personRefusals(command),
    ...(sessionId ? seatsRefusals(facts, command, deciding) : timeRefusals(facts, service, command, deciding)),
  ];
  if (problems.length > 0) return refused(command.id, ...problems);

  const email = command.email.trim();
  const emailLower = email.toLowerCase();
  const list = { serviceId: service.id, sessionId };
  const present = [...facts.waitlist_entries.values()].filter((other) => isSameList(other, list));
  const isWaiting = present.some(
    (other) => other.emailLower === emailLower && (other.status === 'WAITING' || other.status === 'OFFERED'),
  );
  if (isWaiting) return refused(command.id, refusal('ALREADY_WAITING', ['email']));

  const customer = [...facts.customers.values()].find((one) => one.emailLower === emailLower);
  const entry: Omit<WaitlistEntry, 'version'> = {
    id: command.id,
    ...list,
    wantedFrom: sessionId ? null : command.wantedFrom!,
    wantedTo: sessionId ? null : command.wantedTo!,
    customerId: customer?.id ?? null,
    name: command.name.trim(),
    email,
    emailLower,
    phone: clean(command.phone),
    quantity: command.quantity,
    joinedAt: deciding.now,
    status: 'WAITING',
    tokenHash: command.tokenHash,
    offerBasketId: null,
    offerLineId: null,
    offeredAt: null,
    offerExpiresAt: null,
    orderId: null,
    skipCount: 0,
    lastSkip: null,
    searchText: customerSearchText({ name: command.name, company: null, email, phone: clean(command.phone) }),
  };
  const { name, quantity } = entry;
  const position = waitingOn(facts, list).length + 1;
  return accepted(
    command.id,
    withLeast(facts, list, [insert('waitlist_entries', entry)]),
    [{ type: 'waitlist.joined', entity: 'waitlist_entries', entityId: entry.id, after: { name, email, quantity, position } }],
    { id: entry.id, position },
  );
}
