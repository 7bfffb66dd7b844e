import { type Condition, type Field, type FilterTree, type Operator, operatorsOf } from '@bookwright/domain/kernel';
import { FILTER_LIMITS } from './filter-limits.js';
import { filterValue, SQL_TYPE } from './filter-value.js';
import type { FieldSource, ListSource } from './list-source.js';
import { badInput, QueryError } from './query-error.js';
import type { Viewer } from './record.js';
import type { Parameters } from './statement.js';

/** A LIKE pattern that matches the text itself wherever it stands between `before` and `after`. */
export const likePattern = (text: string, before = '%', after = '%'): string =>
  `${before}${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}${after}`;

/** The expression of a field for this viewer; fields they may not see are refused, whatever the data. */
export function fieldSql(source: ListSource, field: Field, viewer: Viewer): FieldSource {
  if (field.seenWith && !viewer.may(field.seenWith)) {
    throw new QueryError('FORBIDDEN', `You may not filter or sort by ${field.name}.`);
  }
  const found = source.fields[field.name]!;
  return found.otherwise && !viewer.may(found.otherwise.without) ? { sql: found.otherwise.sql, joins: found.joins } : found;
}

class WhereCompiler {
  private nodes = 0;

  constructor(
    private readonly source: ListSource,
    private readonly viewer: Viewer,
    private readonly parameters: Parameters,
    private readonly joins: Set<string>,
  ) {}

  private count(): void {
    this.nodes += 1;
    if (this.nodes > FILTER_LIMITS.nodes) {
      throw badInput(`A filter has at most ${FILTER_LIMITS.nodes} conditions and groups.`, { limit: FILTER_LIMITS.nodes });
    }
  }

  tree(tree: FilterTree, depth: number): string {
    this.count();
    if (depth > FILTER_LIMITS.depth) {
      throw badInput(`A filter is at most ${FILTER_LIMITS.depth} levels deep.`, { limit: FILTER_LIMITS.depth });
    }
    const parts: string[] = [];
    for (const key in tree) {
      const asked = tree[key];
      if (asked === undefined || (key === 'search' && (depth === 1 || !asked))) continue;
      if (key === 'search') throw badInput('search is asked once, at the top of a filter.');
      if (asked === null) throw badInput(`${key} must not be null; leave it out.`);
      if (key === 'and' || key === 'or') parts.push(this.group(key, asked as FilterTree[], depth));
      else if (key === 'not') parts.push(`(${this.tree(asked as FilterTree, depth + 1)}) IS NOT TRUE`);
      else this.field(key, asked as Condition, parts);
    }
    return parts.length === 0 ? 'true' : parts.join(' AND ');
  }

  private group(key: 'and' | 'or', trees: FilterTree[], depth: number): string {
    if (trees.length === 0) return key === 'and' ? 'true' : 'false';
    const parts = trees.map((tree) => `(${this.tree(tree, depth + 1)})`);
    return `(${parts.join(key === 'and' ? ' AND ' : ' OR ')})`;
  }

  private field(name: string, condition: Condition, parts: string[]): void {
    const field = this.source.list.byName.get(name);
    if (!field) throw badInput(`There is no field ${name}.`);
    const sql = fieldSql(this.source, field, this.viewer);
    for (const join of sql.joins ?? []) this.joins.add(join);
    for (const operator of Object.keys(condition) as Operator[]) {
      const value = condition[operator];
      if (value === undefined) continue;
      this.count();
      if (!operatorsOf(field).includes(operator)) throw badInput(`${name} cannot be asked ${operator}.`);
      parts.push(this.operator(field, sql, operator, filterValue(field, operator, value)));
    }
  }

  private operator(field: Field, source: FieldSource, operator: Operator, value: unknown): string {
    const type = SQL_TYPE[field.kind];
    const lower = (text: unknown): unknown => (field.ignoresCase ? String(text).toLowerCase() : text);
    const compared = field.ignoresCase ? (source.lowered ?? `lower(${source.sql})`) : source.sql;
    const one = (): string => this.parameters.add(lower(value), type);
    const many = (): string => this.parameters.add((value as unknown[]).map(lower), `${type}[]`);
    switch (operator) {
      case 'eq':
        return `${compared} = ${one()}`;
      case 'neq':
        return `${compared} IS DISTINCT FROM ${one()}`;
      case 'in':
        return `${compared} = ANY(${many()})`;
      case 'notIn':
        return `(${compared} = ANY(${many()})) IS NOT TRUE`;
      case 'contains':
        return `${source.sql} ILIKE ${this.parameters.add(likePattern(value as string))}`;
      case 'startsWith':
        return `${source.sql} ILIKE ${this.parameters.add(likePattern(value as string, ''))}`;
      case 'gt':
        return `${compared} > ${one()}`;
      case 'gte':
        return `${compared} >= ${one()}`;
      case 'lt':
        return `${compared} < ${one()}`;
      case 'lte':
        return `${compared} <= ${one()}`;
      case 'isEmpty': {
        const empty = type === 'text' ? `(${source.sql} IS NULL OR ${source.sql} = '')` : `${source.sql} IS NULL`;
        return value ? empty : `(${empty}) IS NOT TRUE`;
      }
    }
  }
}

/**
 * A filter as a condition over the list's aliases. Names of joins it reads are added to `joins`. Conditions on a missing value
 * are false, never unknown, so `not` is their exact opposite. The tree's own `search` is left to the search.
 */
export const compileWhere = (
  source: ListSource,
  tree: FilterTree,
  viewer: Viewer,
  parameters: Parameters,
  joins: Set<string>,
): string => new WhereCompiler(source, viewer, parameters, joins).tree(tree, 1);
