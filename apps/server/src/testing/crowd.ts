import { addMinutes, type Instant } from '@bookwright/domain/kernel';
import { planners } from './planners.js';
import { type Body, type Refused, refusedIn, type Told } from './told.js';

/** Where the crowd is let loose. */
export type Ground = {
  servers: readonly string[];
  /** Of somebody who may do everything. */
  cookie: string;
  shop: string;
  customerId: string;
  appointments: readonly string[];
  sessions: readonly { serviceId: string; sessionId: string }[];
  /** What staff plan further sessions of, and the rooms they plan them in. */
  lesson: string;
  rooms: readonly { id: string; units: readonly string[] }[];
  /** The first time of each day that is asked for, how many quarters of an hour follow it, and on how many days. */
  firstStart: Instant;
  quarters: number;
  days: number;
};

/** Numbers between 0 and 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ERRORS = 'userErrors { code path details }';
const BASKET = `mutation ($input: AddBasketLineInput!) { it: addBasketLine(input: $input) { basketToken basket { lines { id } } ${ERRORS} } }`;
const CHANGE = `mutation ($input: ChangeBasketLineInput!) { it: changeBasketLine(input: $input) { basket { lines { id } } ${ERRORS} } }`;
const REMOVE = `mutation ($input: RemoveBasketLineInput!) { it: removeBasketLine(input: $input) { ${ERRORS} } }`;
const CHECK_OUT = `mutation ($input: CheckOutInput!) { it: checkOut(input: $input) { accessToken order { bookings { id } } ${ERRORS} } }`;
const CANCEL_MINE = `mutation ($input: CancelMyBookingInput!) { it: cancelMyBooking(input: $input) { ${ERRORS} } }`;
const JOIN = `mutation ($input: JoinWaitlistInput!) { it: joinWaitlist(input: $input) { token ${ERRORS} } }`;
const ACCEPT = `mutation ($input: WaitlistPlaceInput!) { it: acceptOffer(input: $input) { basketToken ${ERRORS} } }`;
const DECLINE = `mutation ($input: WaitlistPlaceInput!) { it: declineOffer(input: $input) { ${ERRORS} } }`;
const LEAVE = `mutation ($input: WaitlistPlaceInput!) { it: leaveWaitlist(input: $input) { ${ERRORS} } }`;
const LOOK = 'query ($id: ID!) { it: booking(id: $id) { version startsAt endsAt service { id } session { id } } }';
const MOVE = `mutation ($input: RescheduleBookingInput!) { it: rescheduleBooking(input: $input) { ${ERRORS} } }`;
const SWAP = `mutation ($input: SwapBookingsInput!) { it: swapBookings(input: $input) { ${ERRORS} } }`;
const CREATE = `mutation ($input: CreateBookingInput!) { it: createBooking(input: $input) { ${ERRORS} } }`;
const END = (name: string, input: string) => `mutation ($input: ${input}!) { it: ${name}(input: $input) { ${ERRORS} } }`;

const MOVE_MINE = `mutation ($input: RescheduleMyBookingInput!) { it: rescheduleMyBooking(input: $input) { ${ERRORS} } }`;
const BETWEEN = `mutation ($input: DecideBetweenInput!) { it: decideBetweenBookings(input: $input) { ${ERRORS} } }`;

/** How often each is done, of about a hundred. */
const DEEDS = {
  ...{ place: 42, create: 5, move: 11, moveMine: 6, swap: 7, approve: 4, between: 3, decline: 3 },
  ...{ cancel: 5, cancelMine: 4, delete: 4, join: 5, answer: 6, plan: 6, replan: 5, callOff: 2 },
};
type Deed = keyof typeof DEEDS;

/** One call, of which is remembered what it was about and what was answered. */
export type Ask = (
  deed: string,
  query: string,
  variables: object,
  about: Partial<Refused>,
  staff?: boolean,
) => Promise<NonNullable<NonNullable<Body['data']>['it']> | null>;

