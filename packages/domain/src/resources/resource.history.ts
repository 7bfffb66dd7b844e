/** What happened to a resource, as the end of a sentence that begins with who did it. */
export const RESOURCE_SENTENCES: Record<string, string> = {
  'resource.created': 'added the resource',
  'resource.changed': 'changed the resource',
  'resource.archived': 'archived the resource',
  'resource.restored': 'took the resource back into use',
  'resource.capacity_changed': 'changed how many places it has',
  'resource.weekly_hours_changed': 'changed the weekly hours',
  'resource.date_hours_changed': 'changed the hours of single dates',
  'resource.time_off_added': 'added time off',
  'resource.time_off_removed': 'took time off back',
};
