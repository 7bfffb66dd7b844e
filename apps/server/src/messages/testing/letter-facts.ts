import type { BookingLetterFacts, EmailedBooking, OrderEmailFacts } from '@bookwright/persistence/messages';

export const ORDER_LINK = 'https://book.example.com/book/harbour/order/abcdefgh';

export const emailedBooking = (changes: Partial<EmailedBooking> = {}): EmailedBooking => ({
  id: '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9e',
  version: 2,
  reference: 'BW-AAAA22',
  title: 'First aid at work',
  status: 'CONFIRMED',
  cancelKind: null,
  cancelReason: null,
  deletedAt: null,
  holdExpiresAt: null,
  startsAt: '2026-11-23T10:00:00.000Z',
  endsAt: '2026-11-23T11:30:00.000Z',
  previousStartsAt: null,
  previousEndsAt: null,
  timeZone: 'Europe/London',
  locationMode: 'ONSITE',
  locationText: 'Quay House',
  locationAddress: null,
  latitude: null,
  longitude: null,
  meetingUrl: null,
  resourceName: 'Room 2',
  attendeeName: 'Ann Lee',
  attendees: [],
  priceMinor: 12_500,
  serviceId: '0199f0a2-7b7e-7c3a-8a51-00000000000a',
  bookerId: '0199f0a2-7b7e-7c3a-8a51-00000000000b',
  paymentType: 'PAY_LATER',
  paymentStatus: 'UNPAID',
  ...changes,
});

const LETTER = {
  organization: { name: 'Harbour Training', slug: 'harbour', locale: 'en-GB', timeZone: 'Europe/London' },
  order: {
    id: '0199f0a2-7b7e-7c3a-8a51-1f5b6a7c8d9f',
    reference: 'OR-7F3K2Q',
    placedAt: '2026-11-20T09:00:00.000Z',
    poNumber: 'PO-77',
    currency: 'GBP',
  },
  booker: { id: '0199f0a2-7b7e-7c3a-8a51-00000000000b', name: 'Ann Lee', email: 'ann@example.com' },
};

export const orderFacts = (changes: Partial<OrderEmailFacts> = {}): OrderEmailFacts => ({
  ...LETTER,
  bookings: [emailedBooking()],
  goods: [{ description: 'Handbook', quantity: 2, priceMinor: 3000 }],
  totalMinor: 15_500,
  payNowMinor: 3000,
  payLaterMinor: 12_500,
  hasHiddenPrices: true,
  paidMinor: 0,
  dueMinor: 15_500,
  ...changes,
});

export const bookingFacts = (
  booking: Partial<EmailedBooking> = {},
  changes: Partial<BookingLetterFacts> = {},
): BookingLetterFacts => ({ ...LETTER, booking: emailedBooking(booking), ...changes });
