import { CombinedGraphQLErrors, ServerError } from '@apollo/client';

/** The whole set of top-level errors of the API, and the failure to reach it. */
export type ProblemCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT_BUSY'
  | 'RATE_LIMITED'
  | 'INTERNAL'
  | 'UNREACHABLE';

export type Problem = { code: ProblemCode; title: string; sentence: string; requestId: string | null; canRetry: boolean };

type Wording = Pick<Problem, 'title' | 'sentence' | 'canRetry'>;

const wordings: Record<ProblemCode, Wording> = {
  UNAUTHENTICATED: {
    title: 'You are not signed in',
    sentence: 'Your sign-in has ended. Sign in again to go on.',
    canRetry: false,
  },
  FORBIDDEN: {
    title: 'Not allowed',
    sentence: 'Your role does not allow this. Ask an owner of the organization.',
    canRetry: false,
  },
  BAD_USER_INPUT: {
    title: 'The request was not understood',
    sentence: 'This page may be older than the server. Reload it and try again.',
    canRetry: true,
  },
  NOT_FOUND: {
    title: 'Not found',
    sentence: 'It does not exist, or it has been removed since this page was opened.',
    canRetry: false,
  },
  CONFLICT_BUSY: {
    title: 'Somebody else was faster',
    sentence: 'Many people are changing the same thing. Nothing was changed; try again in a moment.',
    canRetry: true,
  },
  RATE_LIMITED: { title: 'Too many requests', sentence: 'Wait a moment, then try again.', canRetry: true },
  INTERNAL: {
    title: 'Something went wrong on our side',
    sentence: 'Nothing was changed. Try again; if it stays, tell us the number below.',
    canRetry: true,
  },
  UNREACHABLE: {
    title: 'No connection',
    sentence: 'The server could not be reached. Check the connection and try again.',
    canRetry: true,
  },
};

const isProblemCode = (code: unknown): code is ProblemCode => typeof code === 'string' && code in wordings;

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const ofStatus = (status: number): ProblemCode => {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'FORBIDDEN';
  if (status === 404) return 'NOT_FOUND';
  if (status === 429) return 'RATE_LIMITED';
  return status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT';
};

/** What an error of a request means for the person who sees it. */
export const problemOf = (error: unknown): Problem => {
  if (CombinedGraphQLErrors.is(error)) {
    const extensions = error.errors[0]?.extensions ?? {};
    const code = isProblemCode(extensions.code) ? extensions.code : 'INTERNAL';
    return { code, ...wordings[code], requestId: textOrNull(extensions.requestId) };
  }
  if (ServerError.is(error)) {
    const code = ofStatus(error.statusCode);
    return { code, ...wordings[code], requestId: error.response.headers.get('x-request-id') };
  }
  return { code: 'UNREACHABLE', ...wordings.UNREACHABLE, requestId: null };
};
