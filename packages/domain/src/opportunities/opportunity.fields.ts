import { fieldList, optionsOf } from '../kernel/fields.js';
import { OPPORTUNITY_STAGES } from './opportunity.js';

const TONES = { NEW: 'outline', QUALIFIED: 'blue', PROPOSED: 'violet', WON: 'green', LOST: 'grey' } as const;

/** The columns of the grid of opportunities (AP-40). */
export const OPPORTUNITY_FIELDS = fieldList('OPPORTUNITY', 'customer.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'OPPORTUNITY', width: 280 },
  { name: 'name', label: 'Name', kind: 'TEXT', sortable: true, defaultVisible: true, width: 240 },
  {
    name: 'customer',
    label: 'Customer',
    kind: 'REFERENCE',
    referenceEntity: 'CUSTOMER',
    personalData: true,
    defaultVisible: true,
    width: 180,
    path: ['customer', 'name'],
  },
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
  {
    name: 'stage',
    label: 'Stage',
    kind: 'STATUS',
    defaultVisible: true,
    width: 120,
    options: optionsOf(OPPORTUNITY_STAGES, TONES),
  },
  { name: 'value', label: 'Value', kind: 'MONEY', sortable: true, defaultVisible: true, width: 120 },
  { name: 'items', label: 'Items', kind: 'TEXT', nullable: true, defaultVisible: true, width: 260, path: ['itemsText'] },
  { name: 'openItems', label: 'Not booked', kind: 'NUMBER', defaultVisible: true, width: 110 },
  {
    name: 'owner',
    label: 'Owner',
    kind: 'REFERENCE',
    referenceEntity: 'STAFF_MEMBER',
    nullable: true,
    defaultVisible: true,
    width: 150,
    path: ['owner', 'displayName'],
  },
  { name: 'note', label: 'Note', kind: 'LONG_TEXT', nullable: true, width: 240 },
  { name: 'createdAt', label: 'Noted', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 160 },
]);

export type OpportunityFieldName = (typeof OPPORTUNITY_FIELDS)['fields'][number]['name'];
