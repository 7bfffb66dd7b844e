import { type ListPage, type ListQuery, TOTAL_CAP, type Total } from '@bookwright/persistence/query';
import { Arg, type ClassType, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there are rows after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are rows before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row, for `before`; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, for `after`; null on an empty page.' })
  endCursor!: string | null;
}

@ObjectType('Total', { description: 'How many rows a list has.', simpleResolvers: true })
export class TotalType {
  @Field(() => Int, { description: 'Rows counted.' })
  count!: number;

  @Field(() => Boolean, { description: 'True when there are more than `count` rows and counting stopped.' })
  capped!: boolean;
}

/** What a list's resolver returns: a page, and the list itself for its total. */
export type ConnectionSource = {
  nodes: Record<string, unknown>[];
  edges: { node: Record<string, unknown>; cursor: string }[];
  pageInfo: PageInfoType;
  list: ListQuery;
};

/** A page as GraphQL shows it; cursors are made for the edges only when edges are selected. */
export function connectionOf(list: ListQuery, page: ListPage | null, withEdges: boolean): ConnectionSource {
  const nodes = page?.rows ?? [];
  const last = nodes.length - 1;
  return {
    nodes,
    edges: withEdges ? nodes.map((node, i) => ({ node, cursor: page!.cursor(i) })) : [],
    pageInfo: {
      hasNextPage: page?.hasNextPage ?? false,
      hasPreviousPage: page?.hasPreviousPage ?? false,
      startCursor: last < 0 ? null : page!.cursor(0),
      endCursor: last < 0 ? null : page!.cursor(last),
    },
    list,
  };
}

/** Makes `<Name>Edge`, `<Name>Connection` and the resolver of its total. `rows` is the plural, for descriptions. */
export function connectionType(name: string, rows: string, node: () => ClassType<object>) {
  @ObjectType(`${name}Edge`, { description: `One of the ${rows} with its place in the list.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Its place, for `after` and `before`. Good only in the sort it was made in.' })
    cursor!: string;

    @Field(node, { description: 'The row.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${rows}.`, simpleResolvers: true })
  class Connection {
    @Field(() => [node()], { description: 'The rows, in order.' })
    nodes!: object[];

    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;

    @Field(() => TotalType, { description: 'How many rows the list has. Counted only when selected.' })
    totalCount!: TotalType;
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => TotalType)
    totalCount(
      @Root() source: ConnectionSource,
      @Arg('cap', () => Int, {
        defaultValue: TOTAL_CAP.default,
        description: `Stop counting past this many, at most ${TOTAL_CAP.max}; 0 counts all.`,
      })
      cap: number,
    ): Promise<Total> {
      return source.list.total(cap);
    }
  }

  return { Connection, ConnectionResolver };
}
