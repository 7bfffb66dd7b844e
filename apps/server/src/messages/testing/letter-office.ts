import { addMinutes } from '@bookwright/domain/kernel';
import { type TestDatabase, testDatabase } from '@bookwright/persistence/testing';
import type { FastifyInstance } from 'fastify';
import { type ParsedMail, simpleParser } from 'mailparser';
import { createApp } from '../../app.js';
import { deliverDue } from '../../events/deliver.js';
import type { Services } from '../../events/handler.js';
import { HANDLER_FUNCTIONS } from '../../events/handlers.js';
import { newId } from '../../ids.js';
import { type Browser, browser } from '../../testing/ask.js';
import { mailCatcher } from '../../testing/mail-catcher.js';
import { aCustomer, anOrganization, aPlacedOrder, asOwner, type OrderedItem, TEST_SECRET } from '../../testing/placed-order.js';
import { aStaffMember, PASSWORD } from '../../testing/staff.js';
import { capturedMail } from '../captured.mail.js';
import { smtpMail } from '../smtp.mail.js';

export const MORNING = '2026-11-20T10:00:00.000Z';

export type Placed = { orderId: string; bookerId: string; ids: string[] };

export type LetterOffice = Awaited<ReturnType<typeof openLetterOffice>>;

/** An organization whose letters go through a real mail server and are read by somebody else's parser. */
export async function openLetterOffice() {
  let now = MORNING;
  const clock = { now: () => now };
  const database: TestDatabase = await testDatabase();
  const owner = await asOwner(database);
  const organizationId = await anOrganization(owner.insert, 'harbour');
  const app: FastifyInstance = await createApp({ db: database.db, sessionSecret: TEST_SECRET, clock });
  const signedIn = async (name: string, role: string): Promise<Browser> => {
    const email = `${name}@harbour.example`;
    await aStaffMember(owner.insert, { organizationId, email, role });
    const person = browser(app);
    await person.signIn(email, PASSWORD);
    return person;
  };
  const maya = await signedIn('maya', 'OWNER');
  const ruth = await signedIn('ruth', 'READ_ONLY');
  const catcher = await mailCatcher();
  const smtp = smtpMail(catcher.url, 'no-reply@book.example.com');
  const query = async (text: string, values: unknown[] = []) => (await owner.client.query(text, values)).rows;

  async function deliver({ seconds = 11, captured = false }: { seconds?: number; captured?: boolean } = {}): Promise<void> {
    now = addMinutes(now, seconds / 60);
    const mail = captured ? capturedMail : smtp;
    const services: Services = {
      db: database.db,
      mail,
      clock,
      publicUrl: 'https://book.example.com',
      sessionSecret: TEST_SECRET,
    };
    await deliverDue(organizationId, services, { handlers: HANDLER_FUNCTIONS });
  }

  const customer = (name: string, email: string | null) => aCustomer(owner.insert, organizationId, name, email);

  /** An order whose email has gone out long ago. */
  async function place(
    status = 'AWAITING_APPROVAL',
    items: OrderedItem[] = [{ title: 'First aid', priceMinor: 5000 }],
  ): Promise<Placed> {
    const bookerId = await customer('Ann Lee', 'ann@example.com');
    const { orderId } = await aPlacedOrder(owner.insert, { organizationId, bookerId, items });
    const rows = await query('UPDATE bookings SET status = $2 WHERE order_id = $1 RETURNING id', [orderId, status]);
    await query("UPDATE deliveries SET status = 'DONE'");
    return { orderId, bookerId, ids: rows.map(({ id }) => id as string).sort() };
  }

  /** Writes that something happened, for one handler. */
  async function happened(type: string, handler: string, about: { entityId: string; after?: object }): Promise<void> {
    const tenant = { organization_id: organizationId };
    const event = { id: newId(), at: now, type, entity: 'x', entity_id: about.entityId, correlation_id: newId() };
    const by = { actor_kind: 'SYSTEM', actor_name: 'Test', via: 'SYSTEM' };
    await owner.insert('events', { ...tenant, ...event, ...by, after: about.after ?? null });
    await owner.insert('deliveries', { ...tenant, event_id: event.id, handler, status: 'PENDING', next_at: now });
  }

  /** What Maya does must be done. */
  async function act(action: string, input: Record<string, unknown>, type: string): Promise<void> {
    const text = `mutation ($input: ${type}!) { ${action}(input: $input) { userErrors { code message } } }`;
    const answer = await maya.ask(text, { input });
    if (answer.data?.[action]?.userErrors?.length !== 0) throw new Error(JSON.stringify(answer));
  }

  return {
    app,
    organizationId,
    db: database.db,
    maya,
    ruth,
    guest: browser(app, '203.0.113.99'),
    caught: catcher.caught,
    query,
    deliver,
    customer,
    place,
    happened,
    act,
    approve: (id: string) => act('approveBooking', { id }, 'BookingActionInput'),
    cancel: (id: string) => act('cancelBooking', { id, reason: 'Ill' }, 'BookingReasonInput'),
    now: () => now,
    wait: (minutes: number) => {
      now = addMinutes(now, minutes);
    },
    /** Nothing waits, nothing was caught, nothing was written by the organization itself. */
    async clear(): Promise<void> {
      await query("UPDATE deliveries SET status = 'DONE'");
      await query('DELETE FROM message_templates');
      catcher.caught.length = 0;
    },
    parsed: (index = 0): Promise<ParsedMail> => simpleParser(catcher.caught[index]!.raw),
    messagesOf: ({ orderId }: Pick<Placed, 'orderId'>) =>
      query('SELECT * FROM messages WHERE order_id = $1 ORDER BY created_at, id', [orderId]),
    async close(): Promise<void> {
      smtp.close();
      await catcher.close();
      await app.close();
      await owner.close();
      await database.close();
    },
  };
}

/** The iCalendar text that came with a mail. */
export const calendarOf = (mail: ParsedMail): string =>
  mail.attachments.find(({ contentType }) => contentType.includes('ics') || contentType.includes('calendar'))!.content.toString();
