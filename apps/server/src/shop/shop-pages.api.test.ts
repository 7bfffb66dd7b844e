import { DEFAULT_SETTINGS, type OrganizationSettings } from '@bookwright/domain/organizations';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { aResource, aService } from '../testing/shop.js';

let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour();
}, 60_000);
afterAll(() => harbour?.close());

const SHOP = '{ shop(slug: "harbour") { basketEnabled services { id slug name } people { slug name services { name } } } }';
const shop = async () => (await harbour.guest.ask(SHOP)).data.shop;
const service = async (id: string) =>
  (await harbour.guest.ask('query ($id: ID!) { shop(slug: "harbour") { service(id: $id) { name } } }', { id })).data.shop.service;
const person = async (slug: string) =>
  (await harbour.guest.ask('query ($slug: String!) { shop(slug: "harbour") { person(slug: $slug) { name } } }', { slug })).data
    .shop.person;
const set = (settings: Partial<OrganizationSettings>) =>
  harbour.rows('UPDATE organizations SET settings = $1 WHERE id = $2', [
    JSON.stringify({ ...DEFAULT_SETTINGS, ...settings }),
    harbour.ids.organizationId,
  ]);

test('[SV-09] everybody sees what an organization offers; what is not offered is not there, by no address', async () => {
  const before = await shop();
  const course = before.services.find(({ name }: { name: string }) => name === 'First aid');
  expect(await service(course.slug)).toEqual({ name: 'First aid' });
  await harbour.rows('UPDATE services SET active = false WHERE id = $1', [course.id]);
  expect((await shop()).services.map(({ name }: { name: string }) => name)).not.toContain('First aid');
  expect(await service(course.slug)).toBeNull();
  expect(await service(course.id)).toBeNull();
  await harbour.rows('UPDATE services SET active = true WHERE id = $1', [course.id]);
});

test('[CRM-94] a service has an address that stays when its name changes', async () => {
  const { mat } = harbour.ids;
  const { slug } = (await shop()).services.find(({ id }: { id: string }) => id === mat);
  expect(slug).toBe(`mat-${mat.slice(-8)}`);
  await harbour.rows("UPDATE services SET name = 'Yoga mat' WHERE id = $1", [mat]);
  expect(await service(slug)).toEqual({ name: 'Yoga mat' });
  expect(await service('mat-00000000')).toBeNull();
});

test('[CRM-94] people have pages where the organization shows them, with what can be booked with each', async () => {
  const { organizationId } = harbour.ids;
  const therapy = await aService(harbour.owner.insert, { organizationId, name: 'Therapy' });
  const kim = await aResource(harbour.owner.insert, organizationId, 'Kim Park', [therapy]);
  await harbour.rows("UPDATE resources SET kind = 'STAFF' WHERE id = $1", [kim]);
  await harbour.rows(
    "UPDATE service_requirements SET kind = 'STAFF' WHERE id IN (SELECT requirement_id FROM requirement_resources WHERE resource_id = $1)",
    [kim],
  );
  expect((await shop()).people).toEqual([]);
  await set({ staffPages: true });
  const [shown] = (await shop()).people;
  expect(shown).toEqual({ slug: `kim-park-${kim.slice(-8)}`, name: 'Kim Park', services: [{ name: 'Therapy' }] });
  expect(await person(shown.slug)).toEqual({ name: 'Kim Park' });
  await harbour.rows('UPDATE resources SET active = false WHERE id = $1', [kim]);
  expect(await person(shown.slug)).toBeNull();
  await set({});
  expect(await person(shown.slug)).toBeNull();
});

test('[JZ-24] [JZ-30] the shop says whether baskets are on', async () => {
  expect((await shop()).basketEnabled).toBe(true);
  await set({ basketEnabled: false });
  expect((await shop()).basketEnabled).toBe(false);
  await set({});
});
