import { buildSchema, type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import { Problem } from '../use-case/problem.js';
import { compileQuery } from './compile-query.js';
import { documentExecutor } from './execute-document.js';
import { foreseen } from './format-error.js';
import { createSchema } from './schema.js';

/** The same value with the keys of objects in alphabetical order: in which order arguments come does not matter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}

/** A small schema with a field for every way in which a value can come, fail or be missing. */
function trying(): GraphQLSchema {
  const schema = buildSchema(`
    scalar JSON
    enum Colour { RED GREEN }
    input Inner { n: Int = 3, colour: Colour! = RED, list: [Int!] }
    input Where { and: [Where!], inner: Inner, text: String }
    type Row { id: ID!, name: String, colour: Colour, size: Int!, child: Row, rows: [Row!]!, maybe: [Row], fails: String, failsHard: String!, later(ms: Int = 1): String }
    type Query { row: Row, hard: Row!, rows(where: Where, first: Int! = 2, colour: Colour): [Row!]!, echo(where: Where, first: Int, id: ID, flag: Boolean = true): String, problem: Row!, sync: String }
    type Mutation { change: Row }
  `);
  const row = (depth: number): Record<string, unknown> => ({
    id: `r${depth}`,
    name: depth % 2 ? null : 'Ann',
    colour: 'RED',
    size: depth,
    child: depth > 2 ? null : row(depth + 1),
    rows: depth > 1 ? [] : [row(depth + 1), row(depth + 2)],
    maybe: depth > 1 ? null : [row(depth + 2), null],
  });
  const fields = (name: string) => (schema.getType(name) as ReturnType<GraphQLSchema['getQueryType']>)!.getFields();
  fields('Row').fails!.resolve = () => {
    throw new Problem('FORBIDDEN', 'No.', { permission: 'x' });
  };
  fields('Row').failsHard!.resolve = async (source: { size: number }) => {
    if (source.size === 2) throw new Error('boom');
    return 'fine';
  };
  fields('Row').later!.resolve = async (_source, { ms }: { ms: number }) => `after ${ms}`;
  const query = fields('Query');
  query.row!.resolve = () => row(0);
  query.hard!.resolve = async () => ({ ...row(0), size: null });
  query.rows!.resolve = async (_source, { first }: { first: number }) => Array.from({ length: first }, (_, i) => row(i));
  query.echo!.resolve = (_source, args) => JSON.stringify(sorted(args));
  query.problem!.resolve = async () => {
    throw new Problem('NOT_FOUND', 'Nothing.');
  };
  query.sync!.resolve = () => {
    throw new Error('at once');
  };
  fields('Mutation').change!.resolve = () => row(0);
  return schema;
}

const schema = trying();

const DOCUMENTS: [string, Record<string, unknown>?][] = [
  ['{ row { id name colour size child { id child { name } } rows { id rows { size } } maybe { id } } }'],
  ['{ a: row { x: id ...F } b: row { ...F child { ...F } } } fragment F on Row { name colour ... on Row { size } }'],
  [
    'query ($yes: Boolean!, $no: Boolean!) { row { id @include(if: $yes) name @skip(if: $yes) child @include(if: $no) { id } ...G @skip(if: $no) } } fragment G on Row { size }',
    { yes: true, no: false },
  ],
  ['{ row { __typename child { __typename } } __typename }'],
  ['{ row { name fails child { fails } } }'],
  ['{ row { rows { id failsHard } maybe { failsHard } } }'],
  ['{ row { child { child { failsHard } } } }'],
  ['{ rows(first: 4) { id failsHard } }'],
  ['{ hard { size } row { id } }'],
  ['{ problem { id } row { id } }'],
  ['{ sync row { later slow: later(ms: 5) } }'],
  [
    'query ($w: Where, $n: Int) { echo(where: $w, first: $n) }',
    { w: { inner: {}, and: [{ text: 'a' }, { inner: { colour: 'GREEN', list: [1, 2] } }] } },
  ],
  ['query ($w: Where, $n: Int) { echo(where: $w, first: $n) }', { n: null }],
  ['query ($w: Where, $n: Int) { echo(where: $w, first: $n) }'],
  ['query ($n: Int = 7, $id: ID) { echo(first: $n, id: $id) }', { id: 5 }],
  ['query ($t: String) { echo(where: { text: $t, inner: { n: 1 } }) }', { t: 'x' }],
  ['query ($t: String) { echo(where: { text: $t, inner: { n: 1 } }) }'],
  ['{ echo(where: { inner: { colour: GREEN }, and: [{ text: "a" }] }, flag: null) }'],
  ['query ($c: Colour, $n: Int!) { rows(colour: $c, first: $n) { id } }', { c: 'GREEN', n: 1 }],
  ['query ($c: Colour, $n: Int!) { rows(colour: $c, first: $n) { id } }', { c: 'BLUE', n: 1 }],
  ['query ($n: Int!) { rows(first: $n) { id } }'],
  ['query ($n: Int!) { rows(first: $n) { id } }', { n: 'three' }],
  ['query ($n: Int) { rows(first: $n) { id } }'],
  ['query ($n: Int) { rows(first: $n) { id } }', { n: null }],
  ['query ($w: Where, $n: Int) { echo(where: $w, first: $n) }', { w: null }],
  ['query ($w: Where, $n: Int) { echo(where: $w, first: $n) }', { w: { and: { text: 'alone' }, inner: null } }],
  ['query ($w: Where, $n: Int) { echo(where: $w, first: $n) }', { w: { inner: { colour: null } } }],
  ['query ($w: Where, $n: Int) { echo(where: $w, first: $n) }', { w: 'text' }],
  ['query ($w: Where, $n: Int) { echo(where: $w, first: $n) }', { w: [] }],
  ['query ($w: Where = { inner: { n: 9 } }, $n: Int) { echo(where: $w, first: $n) }', { n: 1, more: 'is ignored' }],
  ['query ($w: Where!) { echo(where: $w) }', { w: null }],
  ['query ($c: Colour = GREEN) { rows(colour: $c) { id } }'],
  ['query ($n: Int = 1) { rows(first: $n) { id } }'],
  ['query ($list: [Int!]) { echo(where: { inner: { list: $list } }) }', { list: 4 }],
  ['query ($n: Int, $text: String = "x") { echo(where: { text: $text, inner: { list: [$n, 2] } }) }', { n: 1 }],
  ['query ($w: Where) { echo(where: $w) }', { w: { unknown: 1 } }],
  ['query ($w: Where) { echo(where: $w) }', { w: { and: [{ inner: { list: [1, 'x'] } }] } }],
];

/** An answer to compare: data, and errors in the order of their paths with what would be shown of them. */
const comparable = ({ data, errors }: ExecutionResult): unknown => ({
  data: data === undefined ? 'none' : JSON.parse(JSON.stringify(data)),
  errors: errors
    ?.map((error) =>
      JSON.stringify([error.path, error.message, error.locations, foreseen(error), error.extensions, error.toJSON()]),
    )
    .sort(),
});

describe('compiled queries', () => {
  test.each(DOCUMENTS.map(([text, variables = {}]) => [text, variables] as const))(
    'answer as graphql-js does: %s %j',
    async (text, variables) => {
      const document = parse(text);
      const expected = await execute({ schema, document, variableValues: variables, contextValue: {} });
      expect(compileQuery(schema, document)).not.toBeNull();
      const run = documentExecutor(schema);
      for (const time of ['interpreted', 'compiled', 'compiled again']) {
        const answer = await run({ document, variables, context: {} });
        expect({ time, answer: comparable(answer) }).toEqual({ time, answer: comparable(expected) });
      }
    },
  );

  test('choose the operation by its name', async () => {
    const document = parse('query A { row { id } } query B { row { name } }');
    const run = documentExecutor(schema);
    for (let i = 0; i < 3; i += 1) {
      expect((await run({ document, operationName: 'A', context: {} })).data).toEqual({ row: { id: 'r0' } });
      expect((await run({ document, operationName: 'B', context: {} })).data).toEqual({ row: { name: 'Ann' } });
    }
  });

  test('leave mutations and subscriptions to graphql-js', () => {
    expect(compileQuery(schema, parse('mutation { change { id } }'))).toBeNull();
  });

  test('can be made of the whole API: a selection of every type that a row leads to', () => {
    const document = parse(`query ($where: BookingWhere, $n: Int) {
      bookings(where: $where, first: $n, orderBy: [{ field: STARTS_AT, direction: DESC }]) {
        totalCount { count } pageInfo { endCursor }
        edges { cursor node { id order { lines { booking { id } } } booker { account { name } } unavailableActions { reasons { code } } timeline { nodes { before } } } }
      }
    }`);
    expect(compileQuery(createSchema(), document)).not.toBeNull();
  });
});
