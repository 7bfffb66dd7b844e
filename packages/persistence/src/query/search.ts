import { searchWords } from '@bookwright/domain/kernel';
import { FILTER_LIMITS } from './filter-limits.js';
import { isStorableText } from './filter-value.js';
import { type ListSource, ROW } from './list-source.js';
import { badInput } from './query-error.js';
import type { Viewer } from './record.js';
import { searchedText } from './searched-text.js';
import { type Parameters, prepared, type Statement } from './statement.js';
import { likePattern } from './where.js';

/** Up to this many candidates are named; more are so common that reading in the list's order finds a page of hits soon. */
const NAMED_AT_MOST = 500;

/** Where the hits of a search are. Without candidates they may be anywhere. */
export type FoundSearch = { words: string[]; personal: boolean; candidates: { customers: string[]; rows: string[] } | null };

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

/** Asks the list's search function where the hits are; one row. */
export function searchStatement({ search }: ListSource, words: string[], viewer: Viewer): Statement {
  const call = `${search.function}($1::text[], $2::boolean, $3::integer)`;
  const text = search.booker ? `SELECT row_ids, customer_ids FROM ${call}` : `SELECT ${call} AS row_ids`;
  return prepared(text, [words, seesPersonal(viewer), NAMED_AT_MOST]);
}

/** What the function answered. */
export function foundSearch([rows, customers = []]: (string[] | null)[], words: string[], viewer: Viewer): FoundSearch {
  const named = rows && customers && rows.length <= NAMED_AT_MOST * words.length;
  return { words, personal: seesPersonal(viewer), candidates: named ? { rows, customers } : null };
}

/** That a text holds a word: anywhere from three letters on, else at the beginning of a word. */
function holds(word: string, text: string, parameters: Parameters): string {
  if (word.length >= 3) return `${text} LIKE ${parameters.add(likePattern(word))}`;
  const starts = ['', '% ', '%\n'].map((before) => `${text} LIKE ${parameters.add(likePattern(word, before))}`);
  return `(${starts.join(' OR ')})`;
}

/** The booker's searched text, looked up for one row. */
const bookerText = (booker: string, personal: boolean): string =>
  `(SELECT ${searchedText('c', personal)} FROM customers c WHERE c.organization_id = ${ROW}.organization_id AND c.id = ${booker})`;

/** That the booker is one of the customers who hold a word, looked up once for all rows. */
const bookedByOne = (booker: string, word: string, personal: boolean, parameters: Parameters): string =>
  `${booker} IN (SELECT unnest(search_customers(ARRAY[${parameters.add(word)}], ${personal}, 2147483647)))`;

/** Among the candidates, when there are any; null when the hits may be anywhere. */
export function amongCandidates({ search }: ListSource, { candidates }: FoundSearch, parameters: Parameters): string | null {
  if (!candidates) return null;
  const { rows, customers } = candidates;
  const among = [
    ...(rows.length > 0 ? [`${ROW}.id = ANY(${parameters.add(rows, 'uuid[]')})`] : []),
    ...(customers.length > 0 ? [`${search.booker} = ANY(${parameters.add(customers, 'uuid[]')})`] : []),
  ];
  return among.length === 0 ? 'false' : `(${among.join(' OR ')})`;
}

/**
 * That a row, or its booker, holds every word; null when the candidates are the hits themselves. `of` says whether a few rows
 * are looked at, as for a page, or all.
 */
export function everyWord(source: ListSource, found: FoundSearch, of: 'FEW' | 'ALL', parameters: Parameters): string | null {
  const { own, booker } = source.search;
  const { words, personal, candidates } = found;
  if (candidates && words.length === 1 && words[0]!.length >= 3) return null;
  const conditions = words.map((word) => {
    const ownHolds = holds(word, own(personal), parameters);
    if (!booker) return ownHolds;
    const few = of === 'FEW' || candidates !== null;
    const bookerHolds = few
      ? holds(word, bookerText(booker, personal), parameters)
      : bookedByOne(booker, word, personal, parameters);
    return `(${ownHolds} OR ${bookerHolds})`;
  });
  return conditions.join(' AND ');
}
