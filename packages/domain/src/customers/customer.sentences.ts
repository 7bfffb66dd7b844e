/** What happened to customers, accounts and opportunities, after the name of whoever did it. */
export const CUSTOMER_SENTENCES: Record<string, string> = {
  'customer.created': 'wrote the customer down',
  'customer.changed': 'changed what is known of the customer',
  'customer.merged': 'merged the customer into another',
  'customer.absorbed': 'merged another customer into this one',
  'account.created': 'made the account',
  'account.changed': 'changed the account',
  'account.merged': 'merged the account into another',
  'account.absorbed': 'merged another account into this one',
  'opportunity.created': 'noted the opportunity down',
  'opportunity.changed': 'changed the opportunity',
  'opportunity.booked': 'made bookings of the opportunity',
};
