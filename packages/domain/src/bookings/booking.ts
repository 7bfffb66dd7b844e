import type { Instant } from '../kernel/index.js';
import type { PaymentState } from '../payments/payment-state.js';

/** The eleven statuses of one lifecycle (domain model, section 3). Deletion is not one of them. */
export const BOOKING_STATUSES = [
  'PENCILLED_IN',
  'AWAITING_APPROVAL',
  'PENDING',
  'SCHEDULED',
  'RESCHEDULED',
  'CONFIRMED',
  'ARRIVED',
  'IN_PROGRESS',
  'COMPLETED',
  'NO_SHOW',
  'CANCELLED',
] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

export const WORKFLOWS = ['CONFIRM_NOW', 'ADMIN_APPROVAL', 'PENCILLED_IN'] as const;
export type Workflow = (typeof WORKFLOWS)[number];

export const PAYMENT_TYPES = ['PAY_NOW', 'PAY_LATER', 'FREE'] as const;
export type PaymentType = (typeof PAYMENT_TYPES)[number];

export const LOCATION_MODES = ['ONSITE', 'MOBILE', 'ONLINE'] as const;
export type LocationMode = (typeof LOCATION_MODES)[number];

export const PRICE_VISIBILITIES = ['SHOWN', 'HIDDEN'] as const;
export type PriceVisibility = (typeof PRICE_VISIBILITIES)[number];

export const BILLING_TYPES = ['ACCOUNT', 'PRIVATE'] as const;
export type BillingType = (typeof BILLING_TYPES)[number];

export const SOURCE_MODES = ['ONLINE', 'OFFLINE'] as const;
export type SourceMode = (typeof SOURCE_MODES)[number];

export const CANCEL_KINDS = [
  'BY_CUSTOMER',
  'BY_STAFF',
  'DECLINED',
  'EXPIRED',
  'PAYMENT_FAILED',
  'SESSION_CANCELLED',
  'EXTERNAL_CALENDAR',
] as const;
export type CancelKind = (typeof CANCEL_KINDS)[number];

/** One appointment, or one place on a session (C-7). Belongs to exactly one order (JZ-12). */
export type Booking = {
  id: string;
  version: number;
  orderId: string;
  reference: string;
  title: string;
  description: string | null;
  startsAt: Instant;
  endsAt: Instant;
  /** IANA zone in which `wallStart` is what the clock shows. */
  timeZone: string;
  wallStart: string;
  status: BookingStatus;
  workflow: Workflow;
  paymentType: PaymentType;
  locationMode: LocationMode;
  locationText: string | null;
  /** Where a mobile service goes. */
  locationAddress: string | null;
  latitude: number | null;
  longitude: number | null;
  meetingUrl: string | null;
  serviceId: string | null;
  sessionId: string | null;
  resourceId: string | null;
  bookerId: string | null;
  accountId: string | null;
  billingType: BillingType;
  assigneeId: string | null;
  attendeeName: string | null;
  attendeeEmail: string | null;
  comment: string | null;
  priceMinor: number;
  currency: string;
  priceVisibility: PriceVisibility;
  /** Written by whatever moves its money or changes what it costs. */
  paymentStatus: PaymentState;
  sourceMode: SourceMode;
  sourceChannel: string;
  bookedAt: Instant;
  rescheduleCount: number;
  previousStartsAt: Instant | null;
  previousEndsAt: Instant | null;
  holdExpiresAt: Instant | null;
  arrivedAt: Instant | null;
  startedAt: Instant | null;
  completedAt: Instant | null;
  cancelledAt: Instant | null;
  cancelKind: CancelKind | null;
  cancelReason: string | null;
  deletedAt: Instant | null;
  deletedReason: string | null;
  searchText: string;
  /** The series it belongs to and its number there; omitted or null outside of one. */
  seriesId?: string | null;
  seriesIndex?: number | null;
  /** False while a request for a seat holds none (JZ-42); omitted, it does. */
  takesSeat?: boolean;
};

/** A booking that still takes its seat or its resource. */
export const occupies = (booking: Pick<Booking, 'status' | 'deletedAt'>): boolean =>
  booking.status !== 'CANCELLED' && booking.deletedAt === null;
