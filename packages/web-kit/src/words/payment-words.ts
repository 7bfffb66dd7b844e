import type { PaymentMethod, PaymentProvider, PaymentState, PaymentStatus } from '@bookwright/api-types';

export const paymentStateWords: Record<PaymentState, string> = {
  NOT_REQUIRED: 'Nothing to pay',
  UNPAID: 'Not paid',
  PARTIALLY_PAID: 'Partly paid',
  PAID: 'Paid',
  OVERPAID: 'Overpaid',
  PARTIALLY_REFUNDED: 'Partly refunded',
  REFUNDED: 'Refunded',
};

export const paymentMethodWords: Record<PaymentMethod, string> = {
  CASH: 'Cash',
  CARD_TERMINAL: 'Card terminal',
  BANK_TRANSFER: 'Bank transfer',
  OTHER: 'Another way',
};

export const paymentProviderWords: Record<PaymentProvider, string> = {
  MANUAL: 'By hand',
  SANDBOX: 'Sandbox',
  STRIPE: 'Stripe',
};

export const paymentStatusWords: Record<PaymentStatus, string> = {
  STARTED: 'Waiting for the payment',
  SUCCEEDED: 'Received',
  FAILED: 'Declined',
  ABANDONED: 'Not paid in time',
  DISPUTED: 'Disputed',
};
