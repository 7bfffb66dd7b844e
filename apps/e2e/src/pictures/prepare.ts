import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openSession, shopApi } from '../steps/shop-api.js';

/** What stands in the database for the pictures besides the demo. */
export type ShownOrganization = {
  /** The secret part of an order's link: a seat, an appointment that awaits approval, and goods. */
  orderToken: string;
  /** An order of which one booking can be cancelled. */
  basketToken: string;
};

/** The owner of an organization in which nothing has happened yet. */
export const NEWCOMER = 'nora@new.example';
export const EMPTY_SHOP = 'new';

/** Places an order and fills a basket as customers do. */
export async function prepare(url: string): Promise<ShownOrganization> {
  const shop = shopApi(url);
  const [course, massage, kit, pilates] = await Promise.all([
    shop.service('First aid at work', 24_000),
    shop.service('Sports massage, 60 min'),
    shop.service('First aid kit', 3450),
    shop.service('Pilates, beginners'),
  ]);
  const nextFreeTime = async () => (await shop.freeTimes(massage.id, 5, 12))[0]!;
  const customer = { givenName: 'Rosalind', familyName: 'Achterberg', email: 'rosalind.achterberg@mail.example' };
  const orderToken = await shop.order(customer, [
    { serviceId: course.id, sessionId: openSession(course).id },
    { serviceId: massage.id, startsAt: await nextFreeTime() },
    { serviceId: kit.id, quantity: 2 },
  ]);
  const basketToken = await shop.basket([
    { serviceId: pilates.id, sessionId: openSession(pilates, 2).id, quantity: 2 },
    { serviceId: massage.id, startsAt: await nextFreeTime(), attendeeName: 'Tobias Achterberg' },
    { serviceId: kit.id },
  ]);
  return { orderToken, basketToken };
}

/** An organization with an owner, who signs in with the demo's password, and nothing else. */
export async function foundEmptyOrganization(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const [organization, login, member] = [randomUUID(), randomUUID(), randomUUID()];
    await client.query(
      `INSERT INTO organizations SELECT (jsonb_populate_record(o, jsonb_build_object('id', $1::text, 'slug', $2::text, 'name', 'New Leaf Studio'))).*
       FROM organizations o WHERE slug = 'harbour'`,
      [organization, EMPTY_SHOP],
    );
    await client.query(
      `INSERT INTO logins SELECT (jsonb_populate_record(l, jsonb_build_object('id', $1::text, 'email', $2::text, 'email_lower', $2::text))).*
       FROM logins l WHERE email_lower = 'maya@harbour.example'`,
      [login, NEWCOMER],
    );
    await client.query(
      `INSERT INTO staff_members (organization_id, id, login_id, display_name, email, role, active, created_at, updated_at)
       VALUES ($1, $2, $3, 'Nora Whitfield', $4, 'OWNER', true, now(), now())`,
      [organization, member, login, NEWCOMER],
    );
  } finally {
    await client.end();
  }
}
