import { extractText, getDocumentProxy } from 'unpdf';
import type { Browser } from '../testing/ask.js';
import { signedInCustomer } from '../testing/customer.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { aService } from '../testing/shop.js';

let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour();
}, 60_000);
afterAll(() => harbour?.close());

async function download(url: string, who?: Browser) {
  const answer = await harbour.app.inject({ method: 'GET', url, headers: who?.cookie ? { cookie: who.cookie } : {} });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
}
async function read(bytes: Buffer): Promise<{ text: string; pages: number; size: number[] }> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 });
  return { text: text.replace(/\s+/g, ' '), pages: document.numPages, size: [Math.round(width), Math.round(height)] };
}
const orderIdOf = async (reference: string): Promise<string> =>
  (await harbour.rows('SELECT id FROM orders WHERE reference = $1', [reference]))[0].id;

test('the receipt says what was bought, when it is, what it costs and what is due, on A4', async () => {
  const { massage, mat } = harbour.ids;
  const { basketToken } = await harbour.shop('addBasketLine', { serviceId: massage, startsAt: '2026-11-24T10:00:00.000Z' });
  await harbour.shop('addBasketLine', { basketToken, serviceId: mat, quantity: 2 });
  const person = { givenName: 'Πηνελόπη', familyName: 'Жукова', email: 'p@example.org' };
  const { order, accessToken } = await harbour.shop('checkOut', { basketToken, ...person });
  const { status, headers, bytes } = await download(`/receipts/harbour/${accessToken}`);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${order.reference}.pdf"`,
    'cache-control': 'private, no-store',
  });
  const { text, pages, size } = await read(bytes);
  expect(size).toEqual([595, 842]);
  expect(pages).toBe(1);
  expect(text).toContain(order.reference);
  expect(text).toContain('Πηνελόπη Жукова, p@example.org');
  expect(text).toMatch(/2 × Mat.*£18\.00/);
  expect(text).toMatch(/Sports massage Tuesday,? 24 November 2026,? 10:00/);
  expect(text).toMatch(/Total £\d+\.\d\d.* Paid £0\.00 Due £\d+\.\d\d/);
});

test('[JZ-38] a hidden price is in no receipt, also when staff print it', async () => {
  const { order, accessToken } = await harbour.order({
    serviceId: harbour.ids.consultation,
    startsAt: '2026-11-25T13:00:00.000Z',
  });
  const staff = await harbour.signedIn('maya@harbour.example');
  const urls = [`/receipts/harbour/${accessToken}`, `/receipts/order/${await orderIdOf(order.reference)}/staff`];
  for (const url of urls) {
    const { bytes } = await download(url, staff);
    const { text } = await read(bytes);
    expect(text).toContain('Consultation on request');
    expect(text).toContain('not part of the total');
    expect(text + bytes.toString('latin1')).not.toMatch(/77[.,]77|7777/);
  }
});

test('a long order goes on on the next page, its pages are counted, no row is torn', async () => {
  const ids: string[] = [];
  const { organizationId } = harbour.ids;
  for (let n = 1; n <= 45; n += 1)
    ids.push(
      await aService(harbour.owner.insert, { organizationId, name: `Article number ${n}`, kind: 'GOODS', priceMinor: 100 }),
    );
  let token: string | undefined;
  for (const serviceId of ids) {
    const { basketToken } = await harbour.shop('addBasketLine', { serviceId, ...(token ? { basketToken: token } : {}) });
    token ??= basketToken;
  }
  const { accessToken } = await harbour.shop('checkOut', {
    basketToken: token,
    givenName: 'Ann',
    familyName: 'Long',
    email: 'ann@example.org',
  });
  const { text, pages } = await read((await download(`/receipts/harbour/${accessToken}`)).bytes);
  expect(pages).toBe(2);
  expect(text).toContain('page 1 of 2');
  expect(text).toContain('page 2 of 2');
  for (let n = 1; n <= 45; n += 1) expect(text).toMatch(new RegExp(`Article number ${n} £1\\.00`));
});

test('a receipt is for whoever holds the link, has signed in as its customer, or works there', async () => {
  const email = 'owner-of-it@example.org';
  const { order, accessToken } = await harbour.order({ serviceId: harbour.ids.mat, quantity: 1 }, { email });
  const own = `/receipts/harbour/${order.reference}`;
  expect((await download(own)).status).toBe(404);
  expect((await download(own, await signedInCustomer(harbour, email))).status).toBe(200);
  expect((await download(own, await signedInCustomer(harbour, 'stranger@example.org'))).status).toBe(404);
  expect((await download(`/receipts/elsewhere/${accessToken}`)).status).toBe(404);
  expect((await download('/receipts/harbour/nonsense')).status).toBe(404);
  const forStaff = `/receipts/order/${await orderIdOf(order.reference)}/staff`;
  expect((await download(forStaff)).status).toBe(404);
  expect((await download(forStaff, await signedInCustomer(harbour, email))).status).toBe(404);
  expect((await download(forStaff, await harbour.rival())).status).toBe(404);
  expect((await download(forStaff, await harbour.signedIn('ruth@harbour.example'))).status).toBe(404);
  expect((await download(forStaff, await harbour.signedIn('maya@harbour.example'))).status).toBe(200);
});
