import { newId } from '../ids.js';
import { openWaitingRoom, type WaitingRoom } from './testing/waiting-room.js';

let room: WaitingRoom;
beforeAll(async () => {
  room = await openWaitingRoom();
}, 60_000);
afterAll(() => room?.close());

const START = '2026-11-27T10:00:00.000Z';

const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);

describe('joining', () => {
  test('a full session takes people who wait, in order, and writes to each once', async () => {
    const { id } = await room.fullSession();
    const first = await room.join(id, { email: 'First@example.org', name: ' First  ', phone: '+44 7700 900123' });
    expect(first.userErrors).toEqual([]);
    expect(first.place).toMatchObject({ status: 'WAITING', position: 1, serviceName: 'First aid', startsAt: START });
    const second = await room.join(id);
    expect(second.place.position).toBe(2);
    expect(await room.place(second.token)).toMatchObject({ status: 'WAITING', position: 2 });
    await room.deliver();
    await room.deliver();
    const letters = await room.letters('First@example.org');
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ kind: 'WAITLIST_JOINED', subject: 'You are on the waiting list: First aid' });
    expect(letters[0].text).toContain(`https://book.example/book/harbour/waiting/${first.token}`);
    expect(JSON.stringify(await room.rows('SELECT token_hash FROM waitlist_entries'))).not.toContain(first.token);
  });

  test('with one idempotency key is joining once', async () => {
    const { id } = await room.fullSession();
    const key = { idempotencyKey: newId(), email: 'twice@example.org', name: 'Twice' };
    const first = await room.join(id, key);
    const again = await room.join(id, key);
    expect(again.token).toBe(first.token);
    expect(await room.entriesOf(id)).toHaveLength(1);
  });

  test.each<[string, string[], object]>([
    ['INVALID_EMAIL', ['email'], { email: 'nobody' }],
    ['REQUIRED', ['email'], { email: ' ' }],
    ['REQUIRED', ['name'], { name: '' }],
    ['INVALID_VALUE', ['phone'], { phone: 'call me' }],
    ['QUANTITY_OUT_OF_RANGE', ['quantity'], { quantity: 0 }],
    ['QUANTITY_OUT_OF_RANGE', ['quantity'], { quantity: 3 }],
    ['NOT_FOUND', ['sessionId'], { sessionId: newId() }],
    ['NOT_FOUND', ['serviceId'], { serviceId: newId() }],
    ['NOT_FOUND', ['shop'], { shop: 'nowhere' }],
    ['REQUIRED', ['idempotencyKey'], { idempotencyKey: '' }],
  ])('is refused with %s at %s', async (code, path, over) => {
    const { id } = await room.fullSession();
    const { token, userErrors } = await room.join(id, over);
    expect(userErrors).toMatchObject([{ code, path }]);
    expect(token).toBeNull();
    expect(await room.entriesOf(id)).toEqual([]);
  });

  test('is refused while seats are free, when waiting already, and where there is no waiting list', async () => {
    const free = await room.newSession(2);
    const [refused] = (await room.join(free)).userErrors;
    expect(refused).toMatchObject({ code: 'SEATS_AVAILABLE', details: { seatsLeft: 2 } });

    const { id } = await room.fullSession();
    await room.join(id, { email: 'ann@example.org' });
    expect(codes(await room.join(id, { email: 'ANN@example.org' }))).toEqual(['ALREADY_WAITING']);

    await room.owner.client.query('UPDATE event_sessions SET waitlist_enabled = false WHERE id = $1', [id]);
    expect(codes(await room.join(id))).toEqual(['WAITLIST_CLOSED']);

    const soon = await room.fullSession(1, '2026-11-20T14:10:00.000Z');
    expect(codes(await room.join(soon.id))).toEqual(['WAITLIST_CLOSED']);
  });
});

