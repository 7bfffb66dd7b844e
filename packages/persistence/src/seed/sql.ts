import type { Recipe } from './recipe.js';

/** Functions of the session that generates: they vanish with it, and are simple enough to be written into the statements. */
export const FUNCTIONS = `
CREATE FUNCTION pg_temp.chance(n bigint, salt bigint) RETURNS double precision LANGUAGE sql IMMUTABLE
  RETURN (hashint8extended(n, salt) & 4503599627370495)::double precision / 4503599627370496.0;

CREATE FUNCTION pg_temp.made_id(made_at timestamptz, n bigint, salt bigint) RETURNS uuid LANGUAGE sql STABLE
  RETURN encode(int8send(((date_part('epoch', made_at) * 1000)::bigint << 16) | 28672 | (n & 4095))
    || int8send((hashint8extended(n, salt) & 4611686018427387903) | -9223372036854775808), 'hex')::uuid;

CREATE FUNCTION pg_temp.reference(prefix text, n bigint) RETURNS text LANGUAGE sql IMMUTABLE
  RETURN prefix || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n & 31)::integer, 1)
    || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n >> 5 & 31)::integer, 1)
    || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n >> 10 & 31)::integer, 1)
    || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n >> 15 & 31)::integer, 1)
    || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n >> 20 & 31)::integer, 1)
    || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (n >> 25 & 31)::integer, 1);
`;

/** A text as a constant of SQL. */
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list of texts as a constant of SQL. */
export const texts = (values: readonly string[]): string => `ARRAY[${values.map(quoted).join(', ')}]::text[]`;

/** Records as a constant of SQL, read as the columns of a `jsonb_to_recordset`. */
export const records = (alias: string, values: readonly object[], columns: string): string =>
  `jsonb_to_recordset(${quoted(JSON.stringify(values))}::jsonb) AS ${alias}(${columns})`;

/** Takes a number to another one of 30 bits, one to one, so that references look like nothing and never repeat. */
export const scattered = (n: string, offset: number): string => `((${n}) * 668265263 + ${offset}) & 1073741823`;

/** The words of one run's statements: its constants, and its chances and ids, which depend on what they are for. */
export function vocabulary(recipe: Recipe) {
  const saltOf = (purpose: string): string => {
    let salt = recipe.salt;
    for (const letter of purpose) salt = BigInt.asIntN(64, salt * 1_099_511_628_211n + BigInt(letter.charCodeAt(0)));
    return `(${salt})::bigint`;
  };
  /** A number in [0, 1) that depends on the row's number and on what it is for. */
  const chance = (n: string, purpose: string): string => `pg_temp.chance(${n}, ${saltOf(purpose)})`;
  /** A whole number in [0, count). */
  const below = (n: string, purpose: string, count: number | string): string => `floor(${count} * ${chance(n, purpose)})::bigint`;
  return {
    organization: `${quoted(recipe.organizationId)}::uuid`,
    now: `${quoted(recipe.now)}::timestamptz`,
    zone: quoted(recipe.zone),
    currency: quoted(recipe.currency),
    chance,
    below,
    /** One of a list of texts; with `bend` above 1 the first ones are the common ones. */
    pick: (n: string, purpose: string, values: readonly string[], bend = 1): string =>
      `(${texts(values)})[1 + floor(${values.length} * ${bend === 1 ? chance(n, purpose) : `power(${chance(n, purpose)}, ${bend})`})::integer]`,
    id: (kind: string, n: string, madeAt: string): string => `pg_temp.made_id(${madeAt}, ${n}, ${saltOf(`id ${kind}`)})`,
  };
}

export type Vocabulary = ReturnType<typeof vocabulary>;
