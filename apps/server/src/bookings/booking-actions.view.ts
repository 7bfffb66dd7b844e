import { type BookingActionFacts, bookingActions } from '@bookwright/domain/bookings';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';

export type BookingRow = BookingActionFacts & { id: string };

const decided = new WeakMap<BookingRow, ReturnType<typeof bookingActions>>();

/** What the domain says about a row, asked once for both fields. */
export function actionsOf(row: BookingRow, context: Context): ReturnType<typeof bookingActions> {
  let actions = decided.get(row);
  if (!actions) {
    const { settings } = requirePermission(context, 'booking.read');
    actions = bookingActions(row, { actor: context.actor, now: context.clock.now(), settings });
    decided.set(row, actions);
  }
  return actions;
}
