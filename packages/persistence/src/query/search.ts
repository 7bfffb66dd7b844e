import { searchWords } from '@bookwright/domain/kernel';
import { FILTER_LIMITS } from './filter-limits.js';
import { isStorableText } from './filter-value.js';
import { type ListSource, ROW } from './list-source.js';
import { badInput } from './query-error.js';
import type { Viewer } from './record.js';
import { type Parameters, prepared, type Statement } from './statement.js';
import { likePattern } from './where.js';

/** Up to this many hits are named by id; more are so common that reading in the list's order finds a page of them soon. */
const NAMED_HITS = 2000;

/** A quick search that has been looked up: the ids of all its hits, or words to look for row by row when it has too many. */
export type FoundSearch = { ids: string[] } | { words: string[]; personal: boolean };

/** The words of a quick search; null when it asks for nothing. Says what is too long. */
export function wordsOfSearch(search: unknown): string[] | null {
  if (search === undefined || search === null || search === '') return null;
  if (!isStorableText(search)) throw badInput('search takes a text.');
  if (search.length > FILTER_LIMITS.searchLength) {
    throw badInput(`search takes at most ${FILTER_LIMITS.searchLength} characters.`, { limit: FILTER_LIMITS.searchLength });
  }
  const words = searchWords(search);
  if (words.length > FILTER_LIMITS.searchWords) {
    throw badInput(`search takes at most ${FILTER_LIMITS.searchWords} words.`, { limit: FILTER_LIMITS.searchWords });
  }
  return words.length > 0 ? words : null;
}

const seesPersonal = (viewer: Viewer): boolean => viewer.may('booking.readPii');

/** Asks the list's search function for its hits; one row, one cell, an array of ids. */
export const searchStatement = (source: ListSource, words: string[], viewer: Viewer): Statement =>
  prepared(`SELECT ${source.search.function}($1::text[], $2::boolean, $3::integer) AS ids`, [
    words,
    seesPersonal(viewer),
    NAMED_HITS + 1,
  ]);

/** What the function answered: all the hits, or only that there are too many to name. */
export const foundSearch = (ids: string[], words: string[], viewer: Viewer): FoundSearch =>
  ids.length > NAMED_HITS ? { words, personal: seesPersonal(viewer) } : { ids };

/** The search as a condition of the list. */
export function searchCondition(source: ListSource, found: FoundSearch, parameters: Parameters, joins: Set<string>): string {
  if ('ids' in found) return `${ROW}.id = ANY(${parameters.add(found.ids, 'uuid[]')})`;
  for (const join of source.search.joins) joins.add(join);
  return found.words.map((word) => source.search.row(parameters.add(likePattern(word)), found.personal)).join(' AND ');
}
