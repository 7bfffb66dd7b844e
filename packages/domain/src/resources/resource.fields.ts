import { fieldList } from '../kernel/fields.js';

/** The columns of the resource grid (SV-03). `kind` is one of `RESOURCE_KINDS` or the key of an own type. */
export const RESOURCE_FIELDS = fieldList('RESOURCE', 'catalog.read', [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'RESOURCE', width: 280 },
  { name: 'name', label: 'Name', kind: 'TEXT', sortable: true, defaultVisible: true, width: 200 },
  { name: 'kind', label: 'Type', kind: 'CHOICE', sortable: true, defaultVisible: true, width: 130 },
  { name: 'code', label: 'Code', kind: 'TEXT', nullable: true, defaultVisible: true, width: 100 },
  { name: 'capacity', label: 'Places', kind: 'NUMBER', defaultVisible: true, width: 90 },
  { name: 'active', label: 'In use', kind: 'BOOLEAN', defaultVisible: true, width: 90 },
  { name: 'skillsText', label: 'Skills', kind: 'TEXT', nullable: true, defaultVisible: true, width: 220 },
  { name: 'timeZone', label: 'Time zone', kind: 'TEXT', width: 150 },
  {
    name: 'staffMember',
    label: 'Member of staff',
    kind: 'REFERENCE',
    referenceEntity: 'STAFF_MEMBER',
    nullable: true,
    defaultVisible: true,
    width: 170,
    path: ['staffMember', 'displayName'],
  },
  { name: 'overbookable', label: 'May be booked twice', kind: 'BOOLEAN', width: 150 },
  { name: 'homeAddress', label: 'At home in', kind: 'TEXT', nullable: true, width: 220 },
  { name: 'createdAt', label: 'Since', kind: 'DATE_TIME', sortable: true, width: 160 },
]);

export type ResourceFieldName = (typeof RESOURCE_FIELDS)['fields'][number]['name'];
