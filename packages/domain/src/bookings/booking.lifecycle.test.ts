import type { Actor } from '../access/index.js';
import type { Decision } from '../kernel/index.js';
import { aBooking, after, aWorld, codesOf, deciding, inHours, NOW, setOn } from '../testing/index.js';
import { actionRefusals, BOOKING_ACTIONS } from './booking.actions.js';
import { decideReschedule } from './booking.decide-move.js';
import { decideCancel, decideDecline, decideForward, type ForwardAction } from './booking.decide-status.js';
import { BOOKING_STATUSES, type BookingStatus, occupies, WORKFLOWS, type Workflow } from './booking.js';
import { BOOKING_LIFECYCLE, initialStatus, STATUS_ACTIONS, type StatusAction } from './booking.lifecycle.js';

/** The whole lifecycle of the domain model (section 3), written out again by hand: where each action leads from each status. */
const MATRIX = `
                                  PI AA PE SC RE CO AR IP DO NS CA
SCHEDULE                           .  . SC  .  .  .  .  .  .  .  .
CONFIRM                            .  . CO CO CO  .  .  .  .  .  .
APPROVE                            . CO  .  .  .  .  .  .  .  .  .
APPROVE_AWAITING_CUSTOMER          . PI  .  .  .  .  .  .  .  .  .
DECLINE                            . CA  .  .  .  .  .  .  .  .  .
COMPLETE_STEPS                    CO  .  .  .  .  .  .  .  .  .  .
COMPLETE_STEPS_AWAITING_APPROVAL  AA  .  .  .  .  .  .  .  .  .  .
EXPIRE                            CA  .  .  .  .  .  .  .  .  .  .
CHECK_IN                           .  . AR AR AR AR  .  .  . AR  .
START                              .  .  .  .  . IP IP  .  .  .  .
COMPLETE                           .  .  . DO  . DO DO DO  .  .  .
MARK_NO_SHOW                       .  . NS NS NS NS NS  .  .  .  .
CANCEL                            CA CA CA CA CA CA CA CA  .  .  .
RESCHEDULE                        PI AA RE RE RE RE  .  .  .  .  .
`;

const SHORT: Record<string, BookingStatus> = {
  PI: 'PENCILLED_IN',
  AA: 'AWAITING_APPROVAL',
  PE: 'PENDING',
  SC: 'SCHEDULED',
  RE: 'RESCHEDULED',
  CO: 'CONFIRMED',
  AR: 'ARRIVED',
  IP: 'IN_PROGRESS',
  DO: 'COMPLETED',
  NS: 'NO_SHOW',
  CA: 'CANCELLED',
};

const [head, ...lines] = MATRIX.trim().split('\n');
const columns = head!.trim().split(/\s+/);
const CELLS = lines.flatMap((line) => {
  const [action, ...cells] = line.trim().split(/\s+/);
  return cells.map((cell, i) => ({
    action: action as StatusAction,
    from: SHORT[columns[i]!]!,
    to: cell === '.' ? undefined : SHORT[cell]!,
  }));
});

/** Runs an action on a booking that began an hour ago, by somebody who may do everything. */
function run(action: StatusAction, from: BookingStatus): { decision: Decision; id: string } | null {
  const booking = aBooking({ status: from, startsAt: inHours(-1) });
  const world = aWorld({ bookings: [booking] });
  const command = { id: booking.id, reason: 'Because' };
  const now = deciding();
  const forward: readonly string[] = ['CONFIRM', 'APPROVE', 'CHECK_IN', 'START', 'COMPLETE', 'MARK_NO_SHOW'];
  if (forward.includes(action)) return { id: booking.id, decision: decideForward(action as ForwardAction, world, command, now) };
  if (action === 'CANCEL') return { id: booking.id, decision: decideCancel(world, command, now) };
  if (action === 'DECLINE') return { id: booking.id, decision: decideDecline(world, command, now) };
  if (action !== 'RESCHEDULE') return null;
  const time = { startsAt: inHours(5), endsAt: inHours(6) };
  return { id: booking.id, decision: decideReschedule(world, { ...command, ...time }, now) };
}

