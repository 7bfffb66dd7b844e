/** Why a letter is not sent, as staff read it beside the letters that were. */
export const NOT_SENT = {
  NOBODY: 'There is nobody to write to: no booker is known.',
  NO_ADDRESS: 'The booker has no email address.',
  SWITCHED_OFF: 'Letters of this kind are switched off.',
  LATER_FOLLOWS: 'A later change followed at once; its letter says how things are.',
  ORDER_TELLS: 'The order email had not gone out yet; it says how things are.',
  PAYMENT_TELLS: 'The letter about the payment says how things are.',
  HIDDEN_PRICE: 'It is about prices that the customer does not see.',
  NOT_WANTED: 'Whoever made the change chose not to send it.',
} as const;

type Booker = { email: string | null } | null;

/** What stands in the way of writing to a booker at all. */
export const unreachable = (booker: Booker): string | null => {
  if (!booker) return NOT_SENT.NOBODY;
  return booker.email ? null : NOT_SENT.NO_ADDRESS;
};