/** Many clients that do things at random, each call to any of the servers, and remember everything they were told. */
export function crowd(ground: Ground, seed: number) {
  const told: Told[] = [];
  const bookings: string[] = [];
  const orders: { accessToken: string; bookingId: string; serviceId?: string }[] = [];
  const planned: string[] = [];
  const waiting: string[] = [];
  let names = 0;

  async function client(own: number, deeds: number): Promise<void> {
    const random = randomFrom(seed * 1000 + own);
    const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    const below = (count: number) => Math.floor(random() * count);
    const time = () => addMinutes(ground.firstStart, 24 * 60 * below(ground.days) + 15 * below(ground.quarters));
    const key = () => `${seed} ${own} ${++names}`;

    const ask: Ask = async (deed, query, variables, about, staff = false) => {
      const since = Date.now();
      const answer = await fetch(`${one(ground.servers)}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(staff ? { cookie: ground.cookie } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      const body = (await answer.json()) as Body;
      told.push({ deed, ...refusedIn(body, { ...about, staff, since, until: Date.now() }) });
      return body.data?.it ?? null;
    };
    /** Mostly something that is still alive. */
    const recent = () => one(bookings.slice(-15));
    const asGuest = (input: object) => ({ input: { shop: ground.shop, ...input } });

    async function checkOut(basketToken: string, serviceId?: string): Promise<void> {
      const person = { givenName: 'Ann', familyName: key(), email: `${key().replaceAll(' ', '-')}@example.org` };
      const done = await ask('checkOut', CHECK_OUT, asGuest({ basketToken, idempotencyKey: key(), ...person }), {});
      for (const { id } of done?.order?.bookings ?? []) {
        bookings.push(id);
        orders.push({ accessToken: done!.accessToken, bookingId: id, serviceId });
      }
    }

    async function place(): Promise<void> {
      const seat = random() < 0.35;
      const quantity = seat ? 1 + below(2) : 1;
      const lesson = seat && planned.length > 0 && random() < 0.3 ? one(planned) : null;
      const session = lesson ? { serviceId: ground.lesson, sessionId: lesson } : one(ground.sessions);
      const what = seat ? session : { serviceId: one(ground.appointments), startsAt: time() };
      const held = await ask('hold', BASKET, asGuest({ ...what, quantity, idempotencyKey: key() }), { ...what, quantity });
      const lineId = held?.basket?.lines[0]?.id;
      if (!lineId) return;
      const { basketToken } = held;
      const fate = random();
      if (fate < 0.15) return;
      if (fate < 0.25) await ask('remove', REMOVE, asGuest({ basketToken, lineId }), {});
      else if (fate < 0.45) {
        const change = seat ? { quantity: 1 + below(3) } : { startsAt: time() };
        await ask('change', CHANGE, asGuest({ basketToken, lineId, ...change }), { ...what, ...change, held: quantity });
      }
      if (fate >= 0.25) await checkOut(basketToken, seat ? undefined : what.serviceId);
    }

    async function byStaff(deed: Deed, query: string, more: object): Promise<void> {
      if (bookings.length > 0) await ask(deed, query, { input: { id: recent(), ...more } }, {}, true);
    }

    async function move(): Promise<void> {
      if (bookings.length === 0) return;
      const id = recent();
      const booking = await ask('look', LOOK, { id }, {}, true);
      if (!booking || booking.session) return;
      const startsAt = time();
      const endsAt = addMinutes(startsAt, (Date.parse(booking.endsAt) - Date.parse(booking.startsAt)) / 60_000);
      const about = { startsAt, serviceId: booking.service.id, mover: id };
      await ask('move', MOVE, { input: { id, expectedVersion: booking.version, startsAt, endsAt } }, about, true);
    }

    async function moveMine(): Promise<void> {
      const mine = orders.filter(({ serviceId }) => serviceId).slice(-15);
      if (mine.length === 0) return;
      const { serviceId, accessToken, bookingId } = one(mine);
      const startsAt = time();
      const about = { startsAt, serviceId, mover: bookingId };
      await ask('moveMine', MOVE_MINE, asGuest({ accessToken, bookingId, startsAt }), about);
    }

    /** Yes to one request, no to another, in one step. */
    async function between(): Promise<void> {
      const [approve, decline] = [recent(), recent()];
      if (!approve || !decline || approve === decline) return;
      const input = { approve: { id: approve }, decline: [{ id: decline }], reason: 'x' };
      await ask('between', BETWEEN, { input }, {}, true);
    }

    async function swap(): Promise<void> {
      const [id, otherId] = [recent(), recent()];
      if (!id || !otherId || id === otherId) return;
      await ask('swap', SWAP, { input: { id, otherId } }, {}, true);
    }

    async function create(): Promise<void> {
      const what = { serviceId: one(ground.appointments), startsAt: time() };
      const input = { ...what, customerId: ground.customerId, idempotencyKey: key() };
      await ask('create', CREATE, { input }, what, true);
    }

    async function join(): Promise<void> {
      const email = `${key().replaceAll(' ', '-')}@example.org`;
      const input = { ...one(ground.sessions), name: 'Wim', email, quantity: 1, idempotencyKey: key() };
      const joined = await ask('join', JOIN, asGuest(input), {});
      if (joined?.token) waiting.push(joined.token);
    }

    async function answerOffer(): Promise<void> {
      if (waiting.length === 0) return;
      const token = one(waiting);
      const fate = random();
      if (fate < 0.7) {
        const accepted = await ask('accept', ACCEPT, asGuest({ token }), {});
        if (accepted?.basketToken) await checkOut(accepted.basketToken);
      } else await ask(fate < 0.85 ? 'declineOffer' : 'leave', fate < 0.85 ? DECLINE : LEAVE, asGuest({ token }), {});
    }

    const doing: Record<Deed, () => Promise<void>> = {
      ...planners(ground, planned, { ask, one, random, time, key }),
      moveMine,
      between,
      place,
      create,
      move,
      swap,
      join,
      answer: answerOffer,
      approve: () => byStaff('approve', END('approveBooking', 'BookingActionInput'), {}),
      decline: () => byStaff('decline', END('declineBooking', 'BookingReasonInput'), { reason: 'x' }),
      cancel: () => byStaff('cancel', END('cancelBooking', 'BookingReasonInput'), { reason: 'x' }),
      delete: () => byStaff('delete', END('deleteBooking', 'BookingReasonInput'), { reason: 'x' }),
      cancelMine: async () => {
        if (orders.length === 0) return;
        const { accessToken, bookingId } = one(orders);
        await ask('cancelMine', CANCEL_MINE, asGuest({ accessToken, bookingId }), {});
      },
    };
    const all = Object.entries(DEEDS).flatMap(([deed, weight]) => Array.from({ length: weight }, () => deed as Deed));
    for (let n = 0; n < deeds; n++) await doing[one(all)]();
  }

  return {
    told,
    /** Lets so many clients do so many things each. */
    run: async (clients: number, deeds: number): Promise<void> => {
      await Promise.all(Array.from({ length: clients }, (_, n) => client(n, deeds)));
    },
  };
}
