/** What a document may be at most; each refusal names the limit it met. */
export const DOCUMENT_LIMITS = {
  /** Lexical tokens. */
  tokens: 2500,
  /** Fields inside fields. */
  depth: 12,
  /** Fields that are given another name. */
  aliases: 30,
  /** Values an answer may hold: every field counts one, times the rows of the lists around it. */
  cost: 100_000,
  /** Rows a list without a size of its own is taken to have. */
  assumedRows: 10,
} as const;
