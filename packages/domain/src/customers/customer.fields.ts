import { fieldList } from '../kernel/fields.js';

const personal = { personalData: true, nullable: true, seenWith: 'booking.readPii' } as const;

/** The columns of the customer grid (AP-33). */
export const CUSTOMER_FIELDS = fieldList('CUSTOMER', 'customer.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'CUSTOMER', width: 280 },
  { name: 'name', label: 'Name', kind: 'TEXT', sortable: true, personalData: true, defaultVisible: true, width: 200 },
  { name: 'company', label: 'Company', kind: 'TEXT', nullable: true, defaultVisible: true, width: 180 },
  {
    name: 'email',
    label: 'Email',
    kind: 'TEXT',
    sortable: true,
    ignoresCase: true,
    defaultVisible: true,
    width: 240,
    ...personal,
  },
  { name: 'phone', label: 'Phone', kind: 'TEXT', defaultVisible: true, width: 160, ...personal },
  {
    name: 'account',
    label: 'Account',
    kind: 'REFERENCE',
    referenceEntity: 'ACCOUNT',
    nullable: true,
    defaultVisible: true,
    width: 180,
    path: ['account', 'name'],
  },
  { name: 'accountName', label: 'Account name', kind: 'TEXT', nullable: true, width: 180, path: ['account', 'name'] },
  { name: 'createdAt', label: 'Since', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 160 },
]);

export type CustomerFieldName = (typeof CUSTOMER_FIELDS)['fields'][number]['name'];
