import pg from 'pg';
import type { Statement } from './statement.js';
import { setTenant } from './tenant.js';

/** PostgreSQL's text of a value, as what it becomes. */
type Parser = (text: string) => unknown;

/** The columns of a prepared statement on one connection that are more than text; none known before it has run once. */
type Shape = { column: number; parse: Parser }[];

/** The messages of PostgreSQL's extended protocol as pg sends them. */
type Wire = {
  stream: { cork(): void; uncork(): void };
  parse(message: { name?: string; text: string }): void;
  bind(message: { statement?: string; values?: unknown[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string }): void;
  sync(): void;
};

type RowDescription = { fields: { name: string; dataTypeID: number }[] };

const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/** What a connection has prepared, by name. */
const prepared = new WeakMap<Wire, Map<string, Shape | null>>();

/**
 * One read as everything at once: BEGIN, the tenant, the statement and COMMIT leave in one message and come back in one, with
 * a single Sync, so that a failure of any skips the rest. Runs on a client that does nothing else meanwhile.
 * The values of rows are parsed in place.
 */
export class TenantRead {
  rows: (unknown[] & (string | null)[])[] = [];
  names: string[] = [];
  /** The connection may or may not know the statement now; it must not be used again. */
  spoilt = false;
  private shape: Shape = [];
  private known = new Map<string, Shape | null>();
  private parsing = false;
  private last = '';
  private failure: Error | null = null;
  private readonly tenant: string;
  private readonly values: unknown[];

  /** With `described` the names of the columns come with the rows. Throws when the organization or a value cannot be sent. */
  constructor(
    organizationId: string,
    private readonly statement: Statement,
    private readonly types: pg.CustomTypesConfig,
    private readonly described: boolean,
  ) {
    this.tenant = setTenant(organizationId);
    this.values = statement.values.map(prepareValue);
  }

  /** Runs on a client; called once it is free for others again, or with what went wrong. */
  settle: (failure: Error | null) => void = () => undefined;

  submit(connection: unknown): Error | null {
    const wire = connection as Wire;
    const { name, text } = this.statement;
    this.known = prepared.get(wire) ?? new Map();
    prepared.set(wire, this.known);
    wire.stream.cork();
    this.command(wire, 'read_begin', 'BEGIN READ ONLY');
    wire.parse({ text: this.tenant });
    wire.bind({});
    wire.execute({ portal: '' });
    this.parsing = name === undefined || !this.known.has(name);
    if (this.parsing) wire.parse({ name, text });
    wire.bind({ statement: name, values: this.values });
    const shape = name === undefined || this.described ? null : this.known.get(name);
    if (shape) this.shape = shape;
    else wire.describe({ type: 'P', name: '' });
    wire.execute({ portal: '' });
    this.command(wire, 'read_commit', 'COMMIT');
    wire.sync();
    wire.stream.uncork();
    return null;
  }

  /** A command without values, prepared once per connection. */
  private command(wire: Wire, name: string, text: string): void {
    if (!this.known.has(name)) {
      wire.parse({ name, text });
      this.known.set(name, []);
    }
    wire.bind({ statement: name });
    wire.execute({ portal: '' });
  }

  handleRowDescription({ fields }: RowDescription): void {
    this.names = fields.map((field) => field.name);
    this.shape = fields.flatMap(({ dataTypeID }, column) => {
      if (dataTypeID === pg.types.builtins.TEXT || dataTypeID === pg.types.builtins.UUID) return [];
      return [{ column, parse: this.types.getTypeParser(dataTypeID, 'text') as Parser }];
    });
  }

  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    const row = fields as (typeof this.rows)[number];
    try {
      for (const { column, parse } of this.shape) {
        const text = row[column];
        if (text != null) (row as unknown[])[column] = parse(text);
      }
      this.rows.push(row);
    } catch (problem) {
      this.failure ??= problem as Error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    this.last = text;
  }

  handleEmptyQuery(): void {}

  handleError(failure: Error): void {
    this.spoilt = this.parsing || (failure as { code?: string }).code === '0A000';
    this.settle(failure);
  }

  handleReadyForQuery(): void {
    const { name } = this.statement;
    if (name !== undefined) this.known.set(name, this.described ? (this.known.get(name) ?? null) : this.shape);
    this.settle(this.last === 'COMMIT' ? this.failure : new Error('A read ended in a rollback'));
  }
}
