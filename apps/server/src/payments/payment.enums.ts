import {
  LEDGER_KINDS,
  PAYMENT_METHODS,
  PAYMENT_PROVIDERS,
  PAYMENT_PURPOSES,
  PAYMENT_STATES,
  PAYMENT_STATUSES,
  REFUND_STATUSES,
} from '@bookwright/domain/payments';
import { enumOf } from '../graphql/enums.js';

export const PaymentStateEnum = enumOf('PaymentState', PAYMENT_STATES, 'What has been paid of a booking or an order.', {
  NOT_REQUIRED: 'It costs nothing, or nothing any more.',
  UNPAID: 'Nothing was paid yet.',
  PARTIALLY_PAID: 'Some is still due.',
  PAID: 'All of it was paid.',
  OVERPAID: 'More is held than it costs now: something is to be given back.',
  PARTIALLY_REFUNDED: 'Some of what was paid was given back.',
  REFUNDED: 'All that was paid was given back.',
});

export const PaymentProviderEnum = enumOf('PaymentProvider', PAYMENT_PROVIDERS, 'Through whom money moves.', {
  MANUAL: 'By hand, noted by staff.',
  SANDBOX: 'A provider to try things out with: no money moves.',
  STRIPE: 'Stripe.',
});

export const PaymentPurposeEnum = enumOf('PaymentPurpose', PAYMENT_PURPOSES, 'Where a payment began.', {
  CHECKOUT: 'At checkout.',
  PAY_LINK: 'On the page for what is due.',
  DESK: 'At the desk.',
});

export const PaymentMethodEnum = enumOf('PaymentMethod', PAYMENT_METHODS, 'How money was taken or given back by hand.');

export const PaymentStatusEnum = enumOf('PaymentStatus', PAYMENT_STATUSES, 'What became of a payment.', {
  STARTED: 'The provider has not said yet.',
  SUCCEEDED: 'The money arrived; the ledger has it.',
  FAILED: 'It was declined for good.',
  ABANDONED: 'Nobody paid in time.',
  DISPUTED: 'The payer has asked their bank to take it back.',
});

export const RefundStatusEnum = enumOf('RefundStatus', REFUND_STATUSES, 'What became of a refund.', {
  REQUESTED: 'The provider was asked and has not answered yet.',
  SUCCEEDED: 'The money went back; the ledger has it.',
  FAILED: 'The provider could not; give it back in another way.',
});

export const LedgerKindEnum = enumOf('LedgerKind', LEDGER_KINDS, 'Which way money moved.', {
  CHARGE: 'From the customer.',
  REFUND: 'Back to the customer.',
});
