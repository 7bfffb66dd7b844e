import type { Permission } from '@bookwright/domain/access';

/** Which properties of a record are wanted, nested ones included: `{ id: true, booker: { name: true } }`. */
export type Selection = { [property: string]: Selection | true };

/** Who looks. What they may not see is never read. */
export type Viewer = { may(permission: Permission): boolean };

/** Where one property of a record is read from. */
export type PropertySource =
  /** A column. */
  | { column: string; seenWith?: Permission }
  /** A `timestamptz` column, read as a canonical instant. */
  | { instant: string }
  /** An expression over the row's alias. */
  | { sql: (row: string) => string }
  /** Minor units over the row's alias, with the row's `currency`. Without the right only where `shownWhere` holds, if anywhere. */
  | { money: (row: string) => string; seenWith?: Permission; shownWhere?: (row: string) => string }
  /** Worked out by the caller from other properties of the row. */
  | { needs: readonly string[] };

/** A record that another one points at with a key of its own. */
export type OneSource = { to: () => RecordSource; key: string };

/** Where a record is stored and how its properties are read. `id` is always read. */
export type RecordSource = {
  table: string;
  properties: Record<string, PropertySource>;
  one: Record<string, OneSource>;
};

export const column = (name: string, seenWith?: Permission): PropertySource =>
  seenWith ? { column: name, seenWith } : { column: name };
export const instant = (name: string): PropertySource => ({ instant: name });

/** An amount that everyone sees, or that only some see except where `shownWhere` holds. */
export const money = (name: string, seenWith?: Permission, shownWhere?: (row: string) => string): PropertySource => ({
  money: (row) => `${row}.${name}`,
  seenWith,
  shownWhere,
});
