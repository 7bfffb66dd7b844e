import { type Asking, type Explanation, NO_FIXES, seatRules } from '../availability/index.js';
import type { Refusal } from '../kernel/index.js';
import type { OrganizationSettings } from '../organizations/index.js';
import type { Rule } from '../rules/index.js';
import { type EventSession, keptSeats, seatRefusals } from './event-session.js';

/** Seats that somebody wants of a session. */
export type SeatWish = {
  /** How many more than they have. */
  seats: number;
  /** Seats of holds and pencilled-in bookings that have run out: whoever asks gets them. */
  freed: number;
  /** Staff go beyond rules that only warn them, and have said why (C-10). */
  override?: boolean;
};

export type SeatAnswer = { refusals: Refusal[]; warnings: Refusal[] /** Seats that can be had. */; seatsLeft: number };

/**
 * Whether seats can be had: the one judgement that the shop's list, baskets, bookings of staff and explanations share. A
 * session that is not on sale or has begun is refused for that alone; fewer seats than before are given back whatever the rules.
 */
export function seatAnswer(
  rules: Iterable<Rule>,
  session: EventSession,
  { seats, freed, override = false }: SeatWish,
  asking: Asking,
  settings: OrganizationSettings,
): SeatAnswer {
  const free = session.capacity - session.taken + freed;
  const seatsLeft = free - (asking.audience === 'CUSTOMER' ? keptSeats(session, free, asking.now, settings) : 0);
  const none = seatRefusals(session, 0, freed, asking.now).filter(({ code }) => code !== 'SESSION_FULL');
  if (none.length > 0) return { refusals: none, warnings: [], seatsLeft };
  const rulesOf = seatRules(rules, session.serviceId, asking);
  const full = seatRefusals(session, seats, seatsLeft - (session.capacity - session.taken), asking.now);
  return {
    refusals: [...(seats < 0 ? [] : rulesOf.refusals(session.startsAt, override)), ...full],
    warnings: rulesOf.warnings(session.startsAt),
    seatsLeft,
  };
}

/** Why seats can or cannot be had, with what would help (SV-32). */
export function explainSeats(
  rules: Iterable<Rule>,
  session: EventSession,
  wish: SeatWish,
  asking: Asking,
  settings: OrganizationSettings,
): Explanation {
  const answer = (override: boolean) => seatAnswer(rules, session, { ...wish, override }, asking, settings);
  const { refusals, warnings } = answer(wish.override ?? false);
  const free = refusals.length === 0;
  const override = !free && asking.audience === 'STAFF' && answer(true).refusals.length === 0;
  return { free, reasons: refusals, warnings, fixes: { ...NO_FIXES, override } };
}
