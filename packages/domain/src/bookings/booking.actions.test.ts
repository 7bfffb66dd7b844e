import { type Actor, GUEST, type Permission, type Role, SYSTEM } from '../access/index.js';
import { aBooking, customerActor, deciding, inHours, inMinutes, NOW, ownerActor, staffAs } from '../testing/index.js';
import { actionRefusals, BOOKING_ACTIONS, type BookingAction, bookingActions } from './booking.actions.js';
import type { BookingStatus } from './booking.js';
import { isCorrection } from './booking.lifecycle.js';

const reasons = (action: BookingAction, booking: ReturnType<typeof aBooking>, options: Parameters<typeof deciding>[0] = {}) =>
  actionRefusals(action, booking, deciding(options)).map((refusal) => refusal.code);

/** A status from which each action is possible, an hour after the start. */
const GOOD: Record<BookingAction, BookingStatus> = {
  APPROVE: 'AWAITING_APPROVAL',
  DECLINE: 'AWAITING_APPROVAL',
  COMPLETE_STEPS: 'PENCILLED_IN',
  CONFIRM: 'PENDING',
  CHECK_IN: 'CONFIRMED',
  START: 'CONFIRMED',
  COMPLETE: 'IN_PROGRESS',
  MARK_NO_SHOW: 'CONFIRMED',
  RESCHEDULE: 'CONFIRMED',
  SWAP: 'CONFIRMED',
  CHANGE_BOOKER: 'CONFIRMED',
  ASSIGN: 'CONFIRMED',
  EDIT_DETAILS: 'CONFIRMED',
  CHANGE_PO_NUMBER: 'CONFIRMED',
  CHANGE_BILLING: 'CONFIRMED',
  CANCEL: 'CONFIRMED',
  DELETE: 'CONFIRMED',
  RESTORE: 'CONFIRMED',
  PURGE: 'CONFIRMED',
};

/** Roles that may do each action. */
const ALLOWED: Record<BookingAction, Role[]> = {
  APPROVE: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  DECLINE: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  COMPLETE_STEPS: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  CONFIRM: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  CHECK_IN: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  START: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  COMPLETE: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  MARK_NO_SHOW: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  RESCHEDULE: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  SWAP: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  CHANGE_BOOKER: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  ASSIGN: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  EDIT_DETAILS: ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'],
  CHANGE_PO_NUMBER: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  CHANGE_BILLING: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  CANCEL: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  DELETE: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  RESTORE: ['OWNER', 'MANAGER', 'RECEPTIONIST'],
  PURGE: ['OWNER', 'MANAGER'],
};

describe('who may do what to a booking', () => {
  test.each(BOOKING_ACTIONS)('%s, by role', (action) => {
    const deletedAt = action === 'RESTORE' ? NOW : null;
    const booking = aBooking({ status: GOOD[action], startsAt: inHours(-1), deletedAt });
    const settings = { restorePolicy: 'UNDO_WINDOW' } as const;
    for (const role of ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF', 'READ_ONLY'] as const) {
      const expected = ALLOWED[action].includes(role) ? [] : ['FORBIDDEN_FOR_ACTOR'];
      expect([role, reasons(action, booking, { actor: staffAs(role), settings })]).toEqual([role, expected]);
    }
    expect(reasons(action, booking, { actor: SYSTEM, settings })).toEqual([]);
    expect(reasons(action, booking, { actor: GUEST })).toEqual(['FORBIDDEN_FOR_ACTOR']);
  });

  test('a customer may complete, move or cancel a booking of their order and nothing else', () => {
    const booking = aBooking({ status: 'PENCILLED_IN', startsAt: inHours(48) });
    const actor = customerActor(booking.orderId);
    for (const action of BOOKING_ACTIONS) {
      expect([action, reasons(action, booking, { actor })]).toEqual([
        action,
        ['COMPLETE_STEPS', 'RESCHEDULE', 'CANCEL'].includes(action) ? [] : ['FORBIDDEN_FOR_ACTOR'],
      ]);
    }
    expect(reasons('CANCEL', booking, { actor: customerActor('another order') })).toEqual(['FORBIDDEN_FOR_ACTOR']);
  });

  test('without the right nothing is said about the booking', () => {
    const deleted = aBooking({ status: 'CANCELLED', deletedAt: NOW });
    expect(reasons('CONFIRM', deleted, { actor: staffAs('READ_ONLY') })).toEqual(['FORBIDDEN_FOR_ACTOR']);
  });
});

