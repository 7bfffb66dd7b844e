import pg from 'pg';

const { builtins } = pg.types;

/** `2026-11-23 10:00:00.5+00` as PostgreSQL prints it under TimeZone=UTC, in canonical form `2026-11-23T10:00:00.500Z`. */
export function canonicalInstant(text: string): string {
  const fraction = text.length > 22 ? text.slice(20, -3).padEnd(3, '0').slice(0, 3) : '000';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
}

const PARSERS: Record<number, (text: string) => unknown> = {
  [builtins.TIMESTAMPTZ]: canonicalInstant,
  [builtins.INT8]: Number,
};

/** How values come out of PostgreSQL: instants as canonical strings, bigint as a number (amounts fit 2^53). */
export const VALUE_TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && PARSERS[oid]) || pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

const RAW_PARSERS: Record<number, (text: string) => unknown> = {
  [builtins.TIMESTAMPTZ]: (text) => text,
  [builtins.INT8]: Number,
};

/** As VALUE_TYPES, with instants left as PostgreSQL prints them. */
export const RAW_TYPES = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && RAW_PARSERS[oid]) || pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;
