import type { GridField, Operator } from './field.js';
import type { Where } from './grid-state.js';
import { conditionOf, normalWhere } from './where.js';

/** Conditions on one field that hold together, as a person edits them. */
export type FilterLeaf = { kind: 'leaf'; id: number; field: string; filters: { operator: Operator; value: unknown }[] };

/** Leaves and groups of which all or any must hold. */
export type FilterGroup = { kind: 'group'; id: number; join: 'and' | 'or'; not: boolean; items: FilterNode[] };

export type FilterNode = FilterLeaf | FilterGroup;

let lastId = 0;
const nextId = (): number => ++lastId;

export const emptyLeaf = (field: string): FilterLeaf => ({ kind: 'leaf', id: nextId(), field, filters: [] });
export const emptyGroup = (join: 'and' | 'or', items: FilterNode[] = []): FilterGroup => ({
  kind: 'group',
  id: nextId(),
  join,
  not: false,
  items,
});

/** Neighbours on one field with different operators are edited together: "from … to …". */
const gathered = (items: readonly FilterNode[]): FilterNode[] => {
  const result: FilterNode[] = [];
  for (const item of items) {
    const last = result.at(-1);
    const joins =
      item.kind === 'leaf' &&
      last?.kind === 'leaf' &&
      last.field === item.field &&
      !last.filters.some(({ operator }) => item.filters.some((filter) => filter.operator === operator));
    if (joins) last.filters.push(...item.filters);
    else result.push(item);
  }
  return result;
};

const nodeOf = (where: Where): FilterNode => {
  if (where.not) {
    const inner = nodeOf(where.not);
    return inner.kind === 'group' && !inner.not ? { ...inner, not: true } : { ...emptyGroup('and', [inner]), not: true };
  }
  if (where.and) return emptyGroup('and', gathered(where.and.map(nodeOf)));
  if (where.or) return emptyGroup('or', where.or.map(nodeOf));
  const { field, operator, value } = conditionOf(where)!;
  return { ...emptyLeaf(field), filters: [{ operator, value }] };
};

/** A tree in normal form as groups to edit; the outermost is always a group. */
export const treeOfWhere = (where: Where | undefined): FilterGroup => {
  const node = where ? nodeOf(where) : emptyGroup('or');
  return node.kind === 'group' ? node : emptyGroup('and', [node]);
};

const whereOfNode = (node: FilterNode): Where => {
  if (node.kind === 'leaf') return { and: node.filters.map(({ operator, value }) => ({ [node.field]: { [operator]: value } })) };
  const inner: Where = node.join === 'and' ? { and: node.items.map(whereOfNode) } : { or: node.items.map(whereOfNode) };
  return node.not ? { not: inner } : inner;
};

/** The tree that a person built, in normal form; what is still empty says nothing. */
export const whereOfTree = (tree: FilterGroup, fields: ReadonlyMap<string, GridField>): Where | undefined =>
  normalWhere(whereOfNode(tree), fields);

/** The tree with one node replaced, or taken out when `change` gives undefined. */
export const changeNode = (
  group: FilterGroup,
  id: number,
  change: (node: FilterNode) => FilterNode | undefined,
): FilterGroup => ({
  ...group,
  items: group.items.flatMap((item): FilterNode[] => {
    if (item.id !== id) return [item.kind === 'group' ? changeNode(item, id, change) : item];
    const changed = change(item);
    return changed ? [changed] : [];
  }),
});
