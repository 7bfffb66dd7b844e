import { readFileSync } from 'node:fs';
import { type Harbour, openHarbour } from './testing/harbour.js';
import { PASSWORD } from './testing/staff.js';

/** The examples of docs/api/README.md, in their order: a document and the variables after it. */
function examples(): { query: string; variables: Record<string, unknown> }[] {
  const guide = readFileSync(new URL('../../../docs/api/README.md', import.meta.url), 'utf8');
  return [...guide.matchAll(/```graphql\n([\s\S]*?)```\s*```json\n([\s\S]*?)```/g)].map(([, query, json]) => ({
    query: query!,
    variables: JSON.parse(json!),
  }));
}

describe('The guide for integrators', () => {
  let harbour: Harbour;
  beforeAll(async () => {
    harbour = await openHarbour();
  });
  afterAll(() => harbour?.close());

  test('every example runs as it is written', async () => {
    const { ids, guest } = harbour;
    const known: Record<string, unknown> = {
      serviceId: ids.course,
      sessionId: ids.session,
      customerId: ids.daniel,
      password: PASSWORD,
    };
    const fill = (value: unknown, name = ''): unknown => {
      if (value === '…') return known[name];
      if (Array.isArray(value)) return value.map((item) => fill(item, name));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, key)]));
    };
    const all = examples();
    expect(all.length).toBeGreaterThanOrEqual(9);
    for (const { query, variables } of all) {
      const { data, errors } = await guest.ask(query, fill(variables) as object);
      expect([query, errors]).toEqual([query, undefined]);
      const text = JSON.stringify(data);
      expect([query, text.match(/"userErrors":\[\{.*?\}/)?.[0]]).toEqual([query, undefined]);
      for (const [, name, value] of text.matchAll(/"(basketToken|accessToken)":"([^"]+)"/g)) known[name!] = value;
      const order = data?.shop?.order;
      if (order) known.bookingId = order.bookings[0].id;
      if (data?.bookings) known.id = data.bookings.nodes[0].id;
      if (data?.shop?.order === null) throw new Error('The order of the guide is not found');
    }
    expect(known.id).toEqual(expect.any(String));
  });
});
