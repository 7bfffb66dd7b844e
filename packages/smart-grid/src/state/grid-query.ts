import type { GridField, Operator } from './field.js';
import { type FieldCondition, type GridState, type SortKey, visibleColumns, type Where } from './grid-state.js';
import { isRelativeValue, relativeDays, relativeInstants } from './relative-date.js';
import { conditionOf, fieldMap } from './where.js';
import { addDays, isDay, startOfDay } from './zoned-day.js';

/** What a grid asks its source: the variables of one query. */
export type GridQuery = {
  /** The quick search, trimmed; absent when empty. */
  search?: string;
  /** Absent when nothing is filtered. */
  where?: Where;
  orderBy: SortKey[];
  /** The fields the grid shows, and so needs. */
  columns: string[];
};

export type Clock = { now: Date; timeZone: string };

const range = (name: string, from: string | undefined, to: string | undefined): Where => ({
  [name]: { ...(from !== undefined && { gte: from }), ...(to !== undefined && { lt: to }) },
});

/** A comparison with a whole local day, as a half-open range. */
const dayCondition = (name: string, operator: Operator, day: string, boundary: (day: string) => string): Where => {
  const from = boundary(day);
  const to = boundary(addDays(day, 1));
  switch (operator) {
    case 'gte':
      return range(name, from, undefined);
    case 'gt':
      return range(name, to, undefined);
    case 'lt':
      return range(name, undefined, from);
    case 'lte':
      return range(name, undefined, to);
    case 'neq':
      return { not: range(name, from, to) };
    default:
      return range(name, from, to);
  }
};

/** One condition as the API takes it: relative dates and local days become half-open ranges in the organization's zone. */
const resolveCondition = (field: GridField, operator: Operator, value: unknown, { now, timeZone }: Clock): Where => {
  if (isRelativeValue(value)) {
    const { from, to } = (field.kind === 'DATE' ? relativeDays : relativeInstants)(value.relative, now, timeZone);
    return range(field.name, from, to);
  }
  if (isDay(value) && (field.kind === 'DATE' || field.kind === 'DATE_TIME')) {
    return dayCondition(field.name, operator, value, field.kind === 'DATE' ? (day) => day : (day) => startOfDay(day, timeZone));
  }
  return { [field.name]: { [operator]: value } };
};

const resolveTree = (node: Where, fields: ReadonlyMap<string, GridField>, clock: Clock): Where => {
  if (node.and) return { and: node.and.map((child) => resolveTree(child, fields, clock)) };
  if (node.or) return { or: node.or.map((child) => resolveTree(child, fields, clock)) };
  if (node.not) return { not: resolveTree(node.not, fields, clock) };
  const { field, operator, value } = conditionOf(node)!;
  return resolveCondition(fields.get(field)!, operator, value, clock);
};

/** Puts conditions on different operators of a field together; what would collide goes into `and`. */
const merged = (parts: readonly Where[]): Where => {
  const where: Where = {};
  const rest: Where[] = [];
  for (const part of parts) {
    const [name, condition] = Object.entries(part)[0]!;
    const present = where[name] as FieldCondition | undefined;
    if (name === 'and' || name === 'or' || name === 'not') rest.push(part);
    else if (!present) where[name] = condition;
    else if (Object.keys(condition as FieldCondition).some((operator) => operator in present)) rest.push(part);
    else where[name] = { ...present, ...(condition as FieldCondition) };
  }
  if (rest.length === 1 && !Object.keys(rest[0]!).some((key) => key in where)) return { ...where, ...rest[0] };
  return rest.length > 0 ? { ...where, and: rest } : where;
};

/** The filter of a state as the API's `where`; undefined when nothing is filtered. The search is not part of it. */
export const whereOfState = (
  state: Pick<GridState, 'filters' | 'advanced'>,
  fields: readonly GridField[],
  clock: Clock,
): Where | undefined => {
  const known = fieldMap(fields);
  const conditions = state.filters.flatMap(({ field, operator, value }) => {
    const of = known.get(field);
    return of ? [resolveCondition(of, operator, value, clock)] : [];
  });
  if (state.advanced) conditions.push(resolveTree(state.advanced, known, clock));
  return conditions.length > 0 ? merged(conditions) : undefined;
};

/** The sort keys of a state, the grouping first. */
export const orderOfState = ({ sort, groupBy }: Pick<GridState, 'sort' | 'groupBy'>): SortKey[] => {
  if (!groupBy) return sort;
  const key = sort.find(({ field }) => field === groupBy) ?? { field: groupBy, direction: 'ASC' as const };
  return [key, ...sort.filter(({ field }) => field !== groupBy)];
};

/** The query of a state at an instant. */
export const queryOfState = (state: GridState, fields: readonly GridField[], clock: Clock): GridQuery => {
  const search = state.search.trim();
  const where = whereOfState(state, fields, clock);
  return {
    ...(search && { search }),
    ...(where && { where }),
    orderBy: orderOfState(state),
    columns: visibleColumns(state.columns).map((column) => column.name),
  };
};
