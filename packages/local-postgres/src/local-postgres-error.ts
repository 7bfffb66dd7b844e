/** Why the embedded PostgreSQL could not be used: one sentence for a person, the technical cause attached. */
export class LocalPostgresError extends Error {
  override readonly name = 'LocalPostgresError';
}

/** The way out that every failure offers: a PostgreSQL of one's own. */
export const orUseAnother = 'or set DATABASE_URL to a PostgreSQL 15 or newer';
