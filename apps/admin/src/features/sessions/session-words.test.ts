import { cancellingWords, minimumWords, seatWords } from './session-words.js';

test('what calling off does to how many', () => {
  expect(cancellingWords(0)).toMatch(/^Nobody has booked it/);
  expect(cancellingWords(1)).toMatch(/^The booking on it is cancelled, and the price comes off its order\./);
  expect(cancellingWords(7)).toMatch(/^All 7 bookings on it are cancelled, and the price comes off their orders\./);
});

test('how far a session is from running', () => {
  expect(minimumWords({ minToRun: null, booked: 3, status: 'CONFIRMED' })).toBeNull();
  expect(minimumWords({ minToRun: 5, booked: 3, status: 'TENTATIVE' })).toBe('5 needed, 3 booked: 2 more and it is confirmed');
  expect(minimumWords({ minToRun: 5, booked: 6, status: 'TENTATIVE' })).toMatch(/within a minute$/);
  expect(minimumWords({ minToRun: 5, booked: 6, status: 'CONFIRMED' })).toBe('5 needed, 6 booked');
});

test('seats of bookings and of baskets', () => {
  expect(seatWords({ taken: 4, booked: 4, capacity: 12 })).toBe('4 of 12 seats taken');
  expect(seatWords({ taken: 5, booked: 4, capacity: 12 })).toBe('5 of 12 seats taken, 1 of them held in baskets or offers');
});
