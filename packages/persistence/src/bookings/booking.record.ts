import type { BookingActionFacts } from '@bookwright/domain/bookings';
import { ACCOUNT_RECORD } from '../accounts/account.record.js';
import { EVENT_SESSION_RECORD } from '../catalog/event-session.record.js';
import { RESOURCE_RECORD } from '../catalog/resource.record.js';
import { SERVICE_RECORD } from '../catalog/service.record.js';
import { CUSTOMER_RECORD } from '../customers/customer.record.js';
import { billingStateSql } from '../orders/billing-state.js';
import { ORDER_RECORD } from '../orders/order.record.js';
import { column, instant, money, type RecordSource } from '../query/record.js';
import { STAFF_MEMBER_RECORD } from '../staff/staff-member.record.js';

/** Minutes from start to end. */
export const durationMinSql = (row: string): string => `(extract(epoch FROM ${row}.ends_at - ${row}.starts_at) / 60)::integer`;

/** A price that is hidden from customers is hidden from those who may not see internal prices, too. */
export const priceIsShown = (row: string): string => `${row}.price_visibility = 'SHOWN'`;

/** What is still due for a booking, over its lines: what was sold, and a fee that was kept of it. */
const dueOfLines = (row: string): string =>
  `coalesce((SELECT sum(CASE WHEN l.active THEN l.gross_minor ELSE 0 END - l.paid_minor + l.refunded_minor) FROM order_lines l
    WHERE l.organization_id = ${row}.organization_id AND l.booking_id = ${row}.id), 0)::bigint`;

/** What was agreed about cancelling it, and what is held for it; null when nothing of it counts. */
const cancelTermsOf = (row: string): string =>
  `(SELECT jsonb_build_object('grossMinor', l.gross_minor, 'heldMinor', l.paid_minor - l.refunded_minor, 'currency', l.currency,
      'policy', l.cancel_policy, 'shown', ${priceIsShown('l')}) FROM order_lines l
    WHERE l.organization_id = ${row}.organization_id AND l.booking_id = ${row}.id AND l.kind = 'SALE' AND l.active)`;

/** What decides which actions are possible: the facts of the domain's `bookingActions`, all of them. */
const ACTION_FACTS = Object.keys({
  orderId: true,
  sessionId: true,
  status: true,
  startsAt: true,
  deletedAt: true,
  arrivedAt: true,
  holdExpiresAt: true,
  cancelKind: true,
  paymentType: true,
  paymentStatus: true,
} satisfies Record<keyof BookingActionFacts, true>);

export const BOOKING_RECORD: RecordSource = {
  table: 'bookings',
  properties: {
    id: column('id'),
    version: column('version'),
    orderId: column('order_id'),
    sessionId: column('session_id'),
    reference: column('reference'),
    title: column('title'),
    description: column('description'),
    status: column('status'),
    startsAt: instant('starts_at'),
    endsAt: instant('ends_at'),
    timeZone: column('time_zone'),
    durationMin: { sql: durationMinSql },
    billingType: column('billing_type'),
    accountId: column('account_id'),
    bookerId: column('booker_id'),
    billing: { sql: billingStateSql },
    billingExplained: { needs: ['billingType', 'accountId', 'bookerId', 'orderId'] },
    attendeeName: column('attendee_name'),
    attendeeEmail: column('attendee_email', 'booking.readPii'),
    locationMode: column('location_mode'),
    location: column('location_text'),
    locationAddress: column('location_address', 'booking.readPii'),
    latitude: column('latitude', 'booking.readPii'),
    longitude: column('longitude', 'booking.readPii'),
    navigationUrl: { needs: ['locationAddress', 'latitude', 'longitude'] },
    meetingUrl: column('meeting_url'),
    comment: column('comment'),
    priceMinor: column('price_minor'),
    price: money('price_minor', 'order.seeInternalPrices', priceIsShown),
    priceVisibility: column('price_visibility'),
    paymentStatus: column('payment_status'),
    due: { money: dueOfLines, seenWith: 'order.seeInternalPrices', shownWhere: priceIsShown },
    cancelTerms: { sql: cancelTermsOf },
    cancelFee: { needs: ['startsAt', 'cancelTerms'] },
    paymentType: column('payment_type'),
    workflow: column('workflow'),
    sourceMode: column('source_mode'),
    sourceChannel: column('source_channel'),
    bookedAt: instant('booked_at'),
    updatedAt: instant('updated_at'),
    rescheduleCount: column('reschedule_count'),
    previousStartsAt: instant('previous_starts_at'),
    previousEndsAt: instant('previous_ends_at'),
    holdExpiresAt: instant('hold_expires_at'),
    arrivedAt: instant('arrived_at'),
    startedAt: instant('started_at'),
    completedAt: instant('completed_at'),
    cancelledAt: instant('cancelled_at'),
    cancelKind: column('cancel_kind'),
    cancelReason: column('cancel_reason'),
    deletedAt: instant('deleted_at'),
    deletedReason: column('deleted_reason'),
    seriesId: column('series_id'),
    seriesIndex: column('series_index'),
    availableActions: { needs: ACTION_FACTS },
    unavailableActions: { needs: ACTION_FACTS },
    attendees: { needs: ['id'] },
    furtherAssignees: { needs: ['id'] },
    tasks: { needs: ['id'] },
    rivals: { needs: ['id', 'status'] },
    timeline: { needs: ['id', 'orderId'] },
    conflicts: { needs: ['id'] },
  },
  one: {
    service: { to: () => SERVICE_RECORD, key: 'service_id' },
    session: { to: () => EVENT_SESSION_RECORD, key: 'session_id' },
    resource: { to: () => RESOURCE_RECORD, key: 'resource_id' },
    assignee: { to: () => STAFF_MEMBER_RECORD, key: 'assignee_id' },
    order: { to: () => ORDER_RECORD, key: 'order_id' },
    booker: { to: () => CUSTOMER_RECORD, key: 'booker_id' },
    account: { to: () => ACCOUNT_RECORD, key: 'account_id' },
  },
};
