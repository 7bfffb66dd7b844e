import pg from 'pg';

/** The messages of PostgreSQL's extended protocol, as pg's Connection writes them. */
type Messages = {
  parse(message: { name?: string; text: string }): void;
  bind(message: { statement?: string; values?: unknown[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string }): void;
  sync(): void;
};

/** A writer of messages that keeps what it writes, so that many messages leave in one piece. */
const collector = (chunks: Buffer[]): Messages =>
  Object.assign(Object.create(pg.Connection.prototype), {
    _send: (chunk: Buffer) => chunks.push(chunk),
  }) as Messages;

/** The bytes of some messages. */
export function bytesOf(write: (messages: Messages) => void): Buffer {
  const chunks: Buffer[] = [];
  write(collector(chunks));
  return Buffer.concat(chunks);
}

/** Runs a statement that is prepared under a name, or the one parsed just before. */
export const run = (name?: string): Buffer =>
  bytesOf((messages) => {
    messages.bind({ statement: name });
    messages.execute({ portal: '' });
  });

/** Parses a text under a name, or for the next run only. */
export const parse = (text: string, name?: string): Buffer => bytesOf((messages) => messages.parse({ name, text }));

/** Runs a statement with values; described, its columns come before its rows. */
export const runWith = (name: string | undefined, values: unknown[], described: boolean): Buffer =>
  bytesOf((messages) => {
    messages.bind({ statement: name, values });
    if (described) messages.describe({ type: 'P', name: '' });
    messages.execute({ portal: '' });
  });

export const SYNC = bytesOf((messages) => messages.sync());
