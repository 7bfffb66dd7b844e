import type { GridRow } from '@bookwright/smart-grid';
import type { PathField } from './grid-field.js';

/** A row of a grid: the values by field name, and the node they were read from. */
export type NodeRow<Node extends { id: string }> = GridRow & { node: Node };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The value at the end of a path; a list on the way gives its values joined. */
const valueAt = (value: unknown, path: readonly string[]): unknown => {
  if (path.length === 0 || value === null || value === undefined) return value ?? null;
  if (Array.isArray(value)) {
    return value
      .map((item) => valueAt(item, path))
      .filter((item) => item !== null && item !== '')
      .join(', ');
  }
  return isObject(value) ? valueAt(value[path[0]!], path.slice(1)) : null;
};

const referenceAt = (node: unknown, path: readonly string[]): unknown => {
  const label = valueAt(node, path);
  const id = valueAt(node, [...path.slice(0, -1), 'id']);
  return typeof label === 'string' && typeof id === 'string' ? { id, label } : null;
};

/** A node of a page as a row: each shown field's value by its name. */
export const rowOfNode = <Node extends { id: string }>(
  node: Node,
  fields: readonly Pick<PathField, 'name' | 'kind' | 'path'>[],
): NodeRow<Node> => {
  const row: NodeRow<Node> = { id: node.id, node };
  for (const { name, kind, path } of fields) {
    if (name !== 'id' && name !== 'node') row[name] = kind === 'REFERENCE' ? referenceAt(node, path) : valueAt(node, path);
  }
  return row;
};
