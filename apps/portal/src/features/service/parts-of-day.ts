import { groupBy } from '../../shell/group-by.js';
import { hourIn } from '../../shell/local-date.js';
import type { OfferedSlot } from './choice.js';

export type PartOfDay = { name: 'Morning' | 'Afternoon' | 'Evening'; slots: OfferedSlot[] };

const nameOf = (hour: number): PartOfDay['name'] => {
  if (hour < 12) return 'Morning';
  return hour < 17 ? 'Afternoon' : 'Evening';
};

/** The times of one day under morning (to 12), afternoon (to 17) and evening, on the clock of the place. */
export const partsOfDay = (slots: readonly OfferedSlot[]): PartOfDay[] => {
  const parts = groupBy(slots, ({ startsAt, timeZone }) => nameOf(hourIn(startsAt, timeZone)));
  return (['Morning', 'Afternoon', 'Evening'] as const).flatMap((name) => {
    const found = parts.get(name);
    return found ? [{ name, slots: found }] : [];
  });
};

/** What customers have wishes about; which van comes, they leave to us. */
const wishable = new Set(['STAFF', 'ROOM']);

/** The people and rooms that are free at some time of these slots, by name. */
export const resourcesOf = (slots: readonly OfferedSlot[]): OfferedSlot['resources'] =>
  [
    ...new Map(
      slots
        .flatMap(({ resources }) => resources)
        .filter(({ kind }) => wishable.has(kind))
        .map((resource) => [resource.id, resource]),
    ).values(),
  ].sort((a, b) => a.name.localeCompare(b.name));

/** The slots at which a resource is free; all of them for "anyone". */
export const slotsWith = (slots: readonly OfferedSlot[], resourceId: string | null): OfferedSlot[] =>
  slots.filter(({ resources }) => resourceId === null || resources.some(({ id }) => id === resourceId));
