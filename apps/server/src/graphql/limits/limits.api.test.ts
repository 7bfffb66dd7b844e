import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { getIntrospectionQuery } from 'graphql';
import { type Asking, asking } from '../testing/ask.js';
import { DOCUMENT_LIMITS } from './limits.js';

let database: TestDatabase;
let api: Asking;

beforeAll(async () => {
  database = await testDatabase();
  api = await asking(database.db, '01930000-0000-7000-8000-000000000000');
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.close();
});

const nested = (levels: number): string => (levels === 0 ? 'id' : `order { bookings { ${nested(levels - 1)} } }`);
const fields = (count: number): string => Array.from({ length: count }, () => 'id').join(' ');
const renamed = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}: reference`).join(' ');

describe('documents are refused', () => {
  test.each<[string, string, string, number]>([
    ['too deep', `{ bookings(first: 1) { nodes { ${nested(5)} } } }`, 'depth', DOCUMENT_LIMITS.depth],
    [
      'too deep through fragments',
      `{ bookings(first: 1) { nodes { ...A } } } fragment A on Booking { ${nested(3)} order { bookings { ...B } } } fragment B on Booking { ${nested(4)} }`,
      'depth',
      DOCUMENT_LIMITS.depth,
    ],
    ['with too many renamed fields', `{ bookings { nodes { ${renamed(31)} } } }`, 'aliases', DOCUMENT_LIMITS.aliases],
    [
      'with fields renamed again and again by fragments',
      `{ bookings(first: 1) { nodes { ...A order { bookings { ...A } } } } } fragment A on Booking { ${renamed(16)} }`,
      'aliases',
      DOCUMENT_LIMITS.aliases,
    ],
    [
      'that could answer with too much',
      `{ orders(first: 200) { nodes { bookings { ${fields(60)} } } } }`,
      'cost',
      DOCUMENT_LIMITS.cost,
    ],
    [
      'that could, with sizes given later',
      `query ($n: Int) { orders(first: $n) { nodes { bookings { ${fields(60)} } } } }`,
      'cost',
      DOCUMENT_LIMITS.cost,
    ],
  ])('%s', async (_, query, limited, limit) => {
    const { errors, data } = await api.ask(query, {});
    expect(data).toBeUndefined();
    const refusal = errors!.find((error) => error.extensions!.limited === limited);
    expect(refusal?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit });
    expect(refusal?.message).toContain(String(limit));
  });

  test('of too many tokens', async () => {
    const { errors } = await api.ask(`{ bookings { nodes { ${fields(DOCUMENT_LIMITS.tokens)} } } }`);
    expect(errors![0]!.message).toContain(String(DOCUMENT_LIMITS.tokens));
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('whose fragments turn in a circle, by the standard', async () => {
    const { errors } = await api.ask('{ bookings { nodes { ...A } } } fragment A on Booking { order { bookings { ...A } } }');
    expect(errors![0]!.message).toContain('Cannot spread fragment "A" within itself');
  });
});

test('documents within the limits are answered', async () => {
  for (const query of [
    `{ bookings(first: 200) { edges { cursor node { ${renamed(30)} order { lines { booking { id order { reference } } } } } } totalCount { count } } }`,
    `{ orders(first: 50) { nodes { ${fields(20)} bookings { ${fields(20)} } } } }`,
    getIntrospectionQuery(),
  ]) {
    expect((await api.ask(query)).errors).toBeUndefined();
  }
});