describe('[SV-16] until when a customer may cancel', () => {
  const settings = { customerCancelHours: 24 };
  test.each([
    [24 * 60 + 1, []],
    [24 * 60, ['CANCEL_TOO_LATE']],
    [60, ['CANCEL_TOO_LATE']],
    [-60, ['CANCEL_TOO_LATE']],
  ])('%d minutes before the start: %j', (minutes, expected) => {
    const booking = aBooking({ startsAt: inMinutes(minutes) });
    expect(reasons('CANCEL', booking, { actor: customerActor(booking.orderId), settings })).toEqual(expected);
  });

  test('staff may at any time, and the limit is what the organization says', () => {
    const booking = aBooking({ startsAt: inMinutes(30) });
    expect(reasons('CANCEL', booking, { actor: ownerActor(), settings })).toEqual([]);
    expect(reasons('CANCEL', booking, { actor: customerActor(booking.orderId), settings: { customerCancelHours: 0 } })).toEqual(
      [],
    );
  });

  test('the refusal says until when it was possible', () => {
    const booking = aBooking({ startsAt: inHours(2) });
    const [refusal] = actionRefusals('CANCEL', booking, deciding({ actor: customerActor(booking.orderId), settings }));
    expect(refusal!.details).toEqual({ until: inHours(-22) });
  });
});

describe('guards of time', () => {
  test.each([
    [-1, []],
    [0, []],
    [1, ['NOT_STARTED_YET']],
    [600, ['NOT_STARTED_YET']],
  ])('no-show with the start in %d minutes: %j', (minutes, expected) =>
    expect(reasons('MARK_NO_SHOW', aBooking({ startsAt: inMinutes(minutes) }))).toEqual(expected),
  );

  test.each([
    [-600, []],
    [30, []],
    [31, ['TOO_EARLY_TO_CHECK_IN']],
  ])('check-in from 30 minutes before, with the start in %d minutes: %j', (minutes, expected) =>
    expect(reasons('CHECK_IN', aBooking({ startsAt: inMinutes(minutes) }), { settings: { checkInEarlyMinutes: 30 } })).toEqual(
      expected,
    ),
  );

  test('a no-show, too, is not put right before the early window', () => {
    const booking = aBooking({ status: 'NO_SHOW', startsAt: inHours(5) });
    expect(reasons('CHECK_IN', booking)).toEqual(['TOO_EARLY_TO_CHECK_IN']);
  });
});

test('a seat moves with its session only, and that is said beforehand', () => {
  const seat = aBooking({ sessionId: 'session' });
  expect(reasons('RESCHEDULE', seat)).toEqual(['SESSION_TIME_FIXED']);
  expect(reasons('RESCHEDULE', { ...seat, status: 'ARRIVED' })).toEqual(['TRANSITION_NOT_ALLOWED']);
  expect(bookingActions(seat, deciding()).available).not.toContain('RESCHEDULE');
});

describe('corrections', () => {
  const noShow = aBooking({ status: 'NO_SHOW', startsAt: inHours(-1) });
  const arrived = aBooking({ status: 'ARRIVED', startsAt: inHours(-1) });

  test.each(['MANAGER', 'OWNER'] as const)('%s may put right who came', (role) => {
    expect(reasons('CHECK_IN', noShow, { actor: staffAs(role) })).toEqual([]);
    expect(reasons('MARK_NO_SHOW', arrived, { actor: staffAs(role) })).toEqual([]);
  });

  test.each(['RECEPTIONIST', 'STAFF'] as const)('%s may not: booking.correct is missing', (role) => {
    const [refusal] = actionRefusals('CHECK_IN', noShow, deciding({ actor: staffAs(role) }));
    expect(refusal).toMatchObject({ code: 'FORBIDDEN_FOR_ACTOR', details: { permission: 'booking.correct' } });
    expect(reasons('MARK_NO_SHOW', arrived, { actor: staffAs(role) })).toEqual(['FORBIDDEN_FOR_ACTOR']);
  });

  test('only these two are corrections', () => {
    expect(isCorrection('NO_SHOW', 'CHECK_IN')).toBe(true);
    expect(isCorrection('ARRIVED', 'MARK_NO_SHOW')).toBe(true);
    expect(isCorrection('CONFIRMED', 'CHECK_IN')).toBe(false);
    expect(isCorrection('CONFIRMED', 'MARK_NO_SHOW')).toBe(false);
    expect(isCorrection('ARRIVED', 'START')).toBe(false);
  });
});

describe('deleted bookings', () => {
  const rest = BOOKING_ACTIONS.filter((action) => action !== 'RESTORE' && action !== 'PURGE');
  test.each(rest)('%s is not possible on one', (action) => {
    const booking = aBooking({ status: GOOD[action], startsAt: inHours(-1), deletedAt: inHours(-2) });
    expect(actionRefusals(action, booking, deciding())).toMatchObject([
      { code: 'BOOKING_DELETED', details: { deletedAt: inHours(-2) } },
    ]);
  });

  test('one of somebody who arrived is deleted with the right for it only', () => {
    const arrived = aBooking({ status: 'COMPLETED', startsAt: inHours(-2) });
    expect(reasons('DELETE', arrived, { actor: staffAs('MANAGER') })).toEqual([]);
    expect(reasons('DELETE', arrived, { actor: staffAs('RECEPTIONIST') })).toEqual(['DELETE_ARRIVED_NOT_ALLOWED']);
    expect(reasons('DELETE', aBooking(), { actor: staffAs('RECEPTIONIST') })).toEqual([]);
  });
});

