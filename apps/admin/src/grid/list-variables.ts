import type { GridQuery, SortKey } from '@bookwright/smart-grid';

/** A field's name as the API's enum of sort keys says it: startsAt → STARTS_AT. */
const orderField = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The sort keys of a grid as the API takes them. */
export const orderByOf = (sort: readonly SortKey[]): { field: string; direction: 'ASC' | 'DESC' }[] =>
  sort.map(({ field, direction }) => ({ field: orderField(field), direction }));

/** The filter and the quick search of a grid as the API's `where`; undefined when nothing narrows the rows. */
export const whereOf = (query: Pick<GridQuery, 'where' | 'search'>): Record<string, unknown> | undefined => {
  if (!query.search) return query.where;
  return { ...query.where, search: query.search };
};
