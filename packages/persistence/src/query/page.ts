import { badInput } from './query-error.js';

export const PAGE_SIZE = { default: 50, max: 200 } as const;

/** `first` rows after a cursor, or the `last` rows before one. */
export type PageRequest = { first?: number | null; after?: string | null; last?: number | null; before?: string | null };

export type Page = { size: number; backwards: boolean; cursor: string | null };

/** Checks a page request: forward or backward, not both; 0 to 200 rows, 50 by default. */
export function pageOf({ first, after, last, before }: PageRequest): Page {
  const backwards = last != null || before != null;
  if (backwards && (first != null || after != null)) {
    throw badInput('Ask for first and after, or for last and before, not for both.');
  }
  const name = backwards ? 'last' : 'first';
  const size = (backwards ? last : first) ?? PAGE_SIZE.default;
  if (!Number.isInteger(size) || size < 0 || size > PAGE_SIZE.max) {
    throw badInput(`${name} is between 0 and ${PAGE_SIZE.max}.`, { limit: PAGE_SIZE.max });
  }
  return { size, backwards, cursor: (backwards ? before : after) ?? null };
}
