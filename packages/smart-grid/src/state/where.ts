import { type GridField, OPERATORS, type Operator } from './field.js';
import { acceptFilterValue, allowsOperator } from './filter-value.js';
import type { FieldCondition, Where } from './grid-state.js';

/** Why a part of a filter was left out. */
export type FilterProblem = { kind: 'UNKNOWN_FIELD' | 'UNKNOWN_OPERATOR' | 'BAD_VALUE'; field: string; operator?: string };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isOperator = (text: string): text is Operator => (OPERATORS as readonly string[]).includes(text);

/** A tree that says `true`: nothing to filter. */
const joined = (parts: Where[]): Where | undefined => (parts.length > 1 ? { and: parts } : parts[0]);

const normalCondition = (
  fields: ReadonlyMap<string, GridField>,
  name: string,
  condition: unknown,
  report: (problem: FilterProblem) => void,
): Where[] => {
  const field = fields.get(name);
  if (!field || !isRecord(condition)) {
    report({ kind: field ? 'BAD_VALUE' : 'UNKNOWN_FIELD', field: name });
    return [];
  }
  return Object.entries(condition).flatMap(([operator, raw]): Where[] => {
    if (!isOperator(operator) || !allowsOperator(field, operator)) {
      report({ kind: 'UNKNOWN_OPERATOR', field: name, operator });
      return [];
    }
    const value = acceptFilterValue(field, operator, raw);
    if (value === undefined) report({ kind: 'BAD_VALUE', field: name, operator });
    return value === undefined ? [] : [{ [name]: { [operator]: value } }];
  });
};

/**
 * The tree in normal form: every node is one of `{ and: […] }`, `{ or: […] }`, `{ not: … }` or one condition `{ field: { operator:
 * value } }`; lists of one are unwrapped, empty ones vanish. What does not fit the fields is left out and reported.
 */
export const normalWhere = (
  tree: unknown,
  fields: ReadonlyMap<string, GridField>,
  report: (problem: FilterProblem) => void = () => {},
): Where | undefined => {
  if (!isRecord(tree)) return undefined;
  const list = (items: unknown): Where[] =>
    (Array.isArray(items) ? items : []).flatMap((item): Where[] => {
      const node = normalWhere(item, fields, report);
      return node ? [node] : [];
    });
  const parts = Object.entries(tree).flatMap(([key, value]): Where[] => {
    if (value === undefined || value === null) return [];
    if (key === 'and') return list(value);
    if (key === 'or') {
      const branches = list(value);
      return branches.length > 1 ? [{ or: branches }] : branches;
    }
    if (key === 'not') {
      const inner = normalWhere(value, fields, report);
      return inner ? [{ not: inner }] : [];
    }
    return normalCondition(fields, key, value, report);
  });
  return joined(parts);
};

/** The one field, operator and value of a condition in normal form; undefined for and, or, not. */
export const conditionOf = (node: Where): { field: string; operator: Operator; value: unknown } | undefined => {
  const [name, condition] = Object.entries(node)[0] ?? [];
  if (name === undefined || name === 'and' || name === 'or' || name === 'not') return undefined;
  const [operator, value] = Object.entries(condition as FieldCondition)[0]!;
  return { field: name, operator: operator as Operator, value };
};

export const fieldMap = (fields: readonly GridField[]): ReadonlyMap<string, GridField> =>
  new Map(fields.map((field) => [field.name, field]));
