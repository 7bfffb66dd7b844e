/** The codes of top-level errors: everything that is not a person's wrong input (which is a user error in the payload). */
export type ProblemCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT_BUSY' | 'RATE_LIMITED';

/** A request that cannot be served at all. Its message may be shown to the caller. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'Problem';
  }
}