describe('lifecycle of a booking', () => {
  test('the matrix states every status and every action', () => {
    expect(columns.map((short) => SHORT[short])).toHaveLength(BOOKING_STATUSES.length);
    expect(new Set(CELLS.map((cell) => cell.from))).toEqual(new Set(BOOKING_STATUSES));
    expect(new Set(CELLS.map((cell) => cell.action))).toEqual(new Set(STATUS_ACTIONS));
    expect(CELLS).toHaveLength(BOOKING_STATUSES.length * STATUS_ACTIONS.length);
  });

  test.each(CELLS)('[SV-45] $action from $from leads to $to', ({ action, from, to }) => {
    expect(BOOKING_LIFECYCLE.next(from, action)).toBe(to);
    expect(BOOKING_LIFECYCLE.from(action).includes(from)).toBe(to !== undefined);
    const ran = run(action, from);
    if (!ran) return;
    const { decision, id } = ran;
    if (to === undefined) {
      expect(codesOf(decision)).toEqual(['TRANSITION_NOT_ALLOWED']);
      expect(decision.refusals[0]!.details).toMatchObject({ action, status: from });
      expect(decision.changes).toEqual([]);
    } else {
      expect(codesOf(decision)).toEqual([]);
      expect({ status: from, ...setOn(decision, 'bookings', id) }.status).toBe(to);
    }
  });

  test('[SV-51] pending, confirmed, in progress, completed; a completed booking goes nowhere', () => {
    const booking = aBooking({ status: 'PENDING', startsAt: NOW });
    let world = aWorld({ bookings: [booking] });
    const seen: string[] = [booking.status];
    for (const action of ['CONFIRM', 'START', 'COMPLETE'] as const) {
      world = after(world, decideForward(action, world, { id: booking.id }, deciding()));
      seen.push(world.bookings.get(booking.id)!.status);
    }
    expect(seen).toEqual(['PENDING', 'CONFIRMED', 'IN_PROGRESS', 'COMPLETED']);
    for (const action of STATUS_ACTIONS) expect(BOOKING_LIFECYCLE.next('COMPLETED', action)).toBeUndefined();
    expect(
      STATUS_ACTIONS.filter((action) => BOOKING_STATUSES.some((from) => BOOKING_LIFECYCLE.next(from, action) === 'PENDING')),
    ).toEqual([]);
  });

  test('[CRM-81] confirmed to completed, with a note that stays in the history', () => {
    const booking = aBooking({ status: 'CONFIRMED', startsAt: inHours(-1) });
    const decision = decideForward(
      'COMPLETE',
      aWorld({ bookings: [booking] }),
      { id: booking.id, note: ' Went well ' },
      deciding(),
    );
    expect(setOn(decision, 'bookings', booking.id)).toEqual({ status: 'COMPLETED', completedAt: NOW });
    expect(decision.events).toEqual([
      {
        type: 'booking.completed',
        entity: 'bookings',
        entityId: booking.id,
        before: { status: 'CONFIRMED', completedAt: null },
        after: { status: 'COMPLETED', completedAt: NOW },
        reason: 'Went well',
      },
    ]);
  });

  test.each<[string, BookingStatus]>([
    ['CRM-26', 'CONFIRMED'],
    ['CRM-28', 'CANCELLED'],
    ['CRM-29', 'COMPLETED'],
  ])('[%s] %s exists and can be reached', (_, status) => {
    expect(BOOKING_STATUSES).toContain(status);
    expect(
      STATUS_ACTIONS.some((action) => BOOKING_STATUSES.some((from) => BOOKING_LIFECYCLE.next(from, action) === status)),
    ).toBe(true);
  });

  test('cancelled is final: nothing that can be done to a booking changes its status any more', () => {
    const booking = aBooking({ status: 'CANCELLED', startsAt: inHours(-1) });
    const statusActions = BOOKING_ACTIONS.filter((action) => (STATUS_ACTIONS as readonly string[]).includes(action));
    for (const action of statusActions) {
      expect(actionRefusals(action, booking, deciding()).map((refusal) => refusal.code)).toEqual(['TRANSITION_NOT_ALLOWED']);
    }
  });

  test.each(BOOKING_STATUSES)('%s takes its place, unless it is cancelled or deleted', (status) => {
    expect(occupies({ status, deletedAt: null })).toBe(status !== 'CANCELLED');
    expect(occupies({ status, deletedAt: NOW })).toBe(false);
  });
});

