import { newId } from '../ids.js';
import type { Browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';
import { aResource, aService } from '../testing/shop.js';
import { aStaffMember } from '../testing/staff.js';

let harbour: Harbour;
let ben: Browser;
let ruth: Browser;
let stranger: Browser;
let fitting: string;
let room: string;
beforeAll(async () => {
  harbour = await openHarbour();
  const { insert } = harbour.owner;
  const { organizationId } = harbour.ids;
  const followUps = JSON.stringify([{ title: 'Call and ask how it went', afterDays: 2 }]);
  fitting = await aService(insert, { organizationId, name: 'Fitting', more: { most_attendees: 2, follow_ups: followUps } });
  room = await aResource(insert, organizationId, 'Fitting room', [fitting]);
  ben = await harbour.signedIn('ben@harbour.example');
  ruth = await harbour.signedIn('ruth@harbour.example');
  stranger = await harbour.rival();
});
afterAll(() => harbour?.close());

const BOOKING = `booking { attendees { id name status } assignee { displayName } furtherAssignees { staffMember { displayName } }
  tasks { id title dueAt doneAt assignee { displayName } } } userErrors { code path details }`;
const INPUTS = {
  addBookingAttendee: 'AddBookingAttendeeInput',
  markBookingAttendee: 'MarkBookingAttendeeInput',
  setBookingAssignees: 'SetBookingAssigneesInput',
  finishTask: 'FinishTaskInput',
  completeBooking: 'BookingActionInput',
};
async function run(who: Browser, name: keyof typeof INPUTS, input: object) {
  const { data, errors } = await who.ask(`mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { ${BOOKING} } }`, {
    input,
  });
  return errors ? { forbidden: errors[0]!.extensions.code } : data[name];
}
const codes = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors.map(({ code }) => code);
let hour = 8;
async function booked(): Promise<string> {
  hour += 1;
  const startsAt = `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return (await harbour.order({ serviceId: fitting, startsAt })).order.bookings[0].id;
}

test('[CRM-98] somebody comes along, is taken off again and stays in the history; the booking stays', async () => {
  const id = await booked();
  const input = { id, name: ' Bo Lee ', email: 'bo@example.org' };
  expect(await run(ruth, 'addBookingAttendee', input)).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(stranger, 'addBookingAttendee', input))).toEqual(['NOT_FOUND']);
  expect(codes(await run(ben, 'addBookingAttendee', { ...input, name: ' ' }))).toEqual(['REQUIRED']);
  const { booking } = await run(ben, 'addBookingAttendee', input);
  expect(booking.attendees).toEqual([{ id: expect.any(String), name: 'Bo Lee', status: 'EXPECTED' }]);
  expect((await run(ben, 'addBookingAttendee', input)).userErrors[0]).toMatchObject({
    code: 'TOO_MANY_ATTENDEES',
    details: { most: 2 },
  });

  const mark = { id, attendeeId: booking.attendees[0].id };
  expect(await run(ruth, 'markBookingAttendee', { ...mark, status: 'ARRIVED' })).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(stranger, 'markBookingAttendee', { ...mark, status: 'ARRIVED' }))).toEqual(['NOT_FOUND']);
  expect(codes(await run(ben, 'markBookingAttendee', { ...mark, status: 'NO_SHOW' }))).toEqual(['NOT_STARTED_YET']);
  expect((await run(ben, 'markBookingAttendee', { ...mark, status: 'ARRIVED' })).booking.attendees[0].status).toBe('ARRIVED');
  expect((await run(ben, 'markBookingAttendee', { ...mark, status: 'REMOVED' })).booking.attendees[0].status).toBe('REMOVED');
  expect(codes(await run(ben, 'markBookingAttendee', { ...mark, status: 'ARRIVED' }))).toEqual(['NOT_FOUND']);
  const events = await harbour.rows(
    "SELECT type FROM events WHERE entity_id = $1 AND type LIKE 'booking.attendee%' ORDER BY id",
    [id],
  );
  expect(events.map(({ type }: { type: string }) => type)).toEqual([
    'booking.attendee_added',
    'booking.attendee_marked',
    'booking.attendee_removed',
  ]);
  expect((await run(ben, 'addBookingAttendee', input)).userErrors).toEqual([]);
});

test('[CRM-77] several are responsible, as long as those who can be booked are free', async () => {
  const id = await booked();
  const { insert } = harbour.owner;
  const { organizationId, staffMembers } = harbour.ids;
  const ina = (await aStaffMember(insert, { organizationId, email: 'ina@harbour.example', role: 'STAFF' })).staffMemberId;
  const staffMemberIds = [ina, staffMembers.RECEPTIONIST];
  expect(await run(ruth, 'setBookingAssignees', { id, staffMemberIds })).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(stranger, 'setBookingAssignees', { id, staffMemberIds }))).toEqual(['NOT_FOUND']);
  expect(codes(await run(ben, 'setBookingAssignees', { id, staffMemberIds: [newId()] }))).toEqual(['NOT_FOUND']);
  const { booking } = await run(ben, 'setBookingAssignees', { id, staffMemberIds });
  expect([booking.assignee, booking.furtherAssignees]).toEqual([
    { displayName: 'ina' },
    [{ staffMember: { displayName: 'ben' } }],
  ]);
  const other = await booked();
  await harbour.rows('UPDATE resources SET staff_member_id = $1 WHERE id = $2', [ina, room]);
  await harbour.rows(
    'UPDATE allocations SET starts_at = b.starts_at, ends_at = b.ends_at FROM bookings b WHERE b.id = $1 AND allocations.booking_id = $1',
    [other],
  );
  expect((await run(ben, 'setBookingAssignees', { id: other, staffMemberIds: [ina] })).userErrors).toEqual([]);
  const [{ starts_at: startsAt, ends_at: endsAt }] = await harbour.rows('SELECT starts_at, ends_at FROM bookings WHERE id = $1', [
    other,
  ]);
  await harbour.rows('UPDATE bookings SET starts_at = $2, ends_at = $3 WHERE id = $1', [id, startsAt, endsAt]);
  const taken = await run(ben, 'setBookingAssignees', { id, staffMemberIds: [staffMembers.RECEPTIONIST, ina] });
  expect(taken.userErrors[0]).toMatchObject({
    code: 'RESOURCE_TAKEN',
    path: ['staffMemberIds', '1'],
    details: { resources: [{ resourceId: room, rival: { bookingId: other } }] },
  });
  const beyond = { id, staffMemberIds: [staffMembers.RECEPTIONIST, ina], override: true };
  expect(codes(await run(ben, 'setBookingAssignees', beyond))).toEqual(['REASON_REQUIRED']);
  expect((await run(ben, 'setBookingAssignees', { ...beyond, reason: 'She manages both' })).userErrors).toEqual([]);
  const [event] = await harbour.rows(
    "SELECT reason FROM events WHERE entity_id = $1 AND type = 'booking.assigned' AND reason IS NOT NULL",
    [id],
  );
  expect(event.reason).toBe('She manages both');
  expect((await run(ben, 'setBookingAssignees', { id: other, staffMemberIds: [staffMembers.RECEPTIONIST] })).userErrors).toEqual(
    [],
  );
  const shown = 'query ($id: ID!) { booking(id: $id) { conflicts { code path resource { name } rival { booking { id } } } } }';
  expect((await ben.ask(shown, { id })).data.booking.conflicts).toContainEqual({
    ...{ code: 'RESOURCE_TAKEN', path: ['staffMemberId'], resource: { name: 'ben' } },
    rival: { booking: { id: other } },
  });
  const nobody = await run(ben, 'setBookingAssignees', { id, staffMemberIds: [] });
  expect([nobody.booking.assignee, nobody.booking.furtherAssignees]).toEqual([null, []]);
});

test('[CRM-82] completing a booking makes its tasks; they are ticked off', async () => {
  const id = await booked();
  const done = await run(ben, 'completeBooking', { id });
  expect(done.booking.tasks).toEqual([
    {
      id: expect.any(String),
      title: 'Call and ask how it went',
      dueAt: '2026-11-22T12:00:00.000Z',
      doneAt: null,
      assignee: null,
    },
  ]);
  const input = { id: done.booking.tasks[0].id, done: true };
  expect(await run(ruth, 'finishTask', input)).toEqual({ forbidden: 'FORBIDDEN' });
  expect(codes(await run(stranger, 'finishTask', input))).toEqual(['NOT_FOUND']);
  expect((await run(ben, 'finishTask', input)).booking.tasks[0].doneAt).toBe(NOW);
  expect((await run(ben, 'finishTask', { ...input, done: false })).booking.tasks[0].doneAt).toBeNull();
  expect(codes(await run(ben, 'completeBooking', { id }))).toEqual(['TRANSITION_NOT_ALLOWED']);
});
