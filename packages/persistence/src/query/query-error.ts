/**
 * A list was asked for in a way that cannot be answered: `BAD_INPUT` says what to correct and names the limit where there
 * is one; `FORBIDDEN` means a field the viewer may not see.
 */
export class QueryError extends Error {
  constructor(
    readonly kind: 'BAD_INPUT' | 'FORBIDDEN',
    message: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'QueryError';
  }
}

export const badInput = (message: string, details?: Record<string, unknown>): QueryError =>
  new QueryError('BAD_INPUT', message, details);
