import pg from 'pg';
import type { Statement } from './statement.js';
import { setTenant } from './tenant.js';
import { parse, run, runWith, SYNC } from './wire.js';

/** PostgreSQL's text of a value, as what it becomes. */
type Parser = (text: string) => unknown;

/** The columns of a prepared statement on one connection that are more than text; none known before it has run once. */
type Shape = { column: number; parse: Parser }[];

/** What a client hands to a query: its connection. */
type Wire = { stream: { write(bytes: Buffer): boolean } };

type RowDescription = { fields: { name: string; dataTypeID: number }[] };

const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/** Sent once per connection. */
const PREPARE = Buffer.concat([parse('BEGIN READ ONLY', 'read_begin'), parse('COMMIT', 'read_commit')]);
const BEGIN = run('read_begin');
const COMMIT = Buffer.concat([run('read_commit'), SYNC]);

const tenants = new Map<string, Buffer>();

/** The messages that name an organization; those of the first thousand are remembered. */
function tenantOf(organizationId: string): Buffer {
  let bytes = tenants.get(organizationId);
  if (!bytes) {
    bytes = Buffer.concat([parse(setTenant(organizationId)), run()]);
    if (tenants.size < 1000) tenants.set(organizationId, bytes);
  }
  return bytes;
}

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
  private readonly tenant: Buffer;
  private readonly values: unknown[];

  /** With `described` the names of the columns come with the rows. Throws when the organization or a value cannot be sent. */
  constructor(
    organizationId: string,
    private readonly statement: Statement,
    private readonly types: pg.CustomTypesConfig,
    private readonly described: boolean,
  ) {
    this.tenant = tenantOf(organizationId);
    this.values = statement.values.map(prepareValue);
  }

  /** Runs on a client; called once it is free for others again, or with what went wrong. */
  settle: (failure: Error | null) => void = () => undefined;

  submit(connection: unknown): null {
    const wire = connection as Wire;
    const { name, text } = this.statement;
    let known = prepared.get(wire);
    const pieces: Buffer[] = [];
    if (!known) {
      known = new Map();
      prepared.set(wire, known);
      pieces.push(PREPARE);
    }
    this.known = known;
    pieces.push(BEGIN, this.tenant);
    this.parsing = name === undefined || !known.has(name);
    if (this.parsing) pieces.push(parse(text, name));
    const shape = name === undefined || this.described ? null : known.get(name);
    if (shape) this.shape = shape;
    pieces.push(runWith(name, this.values, !shape), COMMIT);
    wire.stream.write(Buffer.concat(pieces));
    return null;
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
