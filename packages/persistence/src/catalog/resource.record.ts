import { column, instant, type RecordSource } from '../query/record.js';
import { STAFF_MEMBER_RECORD } from '../staff/staff-member.record.js';

/** Units in use, over a row of resources. */
export const capacityOf = (row: string): string =>
  `(SELECT count(*)::integer FROM resource_units u WHERE u.organization_id = ${row}.organization_id AND u.resource_id = ${row}.id AND u.active)`;

/** Skills in one line; null when there are none. */
export const skillsTextOf = (row: string): string =>
  `(SELECT string_agg(s.skill, ', ' ORDER BY s.place) FROM jsonb_array_elements_text(${row}.skills) WITH ORDINALITY AS s(skill, place))`;

/** What people call its type: the name of an own type, else the word of the kind. */
const typeNameOf = (row: string): string =>
  `coalesce((SELECT y.name FROM resource_types y WHERE y.organization_id = ${row}.organization_id AND y.key = ${row}.kind), initcap(replace(${row}.kind, '_', ' ')))`;

export const RESOURCE_RECORD: RecordSource = {
  table: 'resources',
  properties: {
    id: column('id'),
    version: column('version'),
    name: column('name'),
    kind: column('kind'),
    typeName: { sql: typeNameOf },
    code: column('code'),
    timeZone: column('time_zone'),
    active: column('active'),
    overbookable: column('overbookable'),
    skills: column('skills'),
    skillsText: { sql: skillsTextOf },
    capacity: { sql: capacityOf },
    homeAddress: column('home_address'),
    homeLatitude: column('home_latitude'),
    homeLongitude: column('home_longitude'),
    createdAt: instant('created_at'),
    weeklyHours: { needs: ['id'] },
    dateHours: { needs: ['id'] },
    timeOff: { needs: ['id'] },
    timeline: { needs: ['id'] },
  },
  one: { staffMember: { to: () => STAFF_MEMBER_RECORD, key: 'staff_member_id' } },
};
