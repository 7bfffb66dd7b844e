const MARKS = /\p{Diacritic}/gu;
const SPACES = /\s+/g;
/** Letters that have no decomposition but are typed without it. */
const PLAIN: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
const SPECIAL = /[ßæœøđðþłı]/g;

/** Text as it is searched: lower case, no accents, single spaces. `Zoë  Müßig` becomes `zoe mussig`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SPECIAL, (letter) => PLAIN[letter]!)
    .replace(SPACES, ' ')
    .trim();

const digitsOf = (phone: string): string => phone.replace(/\D/g, '');

const line = (...parts: (string | null | undefined)[]): string =>
  foldText(parts.filter((part): part is string => Boolean(part)).join(' '));

/** What the quick search finds a booking by. Holds nothing that needs `booking.readPii`. */
export const bookingSearchText = (booking: {
  reference: string;
  title: string;
  attendeeName: string | null;
  description?: string | null;
}): string => line(booking.reference, booking.title, booking.attendeeName, booking.description);

/** What the quick search finds an order by, besides its booker. */
export const orderSearchText = (order: { reference: string; poNumber: string | null; takenByName?: string | null }): string =>
  line(order.reference, order.poNumber, order.takenByName);

/**
 * What the quick search finds a customer by. The first line is open to everyone who may see the list; the second
 * (email, digits of the phone) is searched only for those with `booking.readPii`.
 */
export const customerSearchText = (customer: {
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
}): string => `${line(customer.name, customer.company)}\n${line(customer.email, digitsOf(customer.phone ?? ''))}`;

const PHONE = /^\+?[\d\s()./-]{5,}$/;

/**
 * The words a search asks for; a row matches when it holds every one of them. A phone number in any notation becomes its
 * digits without the leading zeros or country prefix zeros, so that `07700 900123` finds `+44 7700 900123`.
 */
export function searchWords(search: string): string[] {
  const folded = foldText(search);
  if (folded === '') return [];
  if (PHONE.test(folded)) {
    const digits = digitsOf(folded).replace(/^0+/, '');
    if (digits !== '') return [digits];
  }
  return [...new Set(folded.split(' '))];
}
