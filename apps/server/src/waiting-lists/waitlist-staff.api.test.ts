import { ENTRIES, OFFER_NOW, openWaitingRoom, REMOVE, type WaitingRoom } from './testing/waiting-room.js';

let room: WaitingRoom;
beforeAll(async () => {
  room = await openWaitingRoom();
}, 60_000);
afterAll(() => room?.close());

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('staff', () => {
  test('offer a place out of turn, with a reason that stays in the history', async () => {
    const { id } = await room.fullSession();
    await room.join(id);
    const bob = await room.join(id);
    const ben = await room.signedIn('ben@harbour.example');
    const [first, second] = await room.entriesOf(id);
    expect(second.availableActions).toEqual(['OFFER', 'REMOVE']);
    const offer = async (input: object) =>
      (await ben.ask(OFFER_NOW, { input: { id: second.id, ...input } })).data.offerWaitlistPlace;

    expect(codes(await offer({}))).toEqual(['REASON_REQUIRED']);
    expect(codes(await offer({ reason: 'VIP', expectedVersion: 9 }))).toEqual(['STALE_VERSION']);
    expect(codes(await offer({ reason: 'VIP' }))).toEqual(['SESSION_FULL']);
    await room.rows('UPDATE event_sessions SET capacity = capacity + 1 WHERE id = $1', [id]);
    const done = await offer({ reason: 'She teaches here' });
    expect(done.userErrors).toEqual([]);
    expect(done.entry).toMatchObject({ status: 'OFFERED', availableActions: ['REMOVE'] });
    expect(done.entry.history.nodes[0]).toMatchObject({ summary: 'ben offered 1 place.', reason: 'She teaches here' });
    expect(codes(await offer({ reason: 'again' }))).toEqual(['TRANSITION_NOT_ALLOWED']);
    expect((await room.accept(bob.token)).userErrors).toEqual([]);
    const [passed] = await room.entriesOf(id);
    expect(passed).toMatchObject({ id: first.id, lastSkip: { why: 'STAFF_CHOSE_ANOTHER' } });
  });

  test('take somebody off the list', async () => {
    const { id, orders } = await room.fullSession(1);
    const ann = await room.join(id);
    const bob = await room.join(id);
    await room.callOff(orders[0]);
    await room.deliver();
    const ben = await room.signedIn('ben@harbour.example');
    const [entry] = await room.entriesOf(id);
    const removed = (await ben.ask(REMOVE, { input: { id: entry.id, reason: 'Asked by phone' } })).data.removeWaitlistEntry;
    expect(removed).toMatchObject({ entry: { status: 'LEFT', availableActions: [] }, userErrors: [] });
    await room.deliver();
    expect(await room.place(ann.token)).toMatchObject({ status: 'LEFT' });
    expect(await room.place(bob.token)).toMatchObject({ status: 'OFFERED' });
  });

  test('without the right may look, without personal data, and change nothing', async () => {
    const { id } = await room.fullSession(1);
    await room.join(id);
    const ruth = await room.signedIn('ruth@harbour.example');
    const [entry] = (await ruth.ask(ENTRIES, { where: { session: { eq: id } } })).data.waitlistEntries.nodes;
    expect(entry).toMatchObject({ email: null, availableActions: [] });
    expect(JSON.stringify(entry)).not.toContain('@example.org');
    for (const document of [OFFER_NOW, REMOVE]) {
      const { errors } = await ruth.ask(document, { input: { id: entry.id, reason: 'x' } });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    const eve = await room.rival();
    expect((await eve.ask(ENTRIES, {})).data.waitlistEntries.totalCount.count).toBe(0);
    for (const document of [OFFER_NOW, REMOVE]) {
      const { data } = await eve.ask(document, { input: { id: entry.id, reason: 'x' } });
      expect(codes(Object.values(data as object)[0])).toEqual(['NOT_FOUND']);
    }
  });
});

describe('a time of a service', () => {
  const window = { wantedFrom: '2026-11-24T09:00:00.000Z', wantedTo: '2026-11-24T11:00:00.000Z' };
  const wait = (over: object = {}) =>
    room.join('', { serviceId: room.ids.massage, sessionId: null, quantity: 1, ...window, ...over });
  const book = (startsAt: string) => room.order({ serviceId: room.ids.massage, startsAt });

  test('is waited for within a window, and the first that becomes free is held', async () => {
    expect(codes(await wait())).toEqual(['SEATS_AVAILABLE']);
    await book('2026-11-24T09:00:00.000Z');
    const second = await book('2026-11-24T10:00:00.000Z');
    const ann = await wait();
    expect(ann.userErrors).toEqual([]);
    expect(ann.place).toMatchObject({ status: 'WAITING', position: 1, startsAt: null });
    await room.callOff(second);
    await room.deliver();
    expect(await room.place(ann.token)).toMatchObject({ status: 'OFFERED', startsAt: '2026-11-24T10:00:00.000Z' });
    const taken = await room.shop('addBasketLine', { serviceId: room.ids.massage, startsAt: '2026-11-24T10:00:00.000Z' });
    expect(codes(taken)).toEqual(['RESOURCE_TAKEN']);
    const { basketToken } = await room.accept(ann.token);
    const person = { givenName: 'Ann', familyName: 'Lee', email: 'ann@example.org' };
    expect((await room.shop('checkOut', { basketToken, ...person })).userErrors).toEqual([]);
  });

  test.each<[string, object]>([
    ['END_NOT_AFTER_START', { wantedTo: window.wantedFrom }],
    ['IN_THE_PAST', { wantedFrom: '2026-11-01T09:00:00.000Z', wantedTo: '2026-11-02T09:00:00.000Z' }],
    ['INVALID_VALUE', { wantedTo: '2027-11-24T11:00:00.000Z' }],
    ['QUANTITY_OUT_OF_RANGE', { quantity: 2 }],
    ['REQUIRED', { wantedTo: null }],
  ])('is refused with %s', async (code, over) => {
    expect(codes(await wait(over))).toEqual([code]);
  });
});

const ADD = `mutation ($input: AddToWaitlistInput!) { addToWaitlist(input: $input) {
  entry { name status quantity customer { name } session { id } } userErrors { code path } } }`;

test('staff put a customer on the list; who has no address, is unknown, or is there already is refused', async () => {
  const { id } = await room.fullSession();
  const ben = await room.signedIn('ben@harbour.example');
  const add = async (input: object, who = ben) => {
    const wish = { serviceId: room.ids.course, sessionId: id, idempotencyKey: crypto.randomUUID(), ...input };
    const { data, errors } = await who.ask(ADD, { input: wish });
    return errors ? { forbidden: errors[0]!.extensions.code } : data.addToWaitlist;
  };
  expect(await add({ customerId: room.ids.daniel }, await room.signedIn('ruth@harbour.example'))).toEqual({
    forbidden: 'FORBIDDEN',
  });
  expect(codes(await add({ customerId: room.ids.daniel }, await room.rival()))).toContain('NOT_FOUND');
  expect(await room.entriesOf(id)).toEqual([]);

  const done = await add({ customerId: room.ids.daniel, quantity: 2 });
  expect(done).toMatchObject({
    entry: { name: 'Daniel Kerr', status: 'WAITING', quantity: 2, customer: { name: 'Daniel Kerr' }, session: { id } },
    userErrors: [],
  });
  await room.deliver();
  expect((await room.letters('daniel@example.org')).map(({ kind }: { kind: string }) => kind)).toContain('WAITLIST_JOINED');
  expect(codes(await add({ customerId: room.ids.daniel }))).toEqual(['ALREADY_WAITING']);
  expect((await add({ name: 'Zoë', email: '' })).userErrors).toContainEqual({ code: 'REQUIRED', path: ['email'] });
});

test('when a session is called off or begins, everybody who waits is told why', async () => {
  const calledOff = await room.fullSession();
  const ann = await room.join(calledOff.id);
  const maya = await room.signedIn('maya@harbour.example');
  const cancel = 'mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { userErrors { code } } }';
  const [{ version }] = await room.rows('SELECT version FROM event_sessions WHERE id = $1', [calledOff.id]);
  const input = { id: calledOff.id, expectedVersion: version, reason: 'The trainer is ill' };
  const { data, errors } = await maya.ask(cancel, { input });
  expect([errors, data?.cancelSession.userErrors]).toEqual([undefined, []]);
  await room.deliver();
  expect(await room.place(ann.token)).toMatchObject({ status: 'EXPIRED' });
  const [entry] = await room.entriesOf(calledOff.id);
  expect(entry.history.nodes[0].summary).toBe('The waiting list closed: the session was called off.');
  const toAnn = await room.letters(`person${Number(/\d+/.exec(entry.email)![0])}@example.org`);
  expect(toAnn.at(-1)).toMatchObject({ kind: 'WAITLIST_CLOSED', text: expect.stringContaining('has been called off') });

  const begins = await room.fullSession(1, '2026-11-26T10:00:00.000Z');
  await room.join(begins.id);
  room.at.now = '2026-11-26T10:00:00.000Z';
  await room.sweep();
  await room.deliver();
  const [late] = await room.entriesOf(begins.id);
  expect(late.history.nodes[0].summary).toBe('The waiting list closed: the session has begun and no place came free.');
  expect((await room.letters(late.email)).at(-1)).toMatchObject({ kind: 'WAITLIST_CLOSED' });
});
