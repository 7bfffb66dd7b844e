import { ofResource, type ResourceCalendarFacts, type StoredDateHours } from './resource.facts.js';
import type { DateHours } from './resource.js';

export const dateHoursOf = ({ localDate, opens, closes }: StoredDateHours): DateHours => ({ date: localDate, opens, closes });

/** Other hours of a resource on single dates. */
export const overridesOf = (facts: Pick<ResourceCalendarFacts, 'schedule_overrides'>, resourceId: string): DateHours[] =>
  ofResource(facts.schedule_overrides, resourceId).map(dateHoursOf);
