/** The state of billing as the domain's `billingState` says it, over a row of bookings or orders. */
export const billingStateSql = (row: string): string =>
  `CASE WHEN ${row}.billing_type = 'PRIVATE' THEN 'PRIVATE' WHEN ${row}.account_id IS NULL THEN 'MISSING_ACCOUNT' ELSE 'ACCOUNT' END`;
