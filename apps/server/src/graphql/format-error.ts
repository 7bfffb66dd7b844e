import { unwrapResolverError } from '@apollo/server/errors';
import { QueryError } from '@bookwright/persistence/query';
import type { GraphQLFormattedError } from 'graphql';
import { Problem } from '../use-case/problem.js';

/** The codes an answer can fail with as a whole. What a person can correct in a mutation is a `userErrors` entry instead. */
export type ErrorCode = Problem['code'] | 'INTERNAL';

type Shown = { code: ErrorCode; message: string; details: Record<string, unknown> };

/** PostgreSQL's signs of too much going on at once: serialisation, deadlock, lock and statement timeouts, no connection left. */
const BUSY = new Set(['40001', '40P01', '55P03', '57014', '53300']);

/** Codes that Apollo gives to requests that are wrong by themselves. */
const WRONG_REQUEST = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const unwrapped = (error: unknown): unknown => {
  const cause = unwrapResolverError(error);
  return cause instanceof Error && 'originalError' in cause && cause.originalError ? unwrapped(cause.originalError) : cause;
};

/** What may be said about an error; null for one that nobody foresaw. */
export function foreseen(error: unknown): Shown | null {
  const cause = unwrapped(error) as { code?: unknown; message?: string; extensions?: Record<string, unknown> };
  if (cause instanceof Problem) return { code: cause.code, message: cause.message, details: cause.details };
  if (cause instanceof QueryError) {
    return { code: cause.kind === 'FORBIDDEN' ? 'FORBIDDEN' : 'BAD_USER_INPUT', message: cause.message, details: cause.details };
  }
  if (BUSY.has(String(cause?.code)))
    return { code: 'CONFLICT_BUSY', message: 'Too much is going on at once. Try again.', details: {} };
  const { code, limit, limited } = cause?.extensions ?? {};
  if (WRONG_REQUEST.has(String(code))) {
    return { code: 'BAD_USER_INPUT', message: cause.message ?? '', details: limit === undefined ? {} : { limit, limited } };
  }
  return null;
}

/**
 * Errors as they leave the server: one of the known codes, and for everything unforeseen one sentence without a trace of what
 * went wrong inside. `requestIdOf` finds the request an error belongs to, so that it can be found in the log.
 */
export const formatErrors =
  (requestIdOf: (error: unknown) => string | undefined) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code, message, details } = foreseen(error) ??
      foreseen(formatted) ?? { code: 'INTERNAL' as const, message: 'Something went wrong on our side.', details: {} };
    const { locations, path } = formatted;
    return { message, locations, path, extensions: { ...details, code, requestId: requestIdOf(error) } };
  };