describe('a seat that becomes free', () => {
  test('is offered to who has waited longest, as a hold nobody else can take; checking it out accepts', async () => {
    const { id, orders } = await room.fullSession();
    const ann = await room.join(id, { email: 'ann@example.org', name: 'Ann' });
    const bob = await room.join(id, { email: 'bob@example.org' });
    await room.callOff(orders[0]);

    // Before the worker has offered it, it is kept.
    const early = await room.shop('addBasketLine', { serviceId: room.ids.course, sessionId: id, quantity: 1 });
    expect(codes(early)).toEqual(['SESSION_FULL']);

    await room.deliver();
    expect(await room.place(ann.token)).toMatchObject({ status: 'OFFERED', offerExpiresAt: '2026-11-21T12:00:00.000Z' });
    expect(await room.place(bob.token)).toMatchObject({ status: 'WAITING', position: 1 });
    const late = await room.shop('addBasketLine', { serviceId: room.ids.course, sessionId: id, quantity: 1 });
    expect(codes(late)).toEqual(['SESSION_FULL']);
    expect((await room.letters('ann@example.org')).map(({ kind }: { kind: string }) => kind)).toContain('WAITLIST_OFFERED');

    const accepted = await room.accept(ann.token);
    expect(accepted.userErrors).toEqual([]);
    const person = { givenName: 'Ann', familyName: 'Lee', email: 'ann@example.org' };
    const { order, userErrors } = await room.shop('checkOut', { basketToken: accepted.basketToken, ...person });
    expect(userErrors).toEqual([]);
    expect(order.bookings).toMatchObject([{ status: 'PENCILLED_IN', startsAt: START }]);
    expect(await room.place(ann.token)).toMatchObject({ status: 'ACCEPTED', orderAccessToken: expect.any(String) });
    await room.deliver();
    expect(await room.entriesOf(id)).toMatchObject([
      { status: 'ACCEPTED', name: 'Ann', order: { reference: order.reference } },
      { status: 'WAITING' },
    ]);
    expect(codes(await room.accept(ann.token))).toEqual(['NOT_ON_OFFER']);
    expect(codes(await room.leave(ann.token))).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  test('passes over who needs more than are free, and says so each time; offering again changes nothing', async () => {
    const { id, orders } = await room.fullSession(3);
    const three = await room.join(id, { quantity: 3 });
    const two = await room.join(id, { quantity: 2 });
    const one = await room.join(id);
    await room.callOff(orders[0]);
    await room.callOff(orders[1]);
    await room.deliver();
    expect(await room.place(two.token)).toMatchObject({ status: 'OFFERED' });
    const [first, , third] = await room.entriesOf(id);
    expect(first).toMatchObject({ status: 'WAITING', lastSkip: { why: 'TOO_FEW_SEATS', needs: 3, free: 2 } });
    expect(first.history.nodes[0]).toMatchObject({ summary: 'Passed over: needs 3, 2 free.' });
    expect(third).toMatchObject({ status: 'WAITING', lastSkip: null });

    const before = await room.rows('SELECT md5(string_agg(e::text, $1 ORDER BY id)) FROM waitlist_entries e', [',']);
    await room.sweep();
    await room.deliver();
    expect(await room.rows('SELECT md5(string_agg(e::text, $1 ORDER BY id)) FROM waitlist_entries e', [','])).toEqual(before);

    await room.decline(two.token);
    await room.deliver();
    expect(await room.place(two.token)).toMatchObject({ status: 'DECLINED', position: null });
    expect(await room.place(one.token)).toMatchObject({ status: 'OFFERED' });
    expect(await room.place(three.token)).toMatchObject({ status: 'WAITING', position: 1 });
    const [again] = await room.entriesOf(id);
    expect(again).toMatchObject({ position: 2, lastSkip: { needs: 3, free: 2 } });
    // One seat is left that nobody who waits can use: it is for everybody.
    const sold = await room.sell(id, 1, 'quick@example.org');
    expect(sold.userErrors).toEqual([]);
  });

  test('goes to the next when the offer runs out, and the first is told', async () => {
    const { id, orders } = await room.fullSession(1);
    const ann = await room.join(id, { email: 'late@example.org' });
    const bob = await room.join(id);
    await room.callOff(orders[0]);
    await room.deliver();
    room.at.now = '2026-11-21T12:00:00.000Z';
    try {
      expect(await room.place(ann.token)).toMatchObject({ status: 'EXPIRED', offerExpiresAt: null });
      expect(codes(await room.accept(ann.token))).toEqual(['OFFER_EXPIRED']);
      expect(codes(await room.decline(ann.token))).toEqual(['OFFER_EXPIRED']);
      await room.sweep();
      await room.deliver();
      expect(await room.place(bob.token)).toMatchObject({ status: 'OFFERED' });
      expect(codes(await room.accept(ann.token))).toEqual(['OFFER_EXPIRED']);
      const letters = await room.letters('late@example.org');
      expect(letters.map(({ kind }: { kind: string }) => kind)).toEqual([
        'WAITLIST_JOINED',
        'WAITLIST_OFFERED',
        'WAITLIST_OFFER_EXPIRED',
      ]);
    } finally {
      room.at.now = '2026-11-20T12:00:00.000Z';
    }
  });

  test('is offered at most until two hours before the start, and to nobody when that is too soon', async () => {
    const soon = await room.fullSession(1, '2026-11-20T18:00:00.000Z');
    const ann = await room.join(soon.id);
    room.at.now = '2026-11-20T12:05:00.000Z';
    await room.rows('UPDATE event_sessions SET capacity = 2 WHERE id = $1', [soon.id]);
    await room.sweep();
    expect(await room.place(ann.token)).toMatchObject({ status: 'OFFERED', offerExpiresAt: '2026-11-20T16:00:00.000Z' });

    const sooner = await room.fullSession(1, '2026-11-20T16:00:00.000Z');
    const bob = await room.join(sooner.id);
    room.at.now = '2026-11-20T13:50:00.000Z';
    await room.rows('UPDATE event_sessions SET capacity = 2 WHERE id = $1', [sooner.id]);
    await room.sweep();
    expect(await room.place(bob.token)).toMatchObject({ status: 'WAITING' });
    expect((await room.sell(sooner.id, 1)).userErrors).toEqual([]);
    room.at.now = '2026-11-20T16:00:00.000Z';
    await room.sweep();
    expect(await room.place(bob.token)).toMatchObject({ status: 'EXPIRED' });
    room.at.now = '2026-11-20T12:00:00.000Z';
  });

  test('is found by the sweep when a basket gave it back without an event', async () => {
    const id = await room.newSession(1);
    const { basketToken, basket } = await room.shop('addBasketLine', { serviceId: room.ids.course, sessionId: id });
    const ann = await room.join(id);
    await room.shop('removeBasketLine', { basketToken, lineId: basket.lines[0].id });
    await room.sweep();
    expect(await room.place(ann.token)).toMatchObject({ status: 'OFFERED' });
  });
});

const CHANGE = 'mutation ($input: ChangeSessionInput!) { changeSession(input: $input) { userErrors { code } } }';
const CALL_OFF = 'mutation ($input: CancelSessionInput!) { cancelSession(input: $input) { userErrors { code } } }';

describe('a session', () => {
  const versionOf = async (id: string) => (await room.rows('SELECT version FROM event_sessions WHERE id = $1', [id]))[0].version;

  test('that gets more seats offers them at once; one that is called off ends its list', async () => {
    const { id } = await room.fullSession();
    const people = [await room.join(id), await room.join(id, { quantity: 2 })];
    const maya = await room.signedIn('maya@harbour.example');
    const more = { id, expectedVersion: await versionOf(id), capacity: 3, reason: 'A larger room' };
    expect((await maya.ask(CHANGE, { input: more })).data.changeSession.userErrors).toEqual([]);
    await room.deliver();
    expect(await room.place(people[0].token)).toMatchObject({ status: 'OFFERED' });
    const off = { id, expectedVersion: await versionOf(id), reason: 'The teacher is ill' };
    expect((await maya.ask(CALL_OFF, { input: off })).data.cancelSession.userErrors).toEqual([]);
    await room.deliver();
    for (const { token } of people) expect(await room.place(token)).toMatchObject({ status: 'EXPIRED' });
    const [session] = await room.rows('SELECT taken, waiting_least AS least FROM event_sessions WHERE id = $1', [id]);
    expect(session).toEqual({ taken: 0, least: null });
  });
});

describe('leaving', () => {
  test('with an offer gives the place to the next; leaving twice is leaving once', async () => {
    const { id, orders } = await room.fullSession(1);
    const ann = await room.join(id);
    const bob = await room.join(id);
    await room.callOff(orders[0]);
    await room.deliver();
    expect((await room.leave(ann.token)).place).toMatchObject({ status: 'LEFT' });
    expect((await room.leave(ann.token)).userErrors).toEqual([]);
    await room.deliver();
    expect(await room.place(bob.token)).toMatchObject({ status: 'OFFERED' });
    expect(codes(await room.accept(ann.token))).toEqual(['NOT_ON_OFFER']);
  });

  test('a token opens nothing in another shop, and a wrong one nowhere', async () => {
    const { id } = await room.fullSession(1);
    const { token } = await room.join(id);
    await room.rival();
    const [{ slug }] = await room.rows("SELECT slug FROM organizations WHERE slug <> 'harbour' LIMIT 1");
    expect(await room.place(token, slug)).toBeNull();
    expect(await room.place('x')).toBeNull();
    expect(codes(await room.leave('x'))).toEqual(['NOT_FOUND']);
    expect(codes(await room.accept(token))).toEqual(['NOT_ON_OFFER']);
  });
});
