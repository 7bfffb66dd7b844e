import { fieldList } from '../kernel/fields.js';

/** The columns of the grid of accounts. */
export const ACCOUNT_FIELDS = fieldList('ACCOUNT', 'customer.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'ACCOUNT', width: 280 },
  { name: 'name', label: 'Name', kind: 'TEXT', sortable: true, defaultVisible: true, width: 220 },
  { name: 'number', label: 'Account ID', kind: 'TEXT', sortable: true, defaultVisible: true, width: 130 },
  { name: 'memberCount', label: 'Members', kind: 'NUMBER', defaultVisible: true, width: 100 },
  { name: 'poRequired', label: 'Wants PO numbers', kind: 'BOOLEAN', defaultVisible: true, width: 150 },
  { name: 'taxId', label: 'Tax ID', kind: 'TEXT', nullable: true, defaultVisible: true, width: 150 },
  { name: 'billingAddress', label: 'Billing address', kind: 'LONG_TEXT', nullable: true, width: 260 },
  { name: 'createdAt', label: 'Since', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 160 },
]);

export type AccountFieldName = (typeof ACCOUNT_FIELDS)['fields'][number]['name'];
