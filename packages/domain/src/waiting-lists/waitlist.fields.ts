import { fieldList, optionsOf } from '../kernel/fields.js';
import { WAITLIST_STATUSES } from './waitlist-entry.js';

const personal = { personalData: true, seenWith: 'booking.readPii', nullable: true } as const;

/** The columns of the grid of waiting lists. */
export const WAITLIST_FIELDS = fieldList('WAITLIST_ENTRY', 'booking.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'WAITLIST_ENTRY', width: 280 },
  { name: 'name', label: 'Name', kind: 'TEXT', sortable: true, personalData: true, defaultVisible: true, width: 180 },
  {
    name: 'status',
    label: 'Status',
    kind: 'STATUS',
    defaultVisible: true,
    width: 120,
    options: optionsOf(WAITLIST_STATUSES, {
      WAITING: 'outline',
      OFFERED: 'violet',
      ACCEPTED: 'green',
      DECLINED: 'grey',
      EXPIRED: 'red',
      LEFT: 'grey',
    }),
  },
  {
    name: 'serviceName',
    label: 'Waits for',
    kind: 'TEXT',
    defaultVisible: true,
    width: 200,
    path: ['service', 'name'],
  },
  { name: 'service', label: 'Service', kind: 'REFERENCE', referenceEntity: 'SERVICE', width: 200, path: ['service', 'name'] },
  {
    name: 'sessionStartsAt',
    label: 'Starts',
    kind: 'DATE_TIME',
    nullable: true,
    defaultVisible: true,
    width: 170,
    path: ['session', 'startsAt'],
  },
  {
    name: 'session',
    label: 'Session',
    kind: 'REFERENCE',
    referenceEntity: 'SESSION',
    nullable: true,
    width: 170,
    path: ['session', 'startsAt'],
  },
  { name: 'wantedFrom', label: 'Wanted from', kind: 'DATE_TIME', nullable: true, width: 170 },
  { name: 'wantedTo', label: 'Wanted until', kind: 'DATE_TIME', nullable: true, width: 170 },
  { name: 'quantity', label: 'Places', kind: 'NUMBER', defaultVisible: true, width: 90 },
  { name: 'joinedAt', label: 'Joined', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 170 },
  { name: 'offerExpiresAt', label: 'Offer until', kind: 'DATE_TIME', nullable: true, defaultVisible: true, width: 170 },
  { name: 'skipCount', label: 'Passed over', kind: 'NUMBER', defaultVisible: true, width: 110 },
  { name: 'email', label: 'Email', kind: 'TEXT', ignoresCase: true, defaultVisible: true, width: 220, ...personal },
  { name: 'phone', label: 'Phone', kind: 'TEXT', width: 150, ...personal },
]);

export type WaitlistFieldName = (typeof WAITLIST_FIELDS)['fields'][number]['name'];
