import type { GridField, GridRow, ReferenceValue } from './field.js';
import { dayOfInstant } from './zoned-day.js';

/** What stands above the rows that share a value. */
export type GroupHeading = {
  key: string;
  /** The first row under it, by index. */
  row: number;
  /** Rows under it that are loaded. */
  loaded: number;
  /** Another heading follows, so the loaded rows are all there are. */
  complete: boolean;
};

/** Where rows and headings stand among each other, from the top. */
export type RowPlaces = {
  count: number;
  /** The row, by index, or the heading that stands at a place. */
  at: (place: number) => number | GroupHeading;
  placeOf: (row: number) => number;
};

export const ungrouped = (count: number): RowPlaces => ({ count, at: (place) => place, placeOf: (row) => row });

/** Puts a heading above each run of rows with the same key; the rows are sorted by it. */
export const grouped = (keys: readonly string[], hasNextPage: boolean): RowPlaces => {
  const places: (number | GroupHeading)[] = [];
  const placeOf = new Uint32Array(keys.length);
  let heading: GroupHeading | undefined;
  for (const [row, key] of keys.entries()) {
    if (!heading || heading.key !== key) {
      if (heading) heading.complete = true;
      heading = { key, row, loaded: 0, complete: !hasNextPage };
      places.push(heading);
    }
    heading.loaded++;
    placeOf[row] = places.length;
    places.push(row);
  }
  return { count: places.length, at: (place) => places[place] ?? keys.length, placeOf: (row) => placeOf[row] ?? places.length };
};

/** The key of a row's group: for an instant its day in the zone, for a reference its id; "" for no value. */
export const groupKey = (row: GridRow, field: GridField, timeZone: string): string => {
  const value = row[field.name];
  if (value === null || value === undefined) return '';
  if (field.kind === 'DATE_TIME') return dayOfInstant(new Date(String(value)), timeZone);
  if (typeof value === 'object') return (value as ReferenceValue).id ?? JSON.stringify(value);
  return String(value);
};
