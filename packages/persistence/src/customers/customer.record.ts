import { ACCOUNT_RECORD } from '../accounts/account.record.js';
import { column, instant, type RecordSource } from '../query/record.js';

export const CUSTOMER_RECORD: RecordSource = {
  table: 'customers',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    givenName: column('given_name'),
    familyName: column('family_name'),
    company: column('company'),
    email: column('email', 'booking.readPii'),
    phone: column('phone', 'booking.readPii'),
    createdAt: instant('created_at'),
  },
  one: { account: { to: () => ACCOUNT_RECORD, key: 'account_id' } },
};
