import type { TableColumn } from './table.js';

/** Values of one statement's parameters, numbered as they are added. */
export class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** Up to so many rows every column is an array. */
const FEW = 100;

const asText = (value: unknown): unknown => (value === null || value === undefined ? null : JSON.stringify(value));

/**
 * Rows as the source of a set-based statement: an array for each column under one `unnest`. Of many rows, a column whose
 * value is the same in each becomes one parameter, so that a bulk edit of 100,000 rows sends its new value once; a few
 * rows make the same text whatever they hold, so that it is prepared.
 */
export function rowSource(
  columns: readonly TableColumn[],
  rows: readonly Record<string, unknown>[],
  parameters: Parameters,
): { from: string; expressionOf(property: string): string } {
  const expressions = new Map<string, string>();
  const arrays: string[] = [];
  const names: string[] = [];
  for (const { property, type } of columns) {
    const json = type === 'jsonb';
    const first = rows[0]![property] ?? null;
    if (property !== 'id' && !json && rows.length > FEW && rows.every((row) => (row[property] ?? null) === first)) {
      expressions.set(property, `${parameters.add(first)}::${type}`);
      continue;
    }
    const values = rows.map((row) => (json ? asText(row[property]) : (row[property] ?? null)));
    const name = `c${names.length}`;
    arrays.push(`${parameters.add(values)}::${json ? 'text' : type}[]`);
    names.push(name);
    expressions.set(property, json ? `x.${name}::jsonb` : `x.${name}`);
  }
  return {
    from: `unnest(${arrays.join(', ')}) AS x(${names.join(', ')})`,
    expressionOf: (property) => expressions.get(property)!,
  };
}
