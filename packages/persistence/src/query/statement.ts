import { hash } from 'node:crypto';

/** SQL with its values. A name makes it a prepared statement of the connection that runs it. */
export type Statement = { name?: string; text: string; values: unknown[] };

/** Names stay on every connection for its lifetime, so only so many texts get one. */
const NAMED_AT_MOST = 1000;

const names = new Map<string, string>();

/** The name of a text is derived from it, so equal texts share a plan and different ones never collide by chance. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= NAMED_AT_MOST) return known;
  const name = `q${hash('sha256', text, 'base64url').slice(0, 32)}`;
  names.set(text, name);
  return name;
}

/** A statement that is prepared once per connection and then only bound. */
export const prepared = (text: string, values: unknown[]): Statement => ({ name: nameOf(text), text, values });

/** Collects the values of a statement while its text is written. */
export class Parameters {
  readonly values: unknown[] = [];

  /** The placeholder of a new value: `$3`, or `$3::uuid` with a type. */
  add(value: unknown, type?: string): string {
    this.values.push(value);
    return type ? `$${this.values.length}::${type}` : `$${this.values.length}`;
  }
}
