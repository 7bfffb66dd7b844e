/** What a filter may be at most; each refusal names the limit it met. */
export const FILTER_LIMITS = {
  /** Groups inside groups. */
  depth: 8,
  /** Conditions and groups together. */
  nodes: 200,
  /** Values of one `in` or `notIn`. */
  values: 1000,
  /** UTF-16 units of one text value. */
  textLength: 500,
  /** Words of a quick search. */
  searchWords: 8,
  /** UTF-16 units of a quick search. */
  searchLength: 200,
} as const;
