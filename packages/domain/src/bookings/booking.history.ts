import { SERVICE_SENTENCES } from '../catalog/service.sentences.js';
import { CUSTOMER_SENTENCES } from '../customers/customer.sentences.js';
import { wordsOf } from '../kernel/fields.js';
import { MONEY_SENTENCES } from '../payments/money.sentences.js';
import { RESOURCE_SENTENCES } from '../resources/resource.history.js';
import { SESSION_SENTENCES } from '../sessions/session.sentences.js';

/** An event of a booking or an order as history needs it. */
export type HistoryEvent = {
  type: string;
  actorName: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
};

const SENTENCES: Record<string, string> = {
  'order.placed': 'placed the order',
  'order.placed_without_email': 'placed the order and chose to send no email',
  'order.po_number_changed': 'changed the PO number',
  'order.resend_requested': 'sent the order email again',
  'booking.hold_ending': 'reminded the customer that the time to complete it runs out',
  ...MONEY_SENTENCES,
  'booking.placed': 'placed the booking',
  'booking.confirmed': 'confirmed the booking',
  'booking.approved': 'approved the booking',
  'booking.declined': 'declined the booking',
  'booking.steps_completed': 'completed what was missing',
  'booking.expired': 'freed the booking: it was not completed in time',
  'booking.attendee_added': 'added somebody who comes along',
  'booking.attendee_removed': 'took somebody off the booking',
  'booking.attendee_marked': 'noted whether somebody came',
  'booking.task_done': 'finished a task',
  'booking.task_reopened': 'reopened a task',
  'booking.restored': 'brought the booking back',
  'booking.purged': 'erased the booking',
  'booking.swapped': 'swapped the booking with another',
  'booking.arrived': 'checked the customer in',
  'booking.started': 'started the booking',
  'booking.completed': 'completed the booking',
  'booking.no_show': 'noted that the customer did not come',
  'booking.cancelled': 'cancelled the booking',
  'booking.deleted': 'deleted the booking',
  'booking.rescheduled': 'moved the booking',
  'booking.billing_changed': 'changed who is billed',
  'booking.booker_changed': 'made somebody else the booker',
  'booking.assigned': 'assigned the booking',
  ...CUSTOMER_SENTENCES,
  ...RESOURCE_SENTENCES,
  ...SESSION_SENTENCES,
  ...SERVICE_SENTENCES,
};

/** The details whose change is told by name; their values stand in `before` and `after`. */
const NAMES: Record<string, string> = {
  locationText: 'location',
  meetingUrl: 'meeting address',
  attendeeName: 'attendee',
  attendeeEmail: "attendee's email",
};

const listed = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** What happened, as one English sentence without values: those stand in `before` and `after`, for whoever may see them. */
export function summaryOf({ type, actorName, after }: HistoryEvent): string {
  if (type === 'booking.assigned' && after?.assigneeId === null) return `${actorName} took the assignee off the booking.`;
  if (type === 'booking.details_edited') {
    return `${actorName} changed the ${listed(Object.keys(after ?? {}).map((key) => NAMES[key] ?? key))}.`;
  }
  if (type === 'booking.cancelled' && after?.fee) {
    return `${actorName} cancelled the booking; its fee was ${after.fee === 'KEPT' ? 'kept' : 'waived'}.`;
  }
  const known = SENTENCES[type];
  return known ? `${actorName} ${known}.` : `${actorName}: ${wordsOf(type.replace(/^\w+\./, '')).toLowerCase()}.`;
}

const PERSONAL = ['attendeeEmail', 'email', 'phone', 'emailLower'];
const PRICES = [
  'priceMinor',
  'unitPriceMinor',
  'discountMinor',
  'taxMinor',
  'internalTotalMinor',
  'payLaterTotalMinor',
  'amountMinor',
];

/** Changed values without what the viewer may not see; null stays null. */
export function visibleValues(
  values: Record<string, unknown> | null,
  may: { personal: boolean; prices: boolean },
): Record<string, unknown> | null {
  if (!values || (may.personal && may.prices)) return values;
  const hidden = new Set([...(may.personal ? [] : PERSONAL), ...(may.prices ? [] : PRICES)]);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !hidden.has(key)));
}
