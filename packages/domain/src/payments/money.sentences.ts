/** What happened to the money of an order, in the words of its history. */
export const MONEY_SENTENCES: Record<string, string> = {
  'payment.received': 'noted a payment',
  'payment.refunded': 'gave money back',
  'refund.requested': 'asked the payment provider to give money back',
  'refund.failed': 'could not give money back',
  'order.discounted': 'changed the discount',
  'tax_rate.created': 'made the tax rate',
  'tax_rate.changed': 'changed the tax rate',
  'cancellation_policy.created': 'made the cancellation policy',
  'cancellation_policy.changed': 'changed the cancellation policy',
};
