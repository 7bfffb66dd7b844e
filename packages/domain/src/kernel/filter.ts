import { type Field, type FieldList, type Operator, operatorsOf } from './fields.js';

/** What is asked of one field; several operators must all hold. */
export type Condition = { [O in Operator]?: unknown };

/**
 * A filter as the API takes it: every key must hold. `{ status: { in: ['PENDING'] }, or: [{ … }, { … }] }`.
 * An empty `and` holds for every row, an empty `or` for none.
 */
export type FilterTree = {
  and?: readonly FilterTree[];
  or?: readonly FilterTree[];
  not?: FilterTree;
  search?: string | null;
  [field: string]: unknown;
};

const compare = (a: unknown, b: unknown): number => ((a as string) < (b as string) ? -1 : (a as string) > (b as string) ? 1 : 0);

const lowered = (value: unknown): unknown => (typeof value === 'string' ? value.toLowerCase() : value);

/** One operator on one value. A missing value is unequal to everything, in no list, and neither before nor after anything. */
function holds(field: Field, operator: Operator, stored: unknown, asked: unknown): boolean {
  const value = stored ?? null;
  if (operator === 'isEmpty') return (value === null || value === '') === asked;
  const mine = field.ignoresCase ? lowered(value) : value;
  const theirs = field.ignoresCase ? (Array.isArray(asked) ? asked.map(lowered) : lowered(asked)) : asked;
  if (operator === 'neq') return mine !== theirs;
  if (operator === 'notIn') return !(theirs as unknown[]).includes(mine);
  if (value === null) return false;
  switch (operator) {
    case 'eq':
      return mine === theirs;
    case 'in':
      return (theirs as unknown[]).includes(mine);
    case 'contains':
      return String(value).toLowerCase().includes(String(asked).toLowerCase());
    case 'startsWith':
      return String(value).toLowerCase().startsWith(String(asked).toLowerCase());
    case 'gt':
      return compare(value, asked) > 0;
    case 'gte':
      return compare(value, asked) >= 0;
    case 'lt':
      return compare(value, asked) < 0;
    default:
      return compare(value, asked) <= 0;
  }
}

/**
 * Whether a row, given by field name, satisfies a filter. The meaning of filters is defined here; SQL is tested against it.
 * The quick search is not part of it: it looks at more than the fields.
 */
export function matches(list: FieldList, tree: FilterTree, row: Record<string, unknown>): boolean {
  return Object.entries(tree).every(([key, asked]) => {
    if (asked === undefined || key === 'search') return true;
    if (key === 'and') return (asked as FilterTree[]).every((part) => matches(list, part, row));
    if (key === 'or') return (asked as FilterTree[]).some((part) => matches(list, part, row));
    if (key === 'not') return !matches(list, asked as FilterTree, row);
    const field = list.byName.get(key);
    if (!field) throw new Error(`No field ${key} of ${list.entity}`);
    return Object.entries(asked as Condition).every(([operator, value]) => {
      if (value === undefined) return true;
      if (!operatorsOf(field).includes(operator as Operator)) throw new Error(`${key} has no operator ${operator}`);
      return holds(field, operator as Operator, row[key], value);
    });
  });
}
