import { BOOKING_FIELDS } from '@bookwright/domain/bookings';
import { type Sample, sampleBookings, type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import { type Asking, asking } from '../graphql/testing/ask.js';

let database: TestDatabase;
let sample: Sample;
let api: Asking;

beforeAll(async () => {
  database = await testDatabase();
  sample = await sampleBookings(database.url, 60);
  api = await asking(database.db, sample.organizationId);
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await database?.close();
});
beforeEach(() => void api.statements());

const NESTED = `id reference startsAt durationMin status price { amountMinor currency }
  service { id name } session { id } resource { id } assignee { displayName } order { reference booker { name } }
  booker { id name email account { name } } account { id name } availableActions`;

describe('bookings', () => {
  test('come with everything beside them in one statement, whatever the page', async () => {
    for (const first of [1, 50]) {
      const { data, errors } = await api.ask(`{ bookings(first: ${first}) { nodes { ${NESTED} } pageInfo { endCursor } } }`);
      expect(errors).toBeUndefined();
      expect(data!.bookings.nodes).toHaveLength(first);
      expect(api.statements()).toHaveLength(1);
    }
  });

  test('bring lists of their orders in one statement per list', async () => {
    const order =
      'order { id lines { id gross { amountMinor } booking { reference } } bookings { id } timeline { nodes { id } } }';
    await api.ask(`{ bookings(first: 50) { nodes { id ${order} timeline(first: 5) { nodes { summary } } } } }`);
    expect(api.statements()).toHaveLength(5);
  });

  test('are counted only when somebody asks, and not read when only that is asked', async () => {
    await api.ask('{ bookings { nodes { id } } }');
    expect(api.statements().join()).not.toContain('count');
    const { data } = await api.ask('{ bookings { totalCount { count capped } } }');
    expect(data!.bookings.totalCount).toEqual({ count: 60, capped: false });
    expect(api.statements()).toHaveLength(1);
    const capped = await api.ask('{ bookings { totalCount(cap: 10) { count capped } } }');
    expect(capped.data!.bookings.totalCount).toEqual({ count: 10, capped: true });
    const exact = await api.ask('{ bookings(where: { status: { eq: "PENDING" } }) { totalCount(cap: 0) { count capped } } }');
    const pending = sample.rows.filter((row) => row.status === 'PENDING').length;
    expect(exact.data!.bookings.totalCount).toEqual({ count: pending, capped: false });
  });

  test('show the values that are stored', async () => {
    const { data } = await api.ask(`{ bookings(first: 60, orderBy: [{ field: REFERENCE }]) { nodes { ${NESTED} } } }`);
    const expected = sample.rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      startsAt: row.startsAt,
      durationMin: row.durationMin,
      status: row.status,
      price: { amountMinor: row.price, currency: 'GBP' },
      service: row.service && { id: row.service, name: row.serviceName },
      booker: row.booker && expect.objectContaining({ id: row.booker, name: row.bookerName, email: row.bookerEmail }),
      account: row.account && { id: row.account, name: row.accountName },
    }));
    expect(data!.bookings.nodes).toEqual(expected.map((row) => expect.objectContaining(row)));
  });

  test('are paged by the cursors of their edges, and refused with a cursor of another sort', async () => {
    const page = (args: string) =>
      api.ask(
        `{ bookings(${args}) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
      );
    const first = (await page('first: 2')).data!.bookings;
    expect(first.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: first.edges[0].cursor,
      endCursor: first.edges[1].cursor,
    });
    const second = (await page(`first: 2, after: "${first.edges[0].cursor}"`)).data!.bookings;
    expect(second.edges[0]).toEqual(first.edges[1]);
    const { errors } = await page(`orderBy: [{ field: TITLE }], after: "${first.edges[0].cursor}"`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(errors![0]!.message).toContain('another sort');
  });

  test('refuse more than 200 rows and name the limit', async () => {
    const { errors } = await api.ask('{ bookings(first: 201) { nodes { id } } }');
    expect(errors![0]).toMatchObject({
      message: 'first is between 0 and 200.',
      extensions: { code: 'BAD_USER_INPUT', limit: 200 },
    });
    expect(api.statements()).toEqual([]);
  });
});

describe('who may see bookings', () => {
  const LISTS = [
    '{ bookings { nodes { id } } }',
    `{ booking(id: "01930000-0000-7000-8000-000000000000") { id } }`,
    '{ orders { nodes { id } } }',
    `{ order(id: "01930000-0000-7000-8000-000000000000") { id } }`,
    '{ customers { totalCount { count } } }',
    `{ customer(id: "01930000-0000-7000-8000-000000000000") { id } }`,
    '{ services { nodes { id } } }',
    '{ resources { nodes { id } } }',
    '{ staffMembers { id } }',
    '{ accounts { nodes { id } } }',
    '{ grid(entity: BOOKING) { entity } }',
  ];

  test.each(LISTS)('nobody who is not signed in: %s', async (query) => {
    const { errors } = await api.ask(query, {}, 'GUEST');
    expect(errors!.map((error) => error.extensions!.code)).toEqual(['UNAUTHENTICATED']);
    expect(api.statements()).toEqual([]);
  });

  test.each(LISTS)('nobody without the right: %s', async (query) => {
    const { errors } = await api.ask(query, {}, new Set());
    expect(errors!.map((error) => error.extensions!.code)).toEqual(['FORBIDDEN']);
    expect(api.statements()).toEqual([]);
  });

  test('without the right to personal data there are no addresses, and no way to guess them', async () => {
    const everything =
      '{ bookings(first: 60) { nodes { attendeeEmail booker { name email phone } order { booker { email phone } } } } customers { nodes { email phone } } }';
    const { data, errors } = await api.ask(everything, {}, 'READ_ONLY');
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toMatch(/example\.org|7700/i);
    expect(data!.bookings.nodes.some((node: { booker: unknown }) => node.booker)).toBe(true);
    expect(JSON.stringify((await api.ask(everything)).data)).toMatch(/example\.org/i);
    for (const value of ['a', 'no such address']) {
      const guess = await api.ask(
        `{ bookings(where: { bookerEmail: { contains: "${value}" } }) { totalCount { count } } }`,
        {},
        'READ_ONLY',
      );
      expect(guess.errors).toMatchObject([
        { message: 'You may not filter or sort by bookerEmail.', extensions: { code: 'FORBIDDEN' } },
      ]);
    }
    const sorted = await api.ask('{ customers(orderBy: [{ field: EMAIL }]) { nodes { id } } }', {}, 'READ_ONLY');
    expect(sorted.errors![0]!.extensions!.code).toBe('FORBIDDEN');
  });

  test('without the right to internal prices hidden ones are null, and no filter or sort tells them', async () => {
    const query =
      '{ bookings(first: 60, orderBy: [{ field: REFERENCE }]) { nodes { priceVisibility price { amountMinor } order { internalTotal { amountMinor } payLaterTotal { amountMinor } } } } }';
    const { data } = await api.ask(query, {}, 'READ_ONLY');
    const hidden = data!.bookings.nodes.filter((node: { priceVisibility: string }) => node.priceVisibility === 'HIDDEN');
    expect(hidden.length).toBeGreaterThan(0);
    for (const node of hidden) expect(node.price).toBeNull();
    for (const node of data!.bookings.nodes) expect(node.order).toEqual({ internalTotal: null, payLaterTotal: null });
    const all = (await api.ask(query)).data!.bookings.nodes;
    expect(
      all.every((node: { price: unknown; order: { internalTotal: unknown } }) => node.price && node.order.internalTotal),
    ).toBe(true);
    const count = async (where: string, role: 'READ_ONLY' | 'OWNER') =>
      (await api.ask(`{ bookings(where: ${where}) { totalCount { count } } }`, {}, role)).data!.bookings.totalCount.count;
    expect(await count('{ price: { gte: 0 } }', 'READ_ONLY')).toBe(60 - hidden.length);
    expect(await count('{ price: { isEmpty: true } }', 'READ_ONLY')).toBe(hidden.length);
    expect(await count('{ price: { gte: 0 } }', 'OWNER')).toBe(60);
    const orders = await api.ask('{ orders(where: { internalTotal: { gt: 1 } }) { totalCount { count } } }', {}, 'READ_ONLY');
    expect(orders.errors![0]!.extensions!.code).toBe('FORBIDDEN');
  });

  test('a grid shows the columns that the viewer may see, and which they may edit', async () => {
    const query = '{ grid(entity: BOOKING) { fields { name operators editable options { value tone } } } }';
    const names = (fields: { name: string }[]) => fields.map(({ name }) => name);
    const owner = (await api.ask(query)).data!.grid.fields;
    const reader = (await api.ask(query, {}, 'READ_ONLY')).data!.grid.fields;
    expect(names(owner)).toEqual(BOOKING_FIELDS.fields.map(({ name }) => name));
    expect(names(owner).filter((name) => !names(reader).includes(name))).toEqual(['bookerEmail', 'bookerPhone']);
    expect(owner.find((field: { name: string }) => field.name === 'title')).toMatchObject({ editable: true });
    expect(reader.some((field: { editable: boolean }) => field.editable)).toBe(false);
    expect(owner.find((field: { name: string }) => field.name === 'status').options).toContainEqual({
      value: 'CONFIRMED',
      tone: 'green',
    });
  });
});

describe('one booking', () => {
  test('is found by its id, in its organization only', async () => {
    const id = sample.rows[0]!.id as string;
    const query = 'query ($id: ID!) { booking(id: $id) { id reference } }';
    expect((await api.ask(query, { id })).data).toEqual({ booking: { id, reference: 'BW-0000' } });
    expect((await api.ask(query, { id: id.toUpperCase() })).data!.booking.id).toBe(id);
    for (const unknown of ['01930000-0000-7000-8000-000000000000', 'no id']) {
      expect(await api.ask(query, { id: unknown })).toEqual({ data: { booking: null }, errors: undefined });
    }
  });

  test('says what can be done and why the rest cannot, at this time and for this viewer', async () => {
    const row = sample.rows.find((one) => one.status === 'CONFIRMED' && String(one.startsAt) < '2026-11-20T12:00')!;
    const query = `{ booking(id: "${row.id}") { availableActions unavailableActions { action reasons { code message path details } } } }`;
    const owner = (await api.ask(query)).data!.booking;
    expect(owner.availableActions).toEqual(expect.arrayContaining(['CHECK_IN', 'MARK_NO_SHOW', 'CANCEL']));
    expect(owner.unavailableActions.find((one: { action: string }) => one.action === 'APPROVE').reasons[0].code).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
    const reader = (await api.ask(query, {}, 'READ_ONLY')).data!.booking;
    expect(reader.availableActions).toEqual([]);
    expect(reader.unavailableActions[0].reasons[0].code).toBe('FORBIDDEN_FOR_ACTOR');
  });
});
