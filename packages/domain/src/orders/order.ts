import type { BillingType, PaymentType, PriceVisibility, SourceMode } from '../bookings/booking.js';
import type { FrozenPolicy } from '../cancellation/policy.js';
import type { Instant } from '../kernel/index.js';

export type TakenByKind = 'STAFF' | 'CUSTOMER' | 'GUEST' | 'API_KEY' | 'IMPORT' | 'SYSTEM';

/** Sums of an order's active lines in minor units (domain model, section 5): pay now ≤ customer ≤ internal. */
export type OrderTotals = {
  internalTotalMinor: number;
  customerTotalMinor: number;
  payNowTotalMinor: number;
  payLaterTotalMinor: number;
};

/** Who ordered and who was to be billed, as it was at placement: later changes of the customer do not touch it (AP-03, AP-44). */
export type PlacedAs = {
  bookerName: string | null;
  bookerEmail: string | null;
  bookerPhone: string | null;
  company: string | null;
  /** What was chosen: private, an account by name, or none in particular, so that the booker's own was taken. */
  chosen: 'PRIVATE' | 'ACCOUNT' | 'OWN_ACCOUNT';
  accountName: string | null;
  accountNumber: string | null;
};

export type Order = OrderTotals & {
  id: string;
  version: number;
  reference: string;
  /** Null when staff have nobody to name yet (CRM-05). */
  bookerId: string | null;
  accountId: string | null;
  billingType: BillingType;
  takenByKind: TakenByKind;
  takenById: string | null;
  takenByName: string;
  sourceMode: SourceMode;
  sourceChannel: string;
  poNumber: string | null;
  currency: string;
  placedAt: Instant;
  bookingCount: number;
  /** What has moved for its lines; the same for those whose price the customer sees. */
  paidMinor: number;
  refundedMinor: number;
  customerPaidMinor: number;
  customerRefundedMinor: number;
  basketId: string | null;
  accessTokenHash: string;
  searchText: string;
  /** Null for orders that are older than this record. */
  placedAs?: PlacedAs | null;
  /** The opportunity it came from (AP-42). */
  opportunityId?: string | null;
};

export const LINE_KINDS = ['SALE', 'FEE'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One thing that was bought, frozen at placement, or the fee that was kept of one. Without a booking it is goods. */
export type OrderLine = {
  id: string;
  version: number;
  orderId: string;
  bookingId: string | null;
  serviceId: string | null;
  position: number;
  description: string;
  quantity: number;
  unitPriceMinor: number;
  discountMinor: number;
  taxMinor: number;
  currency: string;
  priceVisibility: PriceVisibility;
  paymentType: PaymentType;
  active: boolean;
  kind: LineKind;
  /** Basis points. The tax itself is `taxMinor`: a part of the price when it is included, added to it otherwise. */
  taxRateBp: number;
  taxIncluded: boolean;
  /** Of a FEE, the line it was kept of. */
  feeOfLineId: string | null;
  /** What cancelling it costs, as it was agreed. */
  cancelPolicy: FrozenPolicy | null;
  /** What has moved for it: the sums of its ledger entries. */
  paidMinor: number;
  refundedMinor: number;
};
