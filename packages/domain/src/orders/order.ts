import type { BillingType, PaymentType, PriceVisibility, SourceMode } from '../bookings/booking.js';
import type { Instant } from '../kernel/index.js';

export type TakenByKind = 'STAFF' | 'CUSTOMER' | 'GUEST' | 'API_KEY' | 'IMPORT' | 'SYSTEM';

/** Sums of an order's active lines in minor units (domain model, section 5): pay now ≤ customer ≤ internal. */
export type OrderTotals = {
  internalTotalMinor: number;
  customerTotalMinor: number;
  payNowTotalMinor: number;
  payLaterTotalMinor: number;
};

export type Order = OrderTotals & {
  id: string;
  version: number;
  reference: string;
  bookerId: string;
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
  basketId: string | null;
  accessTokenHash: string;
  searchText: string;
};

/** One thing that was bought, frozen at placement. Without a booking it is goods. */
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
};
