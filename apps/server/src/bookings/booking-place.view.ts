import { wayTo } from '@bookwright/domain/places';

export type PlaceRow = Parameters<typeof wayTo>[0];

/** An address of the web that shows the way to a mobile booking. */
export const wayToBooking = (row: PlaceRow): string | null => wayTo(row);
