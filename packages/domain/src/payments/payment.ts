import type { Instant } from '../kernel/index.js';
import type { TakenByKind } from '../orders/order.js';

export const PAYMENT_PROVIDERS = ['MANUAL', 'SANDBOX', 'STRIPE'] as const;
export type PaymentProvider = (typeof PAYMENT_PROVIDERS)[number];

/** Where a payment began: at checkout, through a link or page for what is due, or at the desk. */
export const PAYMENT_PURPOSES = ['CHECKOUT', 'PAY_LINK', 'DESK'] as const;
export type PaymentPurpose = (typeof PAYMENT_PURPOSES)[number];

/** How money was taken or given back by hand. */
export const PAYMENT_METHODS = ['CASH', 'CARD_TERMINAL', 'BANK_TRANSFER', 'OTHER'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const PAYMENT_STATUSES = ['STARTED', 'SUCCEEDED', 'FAILED', 'ABANDONED', 'DISPUTED'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/** How much of an amount is for which line. Parts add up to the amount. */
export type PaymentPart = { lineId: string; amountMinor: number };

/** One attempt to move money for an order, through a provider or by hand. Its ledger entries are written when it succeeds. */
export type Payment = {
  id: string;
  version: number;
  orderId: string;
  provider: PaymentProvider;
  /** The provider's own id of it; unique for each provider. */
  providerRef: string | null;
  purpose: PaymentPurpose;
  /** Of MANUAL payments only. */
  method: PaymentMethod | null;
  amountMinor: number;
  currency: string;
  status: PaymentStatus;
  parts: PaymentPart[];
  note: string | null;
  takenByKind: TakenByKind;
  takenById: string | null;
  takenByName: string;
  startedAt: Instant;
  /** Until when a STARTED one may still succeed. */
  expiresAt: Instant | null;
  settledAt: Instant | null;
  failureCode: string | null;
};

export const REFUND_STATUSES = ['REQUESTED', 'SUCCEEDED', 'FAILED'] as const;
export type RefundStatus = (typeof REFUND_STATUSES)[number];

/** Money that goes back from one payment. By hand it succeeds at once; through a provider when that says so. */
export type Refund = {
  id: string;
  version: number;
  orderId: string;
  paymentId: string;
  /** How it was given back by hand; null, through the payment's provider. */
  method: PaymentMethod | null;
  providerRef: string | null;
  amountMinor: number;
  currency: string;
  status: RefundStatus;
  parts: PaymentPart[];
  reason: string;
  askedByKind: TakenByKind;
  askedById: string | null;
  askedByName: string;
  askedAt: Instant;
  settledAt: Instant | null;
  failureCode: string | null;
};

export const LEDGER_KINDS = ['CHARGE', 'REFUND'] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** Money that moved for one line; appended and never altered. */
export type LedgerEntry = {
  id: string;
  orderId: string;
  orderLineId: string;
  bookingId: string | null;
  paymentId: string;
  /** Of a REFUND only. */
  refundId: string | null;
  kind: LedgerKind;
  /** Above zero; the kind says which way. */
  amountMinor: number;
  currency: string;
  at: Instant;
  actorKind: TakenByKind;
  actorId: string | null;
  actorName: string;
  note: string | null;
};