describe('what a new booking starts as (C-8)', () => {
  const CASES: [Workflow, Actor['kind'], 'SCHEDULED' | 'PENDING', BookingStatus][] = [
    ['CONFIRM_NOW', 'GUEST', 'SCHEDULED', 'CONFIRMED'],
    ['CONFIRM_NOW', 'GUEST', 'PENDING', 'CONFIRMED'],
    ['CONFIRM_NOW', 'CUSTOMER', 'SCHEDULED', 'CONFIRMED'],
    ['CONFIRM_NOW', 'CUSTOMER', 'PENDING', 'CONFIRMED'],
    ['CONFIRM_NOW', 'SYSTEM', 'SCHEDULED', 'CONFIRMED'],
    ['CONFIRM_NOW', 'SYSTEM', 'PENDING', 'CONFIRMED'],
    ['CONFIRM_NOW', 'STAFF', 'SCHEDULED', 'SCHEDULED'],
    ['CONFIRM_NOW', 'STAFF', 'PENDING', 'PENDING'],
    ['ADMIN_APPROVAL', 'GUEST', 'SCHEDULED', 'AWAITING_APPROVAL'],
    ['ADMIN_APPROVAL', 'GUEST', 'PENDING', 'AWAITING_APPROVAL'],
    ['ADMIN_APPROVAL', 'CUSTOMER', 'SCHEDULED', 'AWAITING_APPROVAL'],
    ['ADMIN_APPROVAL', 'CUSTOMER', 'PENDING', 'AWAITING_APPROVAL'],
    ['ADMIN_APPROVAL', 'SYSTEM', 'SCHEDULED', 'AWAITING_APPROVAL'],
    ['ADMIN_APPROVAL', 'SYSTEM', 'PENDING', 'AWAITING_APPROVAL'],
    ['ADMIN_APPROVAL', 'STAFF', 'SCHEDULED', 'SCHEDULED'],
    ['ADMIN_APPROVAL', 'STAFF', 'PENDING', 'PENDING'],
    ['PENCILLED_IN', 'GUEST', 'SCHEDULED', 'PENCILLED_IN'],
    ['PENCILLED_IN', 'GUEST', 'PENDING', 'PENCILLED_IN'],
    ['PENCILLED_IN', 'CUSTOMER', 'SCHEDULED', 'PENCILLED_IN'],
    ['PENCILLED_IN', 'CUSTOMER', 'PENDING', 'PENCILLED_IN'],
    ['PENCILLED_IN', 'SYSTEM', 'SCHEDULED', 'PENCILLED_IN'],
    ['PENCILLED_IN', 'SYSTEM', 'PENDING', 'PENCILLED_IN'],
    ['PENCILLED_IN', 'STAFF', 'SCHEDULED', 'PENCILLED_IN'],
    ['PENCILLED_IN', 'STAFF', 'PENDING', 'PENCILLED_IN'],
  ];

  test('every combination is stated', () => expect(CASES).toHaveLength(WORKFLOWS.length * 4 * 2));

  test.each(CASES)('%s, taken by %s, staff start with %s: %s', (workflow, takenBy, staffStatus, status) =>
    expect(initialStatus(workflow, takenBy, { staffStatus })).toBe(status),
  );
});
