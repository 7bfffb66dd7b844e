import { aSession, inHours, NOW } from '../testing/index.js';
import { seatRefusals } from './event-session.js';

const codes = (...question: Parameters<typeof seatRefusals>) => seatRefusals(...question).map((refusal) => refusal.code);

describe('seats of a session', () => {
  test.each([
    [10, 0, 10, []],
    [10, 0, 11, ['SESSION_FULL']],
    [10, 9, 1, []],
    [10, 10, 1, ['SESSION_FULL']],
    [10, 10, 0, []],
    [0, 0, 1, ['SESSION_FULL']],
  ])('of %d with %d taken, %d more: %j', (capacity, taken, more, expected) =>
    expect(codes(aSession({ capacity, taken }), more, 0, NOW)).toEqual(expected),
  );

  test('seats of holds that have run out are to be had, and the refusal says how many are left', () => {
    const full = aSession({ capacity: 10, taken: 10 });
    expect(codes(full, 2, 2, NOW)).toEqual([]);
    expect(seatRefusals(full, 3, 2, NOW)).toMatchObject([
      { code: 'SESSION_FULL', path: ['quantity'], details: { seatsLeft: 2 } },
    ]);
  });

  test.each([
    ['DRAFT', ['SESSION_NOT_BOOKABLE']],
    ['CANCELLED', ['SESSION_NOT_BOOKABLE']],
    ['TENTATIVE', []],
    ['CONFIRMED', []],
  ] as const)('a %s session: %j', (status, expected) => expect(codes(aSession({ status }), 1, 0, NOW)).toEqual(expected));

  test('until it begins', () => {
    expect(codes(aSession({ startsAt: NOW }), 1, 0, NOW)).toEqual(['IN_THE_PAST']);
    expect(codes(aSession({ startsAt: NOW }), 1, 0, inHours(-0.01))).toEqual([]);
  });
});
