import type { Booking, MovableBooking } from '@bookwright/domain/bookings';
import type { BookForCustomerCommand } from '@bookwright/domain/orders';
import { type ChangeRuleCommand, type ChangeRuleFacts, plannedByRule, type SeriesFacts } from '@bookwright/domain/series';
import { loadMoveFacts, moveLocks } from '../bookings/booking-facts.js';
import type { LockTarget } from '../changes/index.js';
import type { Tx } from '../connection/index.js';
import { loadStaffOrderFacts, staffOrderLocks } from '../orders/staff-order-facts.js';
import { bookingsIn, loadSeries, orderFor, ordersOf, ordersWithBookings } from './series-facts.js';

type RuleCommands = readonly ChangeRuleCommand[];

/** The order that all dates of another rule would be if they were one of their own: what any of them could take. */
const ordersOfRules = ({ booking_series }: SeriesFacts, commands: RuleCommands): BookForCustomerCommand[] =>
  commands.flatMap(({ seriesId, occurrences }) => {
    const series = booking_series.get(seriesId);
    const wanted = occurrences.filter(({ excluded }) => !excluded);
    return series
      ? [
          orderFor(
            series,
            wanted.map(({ startsAt, endsAt }) => ({ startsAt, endsAt })),
          ),
        ]
      : [];
  });

export async function changeRuleLocks(tx: Tx, commands: RuleCommands): Promise<LockTarget[]> {
  const facts = await loadSeries(
    tx,
    commands.map(({ seriesId }) => seriesId),
  );
  return [
    ordersOf(facts),
    ...(await moveLocks(tx, bookingsIn(facts))),
    ...(await staffOrderLocks(tx, ordersOfRules(facts, commands))),
  ];
}

/** Bookings that have to be moved or cancelled, where to, and what further dates would take. */
export async function loadChangeRuleFacts(tx: Tx, commands: RuleCommands, now: string): Promise<ChangeRuleFacts> {
  const facts = await loadSeries(
    tx,
    commands.map(({ seriesId }) => seriesId),
  );
  const moves = commands.flatMap((command) =>
    plannedByRule(facts, command, now).flatMap((one) => {
      if (one.kind !== 'MOVES' && one.kind !== 'ENDS') return [];
      const { startsAt, endsAt } = one.kind === 'MOVES' ? one.to : one.occurrence;
      return [{ id: one.occurrence.bookingId!, startsAt, endsAt }];
    }),
  );
  const moving = await loadMoveFacts(tx, moves);
  const making = await loadStaffOrderFacts(tx, ordersOfRules(facts, commands), now);
  const { bookings, booking_attendees, orders } = await ordersWithBookings(tx, facts);
  const both = new Map([...bookings].map(([id, booking]) => [id, { ...booking, ...moving.bookings.get(id) } as never]));
  return {
    ...{ ...facts, ...moving, ...making, booking_attendees, orders },
    bookings: both as ReadonlyMap<string, Booking & MovableBooking>,
    event_sessions: new Map([...moving.event_sessions, ...making.event_sessions]),
    services: new Map([...moving.services, ...making.services]),
    resources: new Map([...moving.resources, ...making.resources]),
    booking_rules: new Map([...moving.booking_rules, ...making.booking_rules]),
    allocations: new Map([...moving.allocations, ...making.allocations]),
  };
}
