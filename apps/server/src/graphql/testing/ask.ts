import { type Actor, type Permission, ROLE_PERMISSIONS, type Role } from '@bookwright/domain/access';
import { DEFAULT_SETTINGS } from '@bookwright/domain/organizations';
import type { Database } from '@bookwright/persistence/connection';
import type { GraphQLFormattedError } from 'graphql';
import { AS_GUEST, type Context, createContext } from '../../context.js';
import { createGraphqlServer } from '../graphql-server.js';
import { createSchema } from '../schema.js';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
export type Answer = { data: Record<string, any> | null | undefined; errors: readonly GraphQLFormattedError[] | undefined };

/** Asks as staff of one organization in a role, or as a guest; counts the statements that lists send. */
export type Asking = {
  ask(query: string, variables?: Record<string, unknown>, as?: Role | 'GUEST' | Set<Permission>): Promise<Answer>;
  /** Texts of the statements since the last call. */
  statements(): string[];
  /** What was written to the log. */
  logged: { fields: object; message: string }[];
  stop(): Promise<void>;
};

/** Maya in a role, or with just some rights. */
const staffWith = (as: Role | Set<Permission>): Actor => ({
  kind: 'STAFF',
  id: '01930000-0000-7000-8000-000000000002',
  name: 'Maya',
  role: typeof as === 'string' ? as : 'STAFF',
  permissions: typeof as === 'string' ? ROLE_PERMISSIONS[as] : as,
});

/** The API without HTTP over a database, at 12:00 UTC on 20 November 2026. */
export async function asking(db: Database, organizationId: string): Promise<Asking> {
  const logged: { fields: object; message: string }[] = [];
  let sent: string[] = [];
  const counted: Database = {
    ...db,
    read: (organization, statement) => {
      sent.push(statement.text);
      return db.read(organization, statement);
    },
    cells: (organization, statement) => {
      sent.push(statement.text);
      return db.cells(organization, statement);
    },
  };
  const organization = {
    id: organizationId,
    slug: 'sample',
    name: 'Sample',
    timeZone: 'Europe/London',
    locale: 'en-GB',
    currency: 'GBP',
    slotIntervalMin: 15,
    settings: DEFAULT_SETTINGS,
  };
  const server = createGraphqlServer<Context>({
    schema: createSchema(),
    log: { error: (fields, message) => logged.push({ fields, message }) },
  });
  await server.start();
  return {
    async ask(query, variables, as = 'OWNER') {
      const who = as === 'GUEST' ? AS_GUEST : { actor: staffWith(as), organization, via: 'ADMIN' as const };
      const contextValue = createContext({
        ...who,
        db: counted,
        clock: { now: () => '2026-11-20T12:00:00.000Z' },
        requestId: '01930000-0000-7000-8000-000000000001',
        sessionSecret: 'a secret for tests',
      });
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind !== 'single') throw new Error('Not a single answer');
      return { data: body.singleResult.data, errors: body.singleResult.errors };
    },
    statements() {
      const texts = sent;
      sent = [];
      return texts;
    },
    logged,
    stop: () => server.stop(),
  };
}
