import { RESOURCE_FIELDS, type ResourceFieldName } from '@bookwright/domain/resources';
import { capacityOf, RESOURCE_RECORD, skillsTextOf } from '../catalog/resource.record.js';
import { type FieldSource, type ListSource, ROW } from '../query/list-source.js';

/** Where each field of the resource grid is. */
const FIELDS: Record<ResourceFieldName, FieldSource> = {
  id: { sql: 't.id' },
  name: { sql: 't.name', index: 'resources_by_name' },
  kind: { sql: 't.kind', index: 'resources_by_kind' },
  code: { sql: 't.code' },
  capacity: { sql: capacityOf(ROW) },
  active: { sql: 't.active' },
  skillsText: { sql: skillsTextOf(ROW) },
  timeZone: { sql: 't.time_zone' },
  staffMember: { sql: 't.staff_member_id' },
  overbookable: { sql: 't.overbookable' },
  homeAddress: { sql: 't.home_address' },
  createdAt: { sql: 't.created_at', index: 'resources_by_created' },
};

export const RESOURCE_LIST: ListSource<ResourceFieldName> = {
  list: RESOURCE_FIELDS,
  record: RESOURCE_RECORD,
  fields: FIELDS,
  joins: {},
  search: { function: 'search_resources', own: () => `searched_resource(${ROW}.name, ${ROW}.code, ${ROW}.skills)` },
  defaultOrder: [{ field: 'name', direction: 'ASC' }],
};
