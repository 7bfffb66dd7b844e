import { readOrderEmailFacts } from '@bookwright/persistence/messages';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { aResource, aService } from '../testing/shop.js';

let harbour: Harbour;
let visit: string;
beforeAll(async () => {
  harbour = await openHarbour();
  const { insert } = harbour.owner;
  const { organizationId } = harbour.ids;
  const modes = JSON.stringify(['ONSITE', 'MOBILE']);
  const more = { location_modes: modes, most_attendees: 3, buffer_after_min: 15 };
  visit = await aService(insert, { organizationId, name: 'Fitting', more });
  await aResource(insert, organizationId, 'Van 7', [visit]);
});
afterAll(() => harbour?.close());

const WISH = '$wish: AddBasketLineInput!';
const LINE = 'locationMode locationText locationAddress latitude longitude attendees { name email }';
const ADD = `mutation (${WISH}) { addBasketLine(input: $wish) {
  basketToken basket { lines { ${LINE} } } userErrors { code path details } } }`;

let day = 0;
/** Puts the fitting into a basket, on a day of its own. */
async function add(details: object) {
  day += 1;
  const startsAt = new Date(Date.UTC(2026, 10, 23 + day, 10)).toISOString();
  const wish = { shop: 'harbour', serviceId: visit, startsAt, quantity: 1, idempotencyKey: crypto.randomUUID(), ...details };
  const { data, errors } = await harbour.guest.ask(ADD, { wish });
  expect(errors).toBeUndefined();
  return data.addBasketLine;
}
const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

test('[SV-11] the shop says where a service is offered, and that is where it can be booked', async () => {
  const query = 'query ($id: ID!) { shop(slug: "harbour") { service(id: $id) { locationModes mostAttendees } } }';
  const shown = async (id: string) => (await harbour.guest.ask(query, { id })).data.shop.service;
  expect(await shown(visit)).toEqual({ locationModes: ['ONSITE', 'MOBILE'], mostAttendees: 3 });
  expect(await shown(harbour.ids.course)).toEqual({ locationModes: ['ONSITE'], mostAttendees: 1 });
  const online = await add({ locationMode: 'ONLINE' });
  expect(codes(online)).toEqual(['LOCATION_NOT_OFFERED locationMode']);
  expect(online.userErrors[0].details).toEqual({ offered: ['ONSITE', 'MOBILE'] });
  const unsaid = await add({});
  expect(unsaid.basket.lines[0].locationMode).toBe('ONSITE');
});

const bad: [string, object, string[]][] = [
  ['[SV-12] no address for a mobile one', { locationMode: 'MOBILE' }, ['ADDRESS_REQUIRED locationAddress']],
  ['an address of blanks', { locationMode: 'MOBILE', locationAddress: '  ' }, ['ADDRESS_REQUIRED locationAddress']],
  [
    '[SV-19] a place that is not on earth',
    { locationMode: 'MOBILE', locationAddress: 'Here', latitude: 91, longitude: 0 },
    ['COORDINATES_OUT_OF_RANGE latitude'],
  ],
  ['half a place', { locationMode: 'MOBILE', locationAddress: 'Here', latitude: 51.5 }, ['REQUIRED longitude']],
  ['a detail that is too long', { locationText: 'x'.repeat(201) }, ['TOO_LONG locationText']],
  [
    '[CRM-98] more people than it takes',
    { attendees: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
    ['TOO_MANY_ATTENDEES attendees'],
  ],
  ['somebody without a name', { attendees: [{ name: ' ' }] }, ['REQUIRED attendees.0.name']],
  ['an email address that is none', { attendees: [{ name: 'A', email: 'a@' }] }, ['INVALID_EMAIL attendees.0.email']],
];
test.each(bad)('%s is refused', async (_, details, expected) => {
  const answer = await add(details);
  expect(codes(answer)).toEqual(expected);
  expect(answer.basketToken).toBeNull();
});

test('[SV-12] an onsite line keeps its detail and no address', async () => {
  const { basket } = await add({
    locationAddress: 'Somewhere',
    locationText: ' Terminal 2, Door 3 ',
    latitude: 51.5,
    longitude: 0,
  });
  expect(basket.lines[0]).toEqual({
    locationMode: 'ONSITE',
    locationText: 'Terminal 2, Door 3',
    locationAddress: null,
    latitude: null,
    longitude: null,
    attendees: [],
  });
});

test('[SV-19] [SV-18] [CRM-98] where we come to and who else is there is shown to both sides and in the email', async () => {
  const place = {
    locationMode: 'MOBILE',
    locationAddress: '12 Wharf Lane',
    locationText: 'Blue gate',
    latitude: 51.5072,
    longitude: -0.0204,
  };
  const { basketToken } = await add({ ...place, attendees: [{ name: ' Bo Lee ', email: 'bo@example.org' }] });
  const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
  const { accessToken, order } = await harbour.shop('checkOut', { basketToken, ...person });

  const mine = `query ($token: String!) { shop(slug: "harbour") { order(accessToken: $token) {
    bookings { location navigationUrl ${LINE.replace('locationText', '')} } } } }`;
  const { data } = await harbour.guest.ask(mine, { token: accessToken });
  const way = 'https://www.openstreetmap.org/directions?to=51.507200%2C-0.020400';
  const shown = { locationAddress: '12 Wharf Lane', location: 'Blue gate', navigationUrl: way };
  expect(data.shop.order.bookings[0]).toMatchObject({ ...shown, attendees: [{ name: 'Bo Lee', email: 'bo@example.org' }] });

  const record =
    'query ($id: ID!) { booking(id: $id) { locationAddress location navigationUrl latitude attendees { name email status } } }';
  const asked = async (email: string) =>
    (await (await harbour.signedIn(email)).ask(record, { id: order.bookings[0].id })).data.booking;
  expect(await asked('maya@harbour.example')).toEqual({
    ...shown,
    latitude: 51.5072,
    attendees: [{ name: 'Bo Lee', email: 'bo@example.org', status: 'EXPECTED' }],
  });
  expect(await asked('ruth@harbour.example')).toEqual({
    location: 'Blue gate',
    locationAddress: null,
    navigationUrl: null,
    latitude: null,
    attendees: [{ name: 'Bo Lee', email: null, status: 'EXPECTED' }],
  });

  const [row] = await harbour.rows('SELECT order_id AS id FROM bookings WHERE id = $1', [order.bookings[0].id]);
  const facts = await readOrderEmailFacts(harbour.database.db, harbour.ids.organizationId, row.id);
  expect(facts!.bookings[0]).toMatchObject({
    locationAddress: '12 Wharf Lane',
    locationText: 'Blue gate',
    attendees: ['Bo Lee'],
  });
});

test('an address without a point is searched on the map', async () => {
  const { basketToken } = await add({ locationMode: 'MOBILE', locationAddress: '12 Wharf Lane & Co' });
  const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };
  const { accessToken } = await harbour.shop('checkOut', { basketToken, ...person });
  const query = 'query ($token: String!) { shop(slug: "harbour") { order(accessToken: $token) { bookings { navigationUrl } } } }';
  const { data } = await harbour.guest.ask(query, { token: accessToken });
  expect(data.shop.order.bookings[0].navigationUrl).toBe(
    'https://www.openstreetmap.org/search?query=12%20Wharf%20Lane%20%26%20Co',
  );
});
