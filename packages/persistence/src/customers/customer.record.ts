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
    erasedAt: instant('erased_at'),
    accounts: { needs: ['id'] },
    likelyTheSame: { needs: ['id'] },
    timeline: { needs: ['id'] },
  },
  one: {
    account: { to: () => ACCOUNT_RECORD, key: 'account_id' },
    mergedInto: { to: () => CUSTOMER_RECORD, key: 'merged_into_id' },
  },
};
