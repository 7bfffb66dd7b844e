import type { Deciding } from '../access/index.js';
import {
  accepted,
  addMinutes,
  clean,
  type Decision,
  isRefused,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  remove,
  workingCopy,
} from '../kernel/index.js';
import { decideReschedule, type MoveCommand, ownAllocations } from './booking.decide-move.js';
import type { MovableBooking, MoveFacts } from './booking.facts.js';
import { type BookingCommand, bookingFor } from './booking.subject.js';

export type SwapCommand = BookingCommand & {
  otherId: string;
  otherVersion?: number | null;
  reason?: string | null;
};

const lengthOf = ({ startsAt, endsAt }: MovableBooking): number => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

/** The time of another booking for as long as one's own, with whom or in what the other is. */
const placeOf = (booking: MovableBooking, other: MovableBooking): MoveCommand => ({
  id: booking.id,
  startsAt: other.startsAt,
  endsAt: addMinutes(other.startsAt, lengthOf(booking)),
  resourceId: other.resourceId,
});

/** With the other's resource, or with any that qualifies where that one cannot do it. */
function moved(facts: MoveFacts, command: MoveCommand, deciding: Deciding): Decision {
  const wished = decideReschedule(facts, command, deciding);
  return isRefused(wished) ? decideReschedule(facts, { ...command, resourceId: null }, deciding) : wished;
}

const cannot = (command: SwapCommand, bookingId: string, reasons: readonly Refusal[]): Decision =>
  refusedWith(command.id, 'CANNOT_SWAP', ['otherId'], { bookingId, why: reasons[0]!.code, reasons });

/**
 * Two bookings change places: both give up what they have before either takes what the other had, so neither stands in the
 * other's way. If one cannot be where the other was, both stay.
 */
export function decideSwap(facts: MoveFacts, command: SwapCommand, deciding: Deciding): Decision {
  if (command.id === command.otherId)
    return cannot(command, command.id, [refusal('INVALID_VALUE', ['otherId'], { why: 'SAME' })]);
  const first = bookingFor(facts.bookings, command, 'SWAP', deciding);
  if (first.refusal) return first.refusal;
  const asked = { id: command.otherId, expectedVersion: command.otherVersion };
  const second = bookingFor(facts.bookings, asked, 'SWAP', deciding);
  if (second.refusal) {
    const paths: Record<string, string> = { id: 'otherId', expectedVersion: 'otherVersion' };
    return refused(
      command.id,
      ...second.refusal.refusals.map((why) => ({ ...why, path: why.path.map((part) => paths[part] ?? part) })),
    );
  }
  const [one, other] = [first.booking, second.booking];
  const present = workingCopy(facts);
  const released = [...ownAllocations(facts, one), ...ownAllocations(facts, other)].map((id) => remove('allocations', id));
  present.absorb(released);
  const reason = clean(command.reason);
  const there = moved(present.facts, { ...placeOf(one, other), reason }, deciding);
  if (isRefused(there)) return cannot(command, one.id, there.refusals);
  present.absorb(there.changes);
  const here = moved(present.facts, { ...placeOf(other, one), reason }, deciding);
  if (isRefused(here)) return cannot(command, other.id, here.refusals);
  const events = [...there.events, ...here.events];
  if (events.length < 2) return cannot(command, one.id, [refusal('INVALID_VALUE', ['otherId'], { why: 'NOTHING_CHANGES' })]);
  const partner: Record<string, string> = { [one.id]: other.id, [other.id]: one.id };
  return accepted(
    command.id,
    [...released, ...there.changes, ...here.changes],
    events.map((event) => ({ ...event, after: { ...event.after, swappedWith: partner[event.entityId] } })),
  );
}
