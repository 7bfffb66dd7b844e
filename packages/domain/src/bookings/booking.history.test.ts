import { summaryOf, visibleValues } from './booking.history.js';

const event = (type: string, after: Record<string, unknown> | null = null) => ({ type, actorName: 'Maya', before: null, after });

describe('history', () => {
  test.each([
    [event('booking.confirmed'), 'Maya confirmed the booking.'],
    [event('booking.assigned', { assigneeId: 'x' }), 'Maya assigned the booking.'],
    [event('booking.assigned', { assigneeId: null }), 'Maya took the assignee off the booking.'],
    [
      event('booking.details_edited', { title: 'a', comment: 'b', locationText: 'c' }),
      'Maya changed the title, comment and location.',
    ],
    [event('booking.something_new'), 'Maya: something new.'],
  ])('%j reads %j', (happened, sentence) => expect(summaryOf(happened)).toBe(sentence));

  test('values are shown to those who may see them', () => {
    const values = { title: 'a', attendeeEmail: 'x@y.z', priceMinor: 5 };
    expect(visibleValues(values, { personal: true, prices: true })).toEqual(values);
    expect(visibleValues(values, { personal: false, prices: true })).toEqual({ title: 'a', priceMinor: 5 });
    expect(visibleValues(values, { personal: true, prices: false })).toEqual({ title: 'a', attendeeEmail: 'x@y.z' });
    expect(visibleValues(null, { personal: false, prices: false })).toBeNull();
  });
});