describe('[AL-32] a deleted booking stays deleted, unless the organization gives some minutes to undo it', () => {
  const deleted = aBooking({ deletedAt: inMinutes(-14) });
  test.each([
    ['NEVER', deleted, ['RESTORE_NOT_ALLOWED']],
    ['UNDO_WINDOW', deleted, []],
    ['UNDO_WINDOW', aBooking({ deletedAt: inMinutes(-15) }), ['RESTORE_NOT_ALLOWED']],
    ['UNDO_WINDOW', aBooking(), ['TRANSITION_NOT_ALLOWED']],
  ] as const)('%s %#', (restorePolicy, booking, expected) => {
    expect(reasons('RESTORE', booking, { settings: { restorePolicy } })).toEqual(expected);
  });
});

test('[AL-33] [AL-34] what was paid or attended is deleted only with the right for it', () => {
  const paid = aBooking({ paymentStatus: 'PARTIALLY_REFUNDED' });
  const free = aBooking({ paymentStatus: 'REFUNDED' });
  const both = aBooking({ status: 'ARRIVED', paymentStatus: 'PAID' });
  const actor = staffAs('RECEPTIONIST');
  expect(reasons('DELETE', paid, { actor })).toEqual(['DELETE_PAID_NOT_ALLOWED']);
  expect(reasons('DELETE', free, { actor })).toEqual([]);
  expect(reasons('DELETE', both, { actor })).toEqual(['DELETE_ARRIVED_NOT_ALLOWED', 'DELETE_PAID_NOT_ALLOWED']);
  expect(reasons('DELETE', both)).toEqual([]);
});

test('[AL-33] [AL-34] erasing takes the same rights, and where deleting means erasing, the right to erase', () => {
  const erasers = new Set<Permission>(['booking.delete', 'booking.purge']);
  const actor: Actor = { kind: 'STAFF', id: 'eve', name: 'Eve', role: 'STAFF', permissions: erasers };
  const both = aBooking({ status: 'ARRIVED', paymentStatus: 'PAID' });
  expect(reasons('PURGE', both, { actor })).toEqual(['DELETE_ARRIVED_NOT_ALLOWED', 'DELETE_PAID_NOT_ALLOWED']);
  expect(reasons('PURGE', both)).toEqual([]);
  expect(reasons('DELETE', aBooking(), { actor, settings: { deleteMeans: 'PURGE' } })).toEqual([]);
  const desk = staffAs('RECEPTIONIST');
  expect(reasons('DELETE', aBooking(), { actor: desk, settings: { deleteMeans: 'PURGE' } })).toEqual(['FORBIDDEN_FOR_ACTOR']);
  expect(reasons('DELETE', aBooking(), { actor: desk })).toEqual([]);
});

describe('what can be done now', () => {
  test('available and unavailable actions are all actions, and the unavailable have reasons', () => {
    const actors: Actor[] = [
      ownerActor(),
      staffAs('STAFF'),
      staffAs('READ_ONLY'),
      GUEST,
      SYSTEM,
      customerActor(aBooking().orderId),
    ];
    for (const actor of actors) {
      const booking = aBooking({ startsAt: inHours(48) });
      const { available, unavailable } = bookingActions(booking, deciding({ actor }));
      expect(
        BOOKING_ACTIONS.filter((action) => available.includes(action) || unavailable.some((no) => no.action === action)),
      ).toEqual([...BOOKING_ACTIONS]);
      expect(available.length + unavailable.length).toBe(BOOKING_ACTIONS.length);
      for (const { reasons: why } of unavailable) expect(why.length).toBeGreaterThan(0);
    }
  });

  test('a confirmed booking of tomorrow, seen by the owner', () => {
    const { available, unavailable } = bookingActions(aBooking(), deciding());
    expect(available).toEqual([
      'START',
      'COMPLETE',
      'RESCHEDULE',
      'SWAP',
      'CHANGE_BOOKER',
      'ASSIGN',
      'EDIT_DETAILS',
      'CHANGE_PO_NUMBER',
      'CHANGE_BILLING',
      'CANCEL',
      'DELETE',
      'PURGE',
    ]);
    expect(unavailable.map(({ action, reasons: why }) => [action, why[0]!.code])).toEqual([
      ['APPROVE', 'TRANSITION_NOT_ALLOWED'],
      ['DECLINE', 'TRANSITION_NOT_ALLOWED'],
      ['COMPLETE_STEPS', 'TRANSITION_NOT_ALLOWED'],
      ['CONFIRM', 'TRANSITION_NOT_ALLOWED'],
      ['CHECK_IN', 'TOO_EARLY_TO_CHECK_IN'],
      ['MARK_NO_SHOW', 'NOT_STARTED_YET'],
      ['RESTORE', 'TRANSITION_NOT_ALLOWED'],
    ]);
  });
});
