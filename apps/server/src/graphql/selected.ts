import type { Selection } from '@bookwright/persistence/query';
import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Fragments = Record<string, FragmentDefinitionNode>;

/**
 * Adds what a selection set names to `into`. Directives are not looked at: reading a column that `@skip` leaves out costs
 * little, and so one tree holds for every run of a document.
 */
function collect(set: SelectionSetNode, fragments: Fragments, into: Selection): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD) collect(fragments[node.name.value]!.selectionSet, fragments, into);
    else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet, fragments, into);
    else if (!node.name.value.startsWith('__')) {
      const name = node.name.value;
      if (!node.selectionSet) into[name] ??= true;
      else {
        const inner = into[name];
        const tree: Selection = inner && inner !== true ? inner : {};
        into[name] = tree;
        collect(node.selectionSet, fragments, tree);
      }
    }
  }
}

const trees = new WeakMap<FieldNode, Selection>();

/** What is selected below the field being resolved. The same document gives the same object. */
export function selected(info: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Selection {
  const first = info.fieldNodes[0]!;
  let tree = trees.get(first);
  if (!tree) {
    tree = {};
    for (const node of info.fieldNodes) if (node.selectionSet) collect(node.selectionSet, info.fragments, tree);
    trees.set(first, tree);
  }
  return tree;
}

const EMPTY: Selection = {};

/** The part of a selection under a path: `selectedAt(tree, ['booking'])`. Empty when nothing is selected there. */
export function selectedAt(tree: Selection, path: readonly string[]): Selection {
  let part = tree;
  for (const name of path) {
    const inner = part[name];
    part = typeof inner === 'object' ? inner : EMPTY;
  }
  return part;
}

const rows = new WeakMap<Selection, Selection>();

/** What a connection's rows are asked for, through `nodes` and through `edges { node }` together; null when neither is asked. */
export function selectedRows(tree: Selection): Selection | null {
  const known = rows.get(tree);
  if (known) return known;
  const nodes = tree.nodes;
  const edges = selectedAt(tree, ['edges']);
  if (!nodes && !edges.node && !tree.edges && !tree.pageInfo) return null;
  const merged = merge(selectedAt(tree, ['nodes']), selectedAt(edges, ['node']));
  rows.set(tree, merged);
  return merged;
}

function merge(a: Selection, b: Selection): Selection {
  const both: Selection = { ...a };
  for (const [name, inner] of Object.entries(b)) {
    const mine = both[name];
    both[name] = typeof mine === 'object' && typeof inner === 'object' ? merge(mine, inner) : (mine ?? inner);
  }
  return both;
}
