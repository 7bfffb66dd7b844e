import { PAGE_SIZE } from '@bookwright/persistence/query';
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { DOCUMENT_LIMITS } from './limits.js';

type Parent = { fields: Record<string, GraphQLField<unknown, unknown>> } | null;

/** Depth, aliases and cost of a selection set; fragments are measured once. */
type Measure = { depth: number; aliases: number; cost: number };

const fieldsOf = (type: unknown): Parent => (isObjectType(type) ? { fields: type.getFields() } : null);

/** How many rows a field multiplies what is below it by. */
function rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const size = field?.args.filter((arg) => arg.name === 'first' || arg.name === 'last') ?? [];
  if (size.length > 0) {
    const given = node.arguments?.filter((arg) => size.some(({ name }) => name === arg.name.value)) ?? [];
    if (given.length === 0) return PAGE_SIZE.default;
    const rows = given.map(({ value }) => (value.kind === Kind.INT ? Number(value.value) : PAGE_SIZE.max));
    return Math.min(PAGE_SIZE.max, Math.max(1, ...rows));
  }
  const type = field && isNonNullType(field.type) ? field.type.ofType : field?.type;
  return type && isListType(type) && isCompositeType(getNamedType(type)) ? DOCUMENT_LIMITS.assumedRows : 1;
}

class Measuring {
  private readonly fragments = new Map<string, Measure>();
  private readonly open = new Set<string>();

  constructor(private readonly context: ValidationContext) {}

  /** `paged`: the rows were counted at the connection above, so its `nodes` and `edges` do not count them again. */
  set(set: SelectionSetNode, parent: Parent, paged: boolean): Measure {
    const total: Measure = { depth: 0, aliases: 0, cost: 0 };
    for (const node of set.selections) {
      const part =
        node.kind === Kind.FIELD
          ? this.field(node, parent, paged)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.set(node.selectionSet, parent, paged)
            : this.spread(this.context.getFragment(node.name.value), paged);
      total.depth = Math.max(total.depth, part.depth);
      total.aliases += part.aliases;
      total.cost += part.cost;
    }
    return total;
  }

  private field(node: FieldNode, parent: Parent, paged: boolean): Measure {
    const own: Measure = { depth: 1, aliases: node.alias ? 1 : 0, cost: 1 };
    if (!node.selectionSet) return own;
    const field = parent?.fields[node.name.value];
    const type = field && getNamedType(field.type);
    const connection = isObjectType(type) && type.name.endsWith('Connection');
    const rows = paged && !field?.args.length ? 1 : rowsOf(node, field);
    const inner = this.set(node.selectionSet, fieldsOf(type), connection);
    return { depth: inner.depth + 1, aliases: own.aliases + inner.aliases, cost: own.cost + rows * inner.cost };
  }

  private spread(fragment: FragmentDefinitionNode | null | undefined, paged: boolean): Measure {
    const nothing: Measure = { depth: 0, aliases: 0, cost: 0 };
    if (!fragment || this.open.has(fragment.name.value)) return nothing;
    const key = `${fragment.name.value} ${paged}`;
    let measure = this.fragments.get(key);
    if (!measure) {
      this.open.add(fragment.name.value);
      measure = this.set(
        fragment.selectionSet,
        fieldsOf(this.context.getSchema().getType(fragment.typeCondition.name.value)),
        paged,
      );
      this.open.delete(fragment.name.value);
      this.fragments.set(key, measure);
    }
    return measure;
  }
}

const WORDS = { depth: 'levels deep', aliases: 'renamed fields', cost: 'values' } as const;

/** A validation rule: refuses operations that are too deep, rename too many fields or could answer with too many values. */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const measuring = new Measuring(context);
  return {
    OperationDefinition(node: OperationDefinitionNode) {
      const introspection = node.selectionSet.selections.every(
        (field) => field.kind === Kind.FIELD && field.name.value.startsWith('__'),
      );
      if (introspection) return;
      const measure = measuring.set(node.selectionSet, fieldsOf(context.getSchema().getRootType(node.operation)), false);
      for (const name of ['depth', 'aliases', 'cost'] as const) {
        const limit = DOCUMENT_LIMITS[name];
        if (measure[name] <= limit) continue;
        const message = `This operation has ${measure[name]} ${WORDS[name]}; at most ${limit} are allowed (${name}).`;
        context.reportError(new GraphQLError(message, { nodes: node, extensions: { limit, limited: name } }));
      }
    },
  };
}
