export { RESOURCE_RECORD } from '../catalog/resource.record.js';
export { DATE_HOURS_RECORD, WEEKLY_HOURS_RECORD } from './calendar.records.js';
export { loadBusyTimes, loadResourceCalendarFacts, loadResourceDetailFacts, resourceLocks } from './resource-facts.js';
export { ownResourceTypes } from './resource-types.queries.js';
export { RESOURCE_LIST } from './resources.queries.js';
export { type ShownTimeOff, timeOffOf } from './time-off.queries.js';
