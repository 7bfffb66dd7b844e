import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type FieldNode, Kind, type SelectionSetNode, visit } from 'graphql';
import type { PathField } from './grid-field.js';

type ShownField = Pick<PathField, 'name' | 'kind' | 'path'>;
/** Names of fields, each with what is selected below it. */
type Tree = Map<string, Tree>;

const MONEY = ['amountMinor', 'currency'];

const grow = (tree: Tree, path: readonly string[]): void => {
  let at = tree;
  for (const name of path) {
    let below = at.get(name);
    if (!below) {
      below = new Map();
      at.set(name, below);
    }
    at = below;
  }
};

/** What the fields need below a node. A reference also needs the id of the object that its label belongs to. */
const treeOf = (fields: readonly ShownField[]): Tree => {
  const tree: Tree = new Map();
  for (const { kind, path } of fields) {
    if (kind === 'MONEY') for (const part of MONEY) grow(tree, [...path, part]);
    else grow(tree, path);
    if (kind === 'REFERENCE' && path.length > 1) grow(tree, [...path.slice(0, -1), 'id']);
  }
  return tree;
};

const fieldNode = (name: string, below: Tree): FieldNode => ({
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: name },
  ...(below.size > 0 && { selectionSet: withTree({ kind: Kind.SELECTION_SET, selections: [] }, below) }),
});

/** A selection with the tree added to it; what both select is selected once, in a stable order. */
const withTree = (set: SelectionSetNode, tree: Tree): SelectionSetNode => {
  const rest = new Map(tree);
  const selections = set.selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) return selection;
    const below = rest.get(selection.name.value);
    rest.delete(selection.name.value);
    return below && below.size > 0 && selection.selectionSet
      ? { ...selection, selectionSet: withTree(selection.selectionSet, below) }
      : selection;
  });
  const added = [...rest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, below]) => fieldNode(name, below));
  return { ...set, selections: [...selections, ...added] };
};

const made = new WeakMap<object, Map<string, object>>();

/**
 * The document of a grid that asks for what the shown fields hold and no more: their paths are added to the selection of `nodes`.
 * The same fields give the same document, whatever their order, so that the server meets few different ones.
 */
export const gridDocument = <Data, Variables>(
  base: TypedDocumentNode<Data, Variables>,
  fields: readonly ShownField[],
): TypedDocumentNode<Data, Variables> => {
  const key = fields
    .map((field) => field.name)
    .sort()
    .join();
  const known = made.get(base) ?? new Map<string, object>();
  made.set(base, known);
  const document =
    known.get(key) ??
    visit(base, {
      Field: (node) =>
        node.name.value === 'nodes' && node.selectionSet
          ? { ...node, selectionSet: withTree(node.selectionSet, treeOf(fields)) }
          : undefined,
    });
  known.set(key, document);
  return document as TypedDocumentNode<Data, Variables>;
};
