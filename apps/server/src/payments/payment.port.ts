import type { PaymentNews, RefundNews } from '@bookwright/domain/payments';

export const PROVIDER_NAMES = ['SANDBOX', 'STRIPE'] as const;
export type ProviderName = (typeof PROVIDER_NAMES)[number];

/** Which payment of which organization something is about; providers hand it back with all they tell. */
export type PaymentKey = { organizationId: string; paymentId: string };

/** What a customer is to pay, and where they come back to. */
export type PaymentRequest = PaymentKey & {
  amountMinor: number;
  currency: string;
  /** What the customer reads beside the amount. */
  description: string;
  email: string | null;
  startedAt: string;
  /** After this instant nobody can pay any more. */
  expiresAt: string;
  /** The shop in the portal, without a slash at the end. */
  shopUrl: string;
  /** An absolute address; the customer comes back here whether they paid or not. */
  returnUrl: string;
};

/** A payment that a customer can make now: the provider's own name for it, and the page to make it on. */
export type OpenPayment = { providerRef: string; payUrl: string };

export type ProviderState =
  | { state: 'OPEN'; payUrl: string }
  | { state: 'SUCCEEDED'; amountMinor: number; currency: string }
  /** Nobody can pay it any more, and nobody has. */
  | { state: 'CLOSED' };

export type ProviderRefund = Omit<RefundNews, 'refundId'>;

export type RefundRequest = PaymentKey & {
  refundId: string;
  providerRef: string;
  amountMinor: number;
  currency: string;
};

/** News with the provider's own id of it: the same id is the same news, however often it comes. */
export type ProviderEvent = PaymentKey & { eventId: string; news: PaymentNews };

/**
 * Somebody who takes payments for an organization. Every call may be made again with the same ids and then does nothing
 * twice. Never called inside a transaction. Through the door (payment-door.ts) every other failure is ProviderUnreachable.
 */
export type PaymentProvider = {
  name: ProviderName;
  /** The smallest step of an amount in minor units: 10 where a provider rounds a currency's last digit. */
  stepOf(currency: string): number;
  /** @throws PaymentRefused when this can never be paid here. */
  start(request: PaymentRequest): Promise<OpenPayment>;
  /** What became of a payment. */
  look(key: PaymentKey, providerRef: string): Promise<ProviderState>;
  /** Sees to it that nobody can pay any more, unless somebody just has. Says which. */
  close(key: PaymentKey, providerRef: string): Promise<ProviderState>;
  refund(request: RefundRequest): Promise<ProviderRefund>;
  /**
   * Reads what a provider sent to our address; null for what is none of our business.
   * @throws WrongSignature
   */
  readEvent(body: Buffer, signature: string): Promise<ProviderEvent | null>;
};

/** The provider will never take this payment, for instance because the amount is too small. */
export class PaymentRefused extends Error {
  override name = 'PaymentRefused';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** What came does not come from the provider. */
export class WrongSignature extends Error {
  override name = 'WrongSignature';
}

/** The provider gave no answer; it is worth another try. */
export class ProviderUnreachable extends Error {
  override name = 'ProviderUnreachable';
}
