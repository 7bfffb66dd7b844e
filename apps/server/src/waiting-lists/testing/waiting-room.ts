import { deliverDue } from '../../events/deliver.js';
import { HANDLER_FUNCTIONS } from '../../events/handlers.js';
import { capturedMail } from '../../messages/captured.mail.js';
import { systemContext } from '../../start/system-context.js';
import { type Harbour, NOW, openHarbour } from '../../testing/harbour.js';
import { TEST_SECRET } from '../../testing/placed-order.js';
import { aSession } from '../../testing/shop.js';
import { settleWaitingLists } from '../use-cases/offer-places.js';

const PLACE = 'status position quantity name serviceName startsAt timeZone offerExpiresAt orderAccessToken';
const ERRORS = 'userErrors { code message path details }';
const ENTRY = `id version status name email quantity position: skipCount availableActions lastSkip { why needs free }
  history { nodes { type summary reason } } order { reference } customer { name }`;

const DOCUMENTS = {
  joinWaitlist: `mutation ($input: JoinWaitlistInput!) { joinWaitlist(input: $input) { token place { ${PLACE} } ${ERRORS} } }`,
  leaveWaitlist: `mutation ($input: WaitlistPlaceInput!) { leaveWaitlist(input: $input) { place { ${PLACE} } ${ERRORS} } }`,
  acceptOffer: `mutation ($input: WaitlistPlaceInput!) { acceptOffer(input: $input) { place { ${PLACE} } basketToken ${ERRORS} } }`,
  declineOffer: `mutation ($input: WaitlistPlaceInput!) { declineOffer(input: $input) { place { ${PLACE} } ${ERRORS} } }`,
};

export const OFFER_NOW = `mutation ($input: WaitlistEntryInput!) { offerWaitlistPlace(input: $input) { entry { ${ENTRY} } ${ERRORS} } }`;
export const REMOVE = `mutation ($input: WaitlistEntryInput!) { removeWaitlistEntry(input: $input) { entry { ${ENTRY} } ${ERRORS} } }`;
export const ENTRIES = `query ($where: WaitlistEntryWhere) { waitlistEntries(where: $where, orderBy: { field: JOINED_AT }) {
  nodes { ${ENTRY} service { name } session { id } } totalCount { count } } }`;
const PLACE_OF = `query ($shop: String!, $token: String!) { waitlistPlace(shop: $shop, token: $token) { ${PLACE} } }`;

/** A shop whose course is sold out, with everything that waiting needs. `at` is the present, to be set. */
export async function openWaitingRoom() {
  const at = { now: NOW };
  const harbour: Harbour = await openHarbour(() => at.now);
  const { ids, guest, database } = harbour;
  const services = {
    ...{ db: database.db, mail: capturedMail, clock: { now: () => at.now } },
    ...{ publicUrl: 'https://book.example', sessionSecret: TEST_SECRET },
  };

  const ask = async (name: keyof typeof DOCUMENTS, input: object) => {
    const answer = await guest.ask(DOCUMENTS[name], { input: { shop: 'harbour', ...input } });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  };
  let people = 0;
  /** Joins for a session, as somebody new unless told otherwise. */
  const join = (sessionId: string, over: object = {}) => {
    people += 1;
    const person = { name: `Person ${people}`, email: `person${people}@example.org`, quantity: 1 };
    const input = { serviceId: ids.course, sessionId, idempotencyKey: crypto.randomUUID(), ...person, ...over };
    return ask('joinWaitlist', input);
  };

  const newSession = (capacity: number, startsAt = '2026-11-27T10:00:00.000Z') =>
    aSession(harbour.owner.insert, ids.organizationId, ids.course, startsAt, capacity);
  /** Sells seats of a session to one person. */
  const sell = (sessionId: string, quantity: number, email = 'priya@example.org') =>
    harbour.order({ serviceId: ids.course, sessionId, quantity }, { email });

  return {
    ...harbour,
    at,
    newSession,
    sell,
    /** A session without a free seat, and the orders that fill it, one for each seat. */
    fullSession: async (capacity = 2, startsAt?: string) => {
      const id = await newSession(capacity, startsAt);
      const orders = [];
      for (let seat = 0; seat < capacity; seat++) orders.push(await sell(id, 1));
      return { id, orders };
    },
    /** Who waits for a session, as the owner sees them, in the order of their turns. */
    entriesOf: async (sessionId: string) => {
      const maya = await harbour.signedIn('maya@harbour.example');
      const answer = await maya.ask(ENTRIES, { where: { session: { eq: sessionId } } });
      if (answer.errors) throw new Error(JSON.stringify(answer.errors));
      return answer.data.waitlistEntries.nodes;
    },
    services,
    join,
    leave: (token: string) => ask('leaveWaitlist', { token }),
    accept: (token: string) => ask('acceptOffer', { token }),
    decline: (token: string) => ask('declineOffer', { token }),
    place: async (token: string, shop = 'harbour') => (await guest.ask(PLACE_OF, { shop, token })).data.waitlistPlace,
    /** All that a worker does: hands out events until nothing is due. */
    deliver: () => deliverDue(ids.organizationId, services, { handlers: HANDLER_FUNCTIONS }),
    /** What a worker's sweep does. */
    sweep: async () => settleWaitingLists((await systemContext(services, ids.organizationId))!),
    /** Calls off one booking of an order. */
    callOff: (order: { accessToken: string; order: { bookings: { id: string }[] } }, index = 0) =>
      harbour.shop('cancelMyBooking', { accessToken: order.accessToken, bookingId: order.order.bookings[index]!.id }),
    letters: (email: string) =>
      harbour.rows('SELECT kind, subject, body_text AS text FROM messages WHERE to_address = $1 ORDER BY created_at, id', [
        email,
      ]),
  };
}

export type WaitingRoom = Awaited<ReturnType<typeof openWaitingRoom>>;
