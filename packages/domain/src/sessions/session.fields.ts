import type { Permission } from '../access/permissions.js';
import { fieldList, optionsOf, type Tone } from '../kernel/fields.js';
import { SESSION_STATUSES, type SessionStatus } from './event-session.js';

/** How each status looks; the word always stands beside the colour. */
const STATUS_TONES: Record<SessionStatus, Tone> = { DRAFT: 'pencil', TENTATIVE: 'yellow', CONFIRMED: 'green', CANCELLED: 'red' };

const READ: Permission = 'catalog.read';

/** The columns of the grid of sessions. */
export const SESSION_FIELDS = fieldList('SESSION', READ, [
  { name: 'id', label: 'Id', kind: 'REFERENCE', referenceEntity: 'SESSION', width: 280 },
  { name: 'startsAt', label: 'Start', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 190 },
  { name: 'endsAt', label: 'End', kind: 'DATE_TIME', width: 160 },
  {
    name: 'service',
    label: 'Service',
    kind: 'REFERENCE',
    referenceEntity: 'SERVICE',
    defaultVisible: true,
    width: 200,
    path: ['service', 'name'],
  },
  {
    name: 'status',
    label: 'Status',
    kind: 'STATUS',
    defaultVisible: true,
    width: 130,
    options: optionsOf(SESSION_STATUSES, STATUS_TONES),
  },
  { name: 'taken', label: 'Seats taken', kind: 'NUMBER', defaultVisible: true, width: 110 },
  { name: 'capacity', label: 'Seats', kind: 'NUMBER', defaultVisible: true, width: 90 },
  { name: 'seatsLeft', label: 'Seats left', kind: 'NUMBER', width: 100 },
  { name: 'minToRun', label: 'Minimum', kind: 'NUMBER', nullable: true, defaultVisible: true, width: 100 },
  {
    name: 'instructor',
    label: 'Instructor',
    kind: 'REFERENCE',
    referenceEntity: 'STAFF_MEMBER',
    nullable: true,
    defaultVisible: true,
    width: 170,
    path: ['instructor', 'displayName'],
  },
  { name: 'location', label: 'Place', kind: 'TEXT', nullable: true, defaultVisible: true, width: 170 },
  { name: 'meetingUrl', label: 'Meeting address', kind: 'TEXT', nullable: true, width: 200 },
  { name: 'waitlistEnabled', label: 'Waiting list', kind: 'BOOLEAN', width: 110 },
  { name: 'cancelReason', label: 'Why cancelled', kind: 'TEXT', nullable: true, width: 200 },
]);

export type SessionFieldName = (typeof SESSION_FIELDS)['fields'][number]['name'];
