import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { type Asking, asking } from './testing/ask.js';

let database: TestDatabase;
let broken: Asking;
let failure: unknown;

beforeAll(async () => {
  database = await testDatabase();
  const cells = async () => {
    throw failure;
  };
  broken = await asking({ ...database.db, cells }, '01930000-0000-7000-8000-000000000000');
}, 60_000);
afterAll(async () => {
  await broken?.stop();
  await database?.close();
});

const ask = () => broken.ask('{ bookings { nodes { id } } }');

describe('errors', () => {
  test('that nobody foresaw say nothing but which request it was; the log says the rest', async () => {
    failure = Object.assign(new Error('relation "secret_table" does not exist'), { code: '42P01' });
    for (const time of [1, 2, 3]) {
      const { data, errors } = await ask();
      expect(data).toBeNull();
      expect(JSON.stringify(errors)).not.toContain('secret');
      expect(errors).toMatchObject([
        {
          message: 'Something went wrong on our side.',
          path: ['bookings'],
          extensions: { code: 'INTERNAL', requestId: '01930000-0000-7000-8000-000000000001' },
        },
      ]);
      expect(Object.keys(errors![0]!.extensions!).sort()).toEqual(['code', 'requestId']);
      expect(broken.logged).toHaveLength(time);
    }
    expect(broken.logged[0]).toMatchObject({
      message: 'unforeseen',
      fields: { err: failure, requestId: '01930000-0000-7000-8000-000000000001' },
    });
  });

  test.each(['40001', '40P01', '55P03', '57014', '53300'])(
    'of a database that is too busy (%s) say so and are not logged as unforeseen',
    async (code) => {
      const before = broken.logged.length;
      failure = Object.assign(new Error('canceling statement due to statement timeout'), { code });
      const { errors } = await ask();
      expect(errors).toMatchObject([
        { message: 'Too much is going on at once. Try again.', extensions: { code: 'CONFLICT_BUSY' } },
      ]);
      expect(broken.logged).toHaveLength(before);
    },
  );

  test.each([
    ['a syntax error', '{ bookings {', {}],
    ['an unknown field', '{ bookings { nothing } }', {}],
    ['a variable of another type', 'query ($n: Int) { bookings(first: $n) { nodes { id } } }', { n: 'many' }],
    [
      'a wrong instant',
      'query ($at: DateTime) { bookings(where: { startsAt: { gte: $at } }) { nodes { id } } }',
      { at: '2026-02-30T10:00:00Z' },
    ],
    ['two operations without a name', 'query A { bookings { nodes { id } } } query B { bookings { nodes { id } } }', {}],
  ])('of %s are the fault of the request', async (_, query, variables) => {
    for (let i = 0; i < 3; i += 1) {
      const { errors } = await broken.ask(query, variables);
      expect(errors!.map((error) => error.extensions!.code)).toEqual(['BAD_USER_INPUT']);
      expect(errors![0]!.extensions!.requestId).toBe('01930000-0000-7000-8000-000000000001');
    }
  });
});
