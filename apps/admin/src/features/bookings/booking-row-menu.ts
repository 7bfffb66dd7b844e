import type { RowMenuItem } from '@bookwright/smart-grid';
import { bookingActionWords } from '@bookwright/web-kit';
import type { BookingAction } from '../../gql/graphql.js';
import type { NodeRow } from '../../grid/grid-row.js';
import { say, sayNot } from '../../shell/say.js';
import { ACTION_ORDER } from './booking-action-kind.js';
import type { StartAction } from './booking-actions.js';
import type { BookingNode } from './bookings-reader.js';

type Ways = {
  open: () => void;
  start: StartAction;
  go: (path: string) => void;
  /** Begins a new booking that is like this one; left out for whoever may not book. */
  again?: () => void;
};

const copy = async (text: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say({ message: `${text} copied.` });
  } catch {
    sayNot({ message: `The browser does not allow copying. The reference is ${text}.` });
  }
};

/** What can be done with a row: open it, its allowed actions, and where it leads. */
export const bookingRowMenu = ({ node }: NodeRow<BookingNode>, { open, start, go, again }: Ways): RowMenuItem[] => {
  const allowed = new Set<BookingAction>(node.availableActions);
  const actions = ACTION_ORDER.filter((action) => allowed.has(action));
  const { booker, order } = node;
  return [
    { id: 'open', label: 'Open', onSelect: open, shortcut: 'Enter' },
    ...(actions.length > 0 ? [{ divider: true, id: 'actions' } as const] : []),
    ...actions.map(
      (action): RowMenuItem => ({
        id: action,
        label: bookingActionWords[action],
        onSelect: () => start(action, node),
        ...((action === 'DELETE' || action === 'CANCEL') && { tone: 'danger' }),
      }),
    ),
    ...(again ? [{ id: 'again', label: 'New booking from this', onSelect: again }] : []),
    { divider: true, id: 'related' },
    ...(booker
      ? [
          {
            id: 'bookings-of-booker',
            label: `Bookings of ${booker.name}`,
            onSelect: () => go(`/bookings?view=all&booker.in=${booker.id}`),
          },
        ]
      : []),
    {
      id: 'bookings-of-order',
      label: `Bookings of order ${order.reference}`,
      onSelect: () => go(`/bookings?view=all&order.in=${order.id}`),
    },
    { id: 'order', label: 'Open the order', onSelect: () => go(`/orders/${order.id}`) },
    ...(booker ? [{ id: 'booker', label: 'Open the customer', onSelect: () => go(`/customers/${booker.id}`) }] : []),
    { divider: true, id: 'copying' },
    { id: 'copy', label: 'Copy the reference', onSelect: () => void copy(node.reference) },
  ];
};
