import { canonicalInstant } from '../connection/value-types.js';

/** One record's part of a row of the result: which cell becomes which property. */
export type ObjectPlan = {
  idCell: number;
  plain: { key: string; cell: number }[];
  instants: { key: string; cell: number }[];
  money: { key: string; cell: number; currencyCell: number }[];
  absent: string[];
  one: { key: string; plan: ObjectPlan }[];
};

export type RowBuilder = (cells: unknown[]) => Record<string, unknown>;

/** An object literal in JavaScript. Everything in it comes from record sources, nothing from a request. */
function literalOf(plan: ObjectPlan): string {
  const properties = [
    ...plan.plain.map(({ key, cell }) => [key, `cells[${cell}]`]),
    ...plan.instants.map(({ key, cell }) => [key, `cells[${cell}] === null ? null : instant(cells[${cell}])`]),
    ...plan.money.map(({ key, cell, currencyCell }) => [
      key,
      `cells[${cell}] === null ? null : { amountMinor: cells[${cell}], currency: cells[${currencyCell}] }`,
    ]),
    ...plan.absent.map((key) => [key, 'null']),
    ...plan.one.map(({ key, plan: inner }) => [key, `cells[${inner.idCell}] === null ? null : ${literalOf(inner)}`]),
  ];
  return `{ ${properties.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')} }`;
}

/**
 * Compiles how a row of cells becomes nested plain objects. A literal with fixed keys is several times as fast as filling an
 * object key by key, and every row of a page has the same shape.
 */
export function rowBuilder(plan: ObjectPlan): RowBuilder {
  const make = new Function('instant', `return (cells) => (${literalOf(plan)});`) as (
    instant: typeof canonicalInstant,
  ) => RowBuilder;
  return make(canonicalInstant);
}
