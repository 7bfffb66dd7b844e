import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import { type AppOptions, createApp } from '../app.js';
import { type Browser, browser } from './ask.js';
import { aCustomer, anOrganization, asOwner, TEST_SECRET } from './placed-order.js';
import { aResource, aService, aSession } from './shop.js';
import { aStaffMember, PASSWORD } from './staff.js';

/** The moment at which these tests happen: a Friday noon in London. */
export const NOW = '2026-11-20T12:00:00.000Z';

const ERRORS = 'userErrors { code message path details }';
const LINE = 'id quantity attendeeName startsAt holdExpiresAt price { amountMinor } resource { id }';
const BASKET = `basketToken basket { id lines { ${LINE} } total { amountMinor } payNowTotal { amountMinor } orderAccessToken } ${ERRORS}`;
const ORDER =
  'reference total { amountMinor } payNowTotal { amountMinor } payLaterTotal { amountMinor } lines { description quantity active price { amountMinor } } bookings { id version reference title status startsAt price { amountMinor } canCancel cannotCancelReasons { code } }';

export const DOCUMENTS = {
  addBasketLine: `mutation ($input: AddBasketLineInput!) { addBasketLine(input: $input) { ${BASKET} } }`,
  changeBasketLine: `mutation ($input: ChangeBasketLineInput!) { changeBasketLine(input: $input) { ${BASKET} } }`,
  removeBasketLine: `mutation ($input: RemoveBasketLineInput!) { removeBasketLine(input: $input) { ${BASKET} } }`,
  checkOut: `mutation ($input: CheckOutInput!) { checkOut(input: $input) { accessToken payUrl order { ${ORDER} } ${ERRORS} } }`,
  cancelMyBooking: `mutation ($input: CancelMyBookingInput!) { cancelMyBooking(input: $input) { order { ${ORDER} } ${ERRORS} } }`,
};

export type Harbour = Awaited<ReturnType<typeof openHarbour>>;

/** A running API with one organization: a room, an appointment, a course with a session of three seats, goods, staff. */
export async function openHarbour(now: () => string = () => NOW, options: Partial<AppOptions> = {}) {
  const database: TestDatabase = await testDatabase();
  const owner = await asOwner(database);
  const { insert } = owner;
  const organizationId = await anOrganization(insert, 'harbour');
  const staffMembers: Record<string, string> = {};
  for (const [email, role] of [
    ['maya@harbour.example', 'OWNER'],
    ['ben@harbour.example', 'RECEPTIONIST'],
    ['ruth@harbour.example', 'READ_ONLY'],
  ]) {
    staffMembers[role!] = (await aStaffMember(insert, { organizationId, email: email!, role: role! })).staffMemberId;
  }
  const massage = await aService(insert, { organizationId, name: 'Sports massage' });
  const consultation = await aService(insert, {
    organizationId,
    name: 'Consultation',
    workflow: 'ADMIN_APPROVAL',
    hidden: true,
    priceMinor: 7777,
  });
  const course = await aService(insert, {
    organizationId,
    name: 'First aid',
    kind: 'COURSE',
    priceMinor: 12000,
    payment: 'PAY_NOW',
  });
  const mat = await aService(insert, { organizationId, name: 'Mat', kind: 'GOODS', priceMinor: 900 });
  const session = await aSession(insert, organizationId, course, '2026-11-25T10:00:00.000Z', 3);
  const room = await aResource(insert, organizationId, 'Room 1', [massage, consultation]);
  const daniel = await aCustomer(insert, organizationId, 'Daniel Kerr', 'daniel@example.org');

  const app: FastifyInstance = await createApp({ db: database.db, sessionSecret: TEST_SECRET, clock: { now }, ...options });
  const guest = browser(app);

  async function signedIn(email: string): Promise<Browser> {
    const self = browser(app);
    await self.signIn(email, PASSWORD);
    return self;
  }

  /** The owner of another organization, signed in. */
  async function rival(): Promise<Browser> {
    const email = `eve-${crypto.randomUUID()}@rival.example`;
    await aStaffMember(insert, { organizationId: await anOrganization(insert, email.replace(/\W/g, '-')), email });
    return signedIn(email);
  }

  /** One call of a portal mutation; what is left out of the input is filled in. */
  async function shop(name: keyof typeof DOCUMENTS, input: object) {
    const filled = name === 'addBasketLine' || name === 'checkOut' ? { idempotencyKey: crypto.randomUUID() } : {};
    const answer = await guest.ask(DOCUMENTS[name], { input: { shop: 'harbour', ...filled, ...input } });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data[name];
  }

  /** Orders one thing as a guest; returns the order and how to open it. */
  async function order(line: object, booker: object = {}) {
    const { basketToken, userErrors } = await shop('addBasketLine', line);
    if (!basketToken) throw new Error(JSON.stringify(userErrors));
    const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
    return shop('checkOut', { basketToken, ...person, ...booker });
  }

  return {
    ids: { organizationId, massage, consultation, course, mat, session, room, daniel, staffMembers },
    app,
    database,
    owner,
    guest,
    signedIn,
    rival,
    shop,
    order,
    rows: async (sql: string, values: unknown[] = []) => (await owner.client.query(sql, values)).rows,
    close: async () => {
      await owner.close();
      await app.close();
      await database.close();
    },
  };
}
