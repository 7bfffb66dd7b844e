import { randomUUID } from 'node:crypto';
import type { Account } from '@bookwright/domain/accounts';
import type { Service } from '@bookwright/domain/catalog';
import type { Customer } from '@bookwright/domain/customers';
import type { Organization } from '@bookwright/domain/organizations';
import type { Resource } from '@bookwright/domain/resources';
import type { EventSession } from '@bookwright/domain/sessions';
import type { StaffMember } from '@bookwright/domain/staff';
import {
  aBooking,
  aCustomer,
  anAccount,
  anAllocation,
  anOrder,
  anOrderLine,
  anOrganization,
  aResource,
  aService,
  aSession,
  aStaffMember,
  type TestBooking,
} from '@bookwright/domain/testing';
import type { Owner } from './owner.js';

/** An organization at work, small enough to know by heart. */
export type SmallWorld = {
  organization: Organization;
  organizationId: string;
  maya: StaffMember;
  ann: Customer;
  account: Account;
  /** An hour of Kim's time. */
  massage: Service;
  /** A seat on `session`. */
  yoga: Service;
  mat: Service;
  kim: Resource;
  session: EventSession;
};

/** A resource with its units and its weekly hours. */
export async function insertResource(owner: Owner, organizationId: string, resource: Resource): Promise<void> {
  const { unitIds, hours, overrides, busy, ...record } = resource;
  await owner.insert('resources', { organizationId, ...record });
  await owner.insert(
    'resource_units',
    ...unitIds.map((id, position) => ({ organizationId, id, resourceId: resource.id, position })),
  );
  const own = () => ({ organizationId, id: randomUUID(), resourceId: resource.id });
  await owner.insert('schedules', ...hours.map((opening) => ({ ...own(), ...opening })));
  const dated = overrides.map(({ date, opens, closes }) => ({ ...own(), localDate: date, opens, closes }));
  await owner.insert('schedule_overrides', ...dated);
  await owner.insert('busy_times', ...busy.map((time) => ({ organizationId, ...time, resourceId: resource.id })));
}

/** A service with the resources that can deliver it, which are there already. */
export async function insertService(owner: Owner, organizationId: string, { requirements, ...service }: Service): Promise<void> {
  await owner.insert('services', { organizationId, ...service });
  for (const [index, { resourceIds, ...requirement }] of requirements.entries()) {
    const id = randomUUID();
    await owner.insert('service_requirements', {
      organizationId,
      ...requirement,
      id,
      serviceId: service.id,
      position: index + 1,
    });
    const pool = resourceIds.map((resourceId, position) => ({ id: randomUUID(), requirementId: id, resourceId, position }));
    await owner.insert('requirement_resources', ...pool.map((row) => ({ organizationId, ...row })));
  }
}

/** Makes an organization with somebody to work, somebody to book, something of each kind to sell, and one session. */
export async function aSmallWorld(
  owner: Owner,
  over: {
    organization?: Partial<Organization>;
    session?: Partial<EventSession>;
    kim?: Parameters<typeof aResource>[0];
    massage?: Parameters<typeof aService>[0];
  } = {},
): Promise<SmallWorld> {
  const organizationId = over.organization?.id ?? randomUUID();
  const organization = anOrganization({ slug: `shop-${organizationId.slice(0, 8)}`, ...over.organization, id: organizationId });
  const maya = aStaffMember({ displayName: 'Maya Owner', role: 'OWNER' });
  const account = anAccount();
  const ann = aCustomer();
  const kim = aResource(over.kim);
  const massage = aService({ name: 'Massage', resourceIds: [kim.id], ...over.massage });
  const yoga = aService({ name: 'Yoga', kind: 'CLASS', priceMinor: 1200 });
  const mat = aService({ name: 'Mat', kind: 'GOODS', priceMinor: 1500 });
  const session = aSession({ serviceId: yoga.id, ...over.session });
  await owner.insert('organizations', organization);
  await owner.insert('staff_members', { organizationId, ...maya });
  await owner.insert('accounts', { organizationId, ...account });
  await owner.insert('customers', { organizationId, ...ann });
  await insertResource(owner, organizationId, kim);
  for (const service of [massage, yoga, mat]) await insertService(owner, organizationId, service);
  await owner.insert('event_sessions', { organizationId, ...session });
  return { organization, organizationId, maya, ann, account, massage, yoga, mat, kim, session };
}

/** A booking in an order of its own, by Ann, with its line; on a resource, its allocation; on a session, its seat. */
export async function aPlacedBooking(
  owner: Owner,
  { organizationId, ann, kim }: Pick<SmallWorld, 'organizationId' | 'ann' | 'kim'>,
  over: Partial<TestBooking> = {},
): Promise<TestBooking> {
  const [orderId, id] = [over.orderId ?? randomUUID(), over.id ?? randomUUID()];
  const { allocationIds: _, lineId: __, ...booking } = aBooking({ bookerId: ann.id, ...over, id, orderId });
  const line = anOrderLine({
    id: randomUUID(),
    orderId,
    bookingId: id,
    serviceId: booking.serviceId,
    unitPriceMinor: booking.priceMinor,
  });
  const order = anOrder({ id: orderId, bookerId: ann.id, accountId: booking.accountId, lines: [line] });
  await owner.insert('orders', { organizationId, ...order });
  await owner.insert('bookings', { organizationId, ...booking });
  await owner.insert('order_lines', { organizationId, ...line });
  const allocations = booking.resourceId
    ? [
        anAllocation({
          resource: kim,
          id: randomUUID(),
          bookingId: id,
          serviceId: booking.serviceId,
          startsAt: booking.startsAt,
          endsAt: booking.endsAt,
        }),
      ]
    : [];
  await owner.insert('allocations', ...allocations.map((allocation) => ({ organizationId, ...allocation })));
  if (booking.sessionId) {
    await owner.query('UPDATE event_sessions SET taken = taken + 1 WHERE organization_id = $1 AND id = $2', [
      organizationId,
      booking.sessionId,
    ]);
  }
  return { ...booking, allocationIds: allocations.map((allocation) => allocation.id), lineId: line.id };
}
