import pg from 'pg';
import { LocalPostgresError } from './local-postgres-error.js';
import { eventually } from './process-table.js';

/** The oldest server that is supported. */
const oldestVersion = 15;

/**
 * Makes sure that a database answers before anything is built on it. One that refuses connections or is starting gets
 * `patience` milliseconds.
 * @throws LocalPostgresError with one sentence about what is wrong with the URL or the server; the password is not in it.
 */
export async function reachDatabase(url: string, patience = 10_000, log: (sentence: string) => void = () => {}): Promise<void> {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new LocalPostgresError('DATABASE_URL must be a URL such as postgresql://user:password@localhost:5432/bookwright.');
  }
  const { hostname, port, pathname } = new URL(url);
  const place = `${hostname || 'localhost'}:${port || 5432}`;
  let problem: NodeJS.ErrnoException | undefined;
  let told = false;
  await eventually(async () => {
    problem = await problemOf(url);
    if (!problem || !passesByItself(problem)) return true;
    if (!told) log(`Waiting for the database at ${place}.`);
    told = true;
    return false;
  }, patience);
  if (problem) throw new LocalPostgresError(sentence(problem, place, decodeURIComponent(pathname.slice(1))));
}

async function problemOf(url: string): Promise<NodeJS.ErrnoException | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(`select current_setting('server_version_num')::int as version`);
    const major = Math.floor(rows[0]!.version / 10_000);
    return major < oldestVersion ? Object.assign(new Error(String(major)), { code: 'OLD' }) : undefined;
  } catch (error) {
    return error as NodeJS.ErrnoException;
  } finally {
    await client.end().catch(() => {});
  }
}

const passesByItself = ({ code }: NodeJS.ErrnoException) => ['ECONNREFUSED', '57P03', 'ECONNRESET'].includes(code ?? '');

function sentence(problem: NodeJS.ErrnoException, place: string, database: string): string {
  switch (problem.code) {
    case 'ECONNREFUSED':
      return `Nothing answers at ${place}, where DATABASE_URL points: start that PostgreSQL, or correct the variable.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host of ${place}, where DATABASE_URL points, is not known: correct the variable.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} does not accept the user and password in DATABASE_URL.`;
    case '3D000':
      return `PostgreSQL at ${place} has no database "${database}": make it with createdb, or correct DATABASE_URL.`;
    case 'OLD':
      return `PostgreSQL at ${place} is version ${problem.message}; Bookwright needs ${oldestVersion} or newer.`;
    default:
      return `PostgreSQL at ${place}, where DATABASE_URL points, cannot be used: ${problem.message}.`;
  }
}
