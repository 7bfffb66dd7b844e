import { randomUUID } from 'node:crypto';
import { bookingSearchText, customerSearchText, foldText } from '@bookwright/domain/kernel';
import pg from 'pg';

/** A small organization written as the tables' owner: what lists are tried on. */
export type Sample = { organizationId: string; rows: Record<string, unknown>[] };

/** Takes numbers as they come and turns them into choices, so that a failing run can be repeated. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0 to `below` − 1 (mulberry32). */
  roll(below: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  }

  one<T>(items: readonly T[]): T {
    return items[this.roll(items.length)]!;
  }
}

const at = (minutes: number): string => new Date(Date.UTC(2026, 10, 20) + minutes * 60_000).toISOString();

async function insert(client: pg.Client, table: string, rows: Record<string, unknown>[]): Promise<void> {
  for (const row of rows) {
    const names = Object.keys(row);
    await client.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, i) => `$${i + 1}`).join(', ')})`,
      Object.values(row),
    );
  }
}

const NAMES = ['Zoë Müßig', 'Anna Schmidt', "Sinéad O'Hara", '100% Real_Name', 'anna lindqvist', 'Łukasz Nowak'];
const TITLES = ['Yoga', 'yoga for all', 'First aid', 'Fire_100%', 'Back\\slash', 'Ärzte'];
const STATUSES = ['PENDING', 'SCHEDULED', 'CONFIRMED', 'CANCELLED', 'AWAITING_APPROVAL'];

/** Bookings with every kind of gap, and for each the row as the field list names it. Also another organization's look-alike. */
export async function sampleBookings(url: string, count: number, seed = 1): Promise<Sample> {
  const dice = new Dice(seed);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const sample = await fill(client, dice, count);
    await fill(client, dice, 10);
    return sample;
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, dice: Dice, count: number): Promise<Sample> {
  const organizationId = randomUUID();
  const own = { organization_id: organizationId };
  const stamps = { created_at: at(0), updated_at: at(0) };
  await insert(client, 'organizations', [
    {
      id: organizationId,
      slug: organizationId,
      name: 'Sample',
      time_zone: 'Europe/London',
      locale: 'en-GB',
      currency: 'GBP',
      slot_interval_min: 15,
      settings: '{}',
      ...stamps,
    },
  ]);
  const accounts = ['Acme', 'Birch & Co'].map((name, i) => ({ ...own, id: randomUUID(), name, number: `A${i}`, ...stamps }));
  const staff = ['Maya', 'Ben'].map((display_name) => ({
    ...own,
    id: randomUUID(),
    display_name,
    email: `${display_name}@x.example`,
    role: 'STAFF',
    ...stamps,
  }));
  const services = ['Yoga', 'First aid'].map((name, i) => ({
    ...own,
    id: randomUUID(),
    kind: i ? 'COURSE' : 'SERVICE',
    name,
    category: i ? 'Safety' : null,
    duration_min: 60,
    price_minor: 1000,
    currency: 'GBP',
    payment_type: 'PAY_LATER',
    workflow: 'CONFIRM_NOW',
    ...stamps,
  }));
  const customers = NAMES.map((name, i) => {
    const email = i === 1 ? null : `${foldText(name).replace(/\W/g, '')}@Example.org`;
    const phone = i % 2 ? `+44 7700 90012${i}` : null;
    return {
      ...own,
      id: randomUUID(),
      given_name: name.split(' ')[0],
      family_name: name.split(' ')[1],
      name,
      company: null,
      email,
      email_lower: email?.toLowerCase() ?? null,
      phone,
      search_text: customerSearchText({ name, company: null, email, phone }),
      ...stamps,
    };
  });
  await insert(client, 'accounts', accounts);
  await insert(client, 'staff_members', staff);
  await insert(client, 'services', services);
  await insert(client, 'customers', customers);
  const rows: Record<string, unknown>[] = [];
  for (let i = 0; i < count; i += 1) {
    const booker = dice.roll(8) ? dice.one(customers) : null;
    const account = dice.roll(2) ? dice.one(accounts) : null;
    const service = dice.roll(5) ? dice.one(services) : null;
    const assignee = dice.roll(2) ? dice.one(staff) : null;
    const orderBooker = booker ?? customers[0]!;
    const status = dice.one(STATUSES);
    const cancelled = status === 'CANCELLED';
    const start = dice.roll(20) * 30;
    const price = dice.roll(4) * 500;
    const order = {
      ...own,
      id: randomUUID(),
      reference: `OR-${organizationId.slice(0, 4)}${i}`,
      booker_id: orderBooker.id,
      account_id: account?.id ?? null,
      billing_type: account ? 'ACCOUNT' : 'PRIVATE',
      taken_by_kind: 'STAFF',
      taken_by_name: dice.one(['Maya', 'Ben']),
      source_mode: 'OFFLINE',
      source_channel: 'ADMIN',
      po_number: dice.roll(3) ? null : `PO-${dice.roll(3)}`,
      currency: 'GBP',
      placed_at: at(dice.roll(50)),
      booking_count: 1,
      internal_total_minor: price,
      customer_total_minor: 0,
      pay_now_total_minor: 0,
      pay_later_total_minor: price,
      access_token_hash: randomUUID(),
      search_text: '',
      ...stamps,
    };
    const booking = {
      ...own,
      id: randomUUID(),
      order_id: order.id,
      reference: `BW-${String(i).padStart(4, '0')}`,
      title: dice.one(TITLES),
      starts_at: at(start),
      ends_at: at(start + 30 + dice.roll(3) * 15),
      time_zone: 'Europe/London',
      wall_start: '2026-11-20T00:00',
      status,
      workflow: 'CONFIRM_NOW',
      payment_type: dice.one(['PAY_LATER', 'PAY_NOW']),
      location_mode: 'ONSITE',
      location_text: dice.one([null, '', 'Room 1']),
      service_id: service?.id ?? null,
      booker_id: booker?.id ?? null,
      account_id: account?.id ?? null,
      billing_type: order.billing_type,
      assignee_id: assignee?.id ?? null,
      attendee_name: dice.one([null, 'Noor', 'Émile']),
      comment: dice.one([null, 'late', 'LATE!']),
      price_minor: price,
      currency: 'GBP',
      price_visibility: dice.one(['SHOWN', 'HIDDEN']),
      source_mode: dice.one(['ONLINE', 'OFFLINE']),
      source_channel: 'ADMIN',
      booked_at: at(dice.roll(30)),
      reschedule_count: dice.roll(3),
      cancelled_at: cancelled ? at(40) : null,
      cancel_kind: cancelled ? 'BY_STAFF' : null,
      cancel_reason: cancelled ? dice.one([null, 'ill']) : null,
      search_text: '',
      ...stamps,
      updated_at: at(dice.roll(30)),
    };
    booking.search_text = bookingSearchText({
      reference: booking.reference,
      title: booking.title,
      attendeeName: booking.attendee_name,
    });
    await insert(client, 'orders', [order]);
    await insert(client, 'bookings', [booking]);
    rows.push({
      id: booking.id,
      reference: booking.reference,
      title: booking.title,
      status,
      startsAt: booking.starts_at,
      endsAt: booking.ends_at,
      durationMin: (Date.parse(booking.ends_at) - Date.parse(booking.starts_at)) / 60_000,
      service: booking.service_id,
      serviceName: service?.name ?? null,
      serviceKind: service?.kind ?? null,
      serviceCategory: service?.category ?? null,
      session: null,
      booker: booking.booker_id,
      bookerName: booker?.name ?? null,
      bookerEmail: booker?.email ?? null,
      bookerPhone: booker?.phone ?? null,
      account: booking.account_id,
      accountName: account?.name ?? null,
      accountNumber: account?.number ?? null,
      paymentStatus: 'NOT_REQUIRED',
      billingType: booking.billing_type,
      billing: booking.billing_type,
      order: order.id,
      orderReference: order.reference,
      poNumber: order.po_number,
      takenByName: order.taken_by_name,
      sourceMode: booking.source_mode,
      sourceChannel: booking.source_channel,
      assignee: booking.assignee_id,
      resource: null,
      attendeeName: booking.attendee_name,
      location: booking.location_text,
      locationMode: 'ONSITE',
      price,
      paymentType: booking.payment_type,
      workflow: 'CONFIRM_NOW',
      bookedAt: booking.booked_at,
      comment: booking.comment,
      cancelledAt: booking.cancelled_at,
      cancelKind: booking.cancel_kind,
      cancelReason: booking.cancel_reason,
      deletedAt: null,
      rescheduleCount: booking.reschedule_count,
      updatedAt: booking.updated_at,
      priceVisibility: booking.price_visibility,
    });
  }
  return { organizationId, rows };
}
