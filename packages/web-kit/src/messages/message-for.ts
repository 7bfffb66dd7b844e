import type { BookingStatus, UserError, UserErrorCode } from '@bookwright/api-types';
import { formatInstant, type TimeOptions } from '../format/time.js';
import { bookingStatusWords } from '../words/booking-status.js';
import { alternativesOf } from './alternatives.js';
import { moneyAt, numberAt, textAt } from './details.js';
import { ruleSentence } from './rule-sentence.js';

/** Where times in a sentence are read. */
export type MessageOptions = Pick<TimeOptions, 'timeZone' | 'locale'>;
type Sentence = string | ((details: unknown, options: MessageOptions) => string);

const bounds = (details: unknown): string | null => {
  const [min, max] = [numberAt(details, 'least'), numberAt(details, 'most')];
  if (min !== null && max !== null) return `between ${min} and ${max}`;
  if (max !== null) return `at most ${max}`;
  return min === null ? null : `at least ${min}`;
};

const statusWord = (details: unknown): string | null => {
  const status = textAt(details, 'status');
  return status !== null && status in bookingStatusWords ? bookingStatusWords[status as BookingStatus].toLowerCase() : null;
};

const nearest = (details: unknown, options: MessageOptions): string => {
  const times = alternativesOf(details).map(({ startsAt }) => formatInstant(startsAt, options));
  const [first, second] = times;
  if (first === undefined) return '';
  return second === undefined ? ` The nearest free time is ${first}.` : ` The nearest free times are ${first} and ${second}.`;
};

/** One sentence for every code that the API can refuse with: a code without one does not compile. */
const sentences: Record<UserErrorCode, Sentence> = {
  NOT_FOUND: 'This no longer exists.',
  STALE_VERSION: 'Somebody changed this while you were looking at it. Look at the new values, then try again.',
  FORBIDDEN_FOR_ACTOR: 'You are not allowed to do this here.',
  REQUIRED: 'This is needed.',
  TOO_LONG: (details) => {
    const max = numberAt(details, 'limit');
    return max === null ? 'This is too long.' : `This is too long: at most ${max} characters.`;
  },
  INVALID_VALUE: 'This value is not valid here.',
  INVALID_EMAIL: 'This is not an email address. It looks like name@example.com.',
  INVALID_URL: 'This is not a web address. It starts with https://.',
  END_NOT_AFTER_START: 'The end has to be after the start.',
  IN_THE_PAST: 'This time is in the past. Choose a later one.',
  CURRENCY_MISMATCH: 'All lines of an order have to be in one currency.',
  BASKET_EMPTY: 'The basket is empty.',
  BASKET_EXPIRED: 'The basket has expired and its times are free again. Choose them once more.',
  BASKET_ALREADY_ORDERED: 'This basket has already been ordered.',
  SESSION_FULL: (details, options) => {
    const left = numberAt(details, 'seatsLeft');
    const seats = left === 1 ? 'only 1 seat is left' : `only ${left} seats are left`;
    const said = left !== null && left > 0 ? `For this date ${seats}.` : 'This date is fully booked.';
    return `${said}${nearest(details, options)}`;
  },
  SESSION_NOT_BOOKABLE: 'This date can no longer be booked.',
  RESOURCE_TAKEN: (details, options) => `This time has just been taken.${nearest(details, options)}`,
  OUTSIDE_OPENING_HOURS: 'This time is outside opening hours.',
  SERVICE_NOT_BOOKABLE: 'This cannot be booked at the moment.',
  NOT_A_SLOT: 'Bookings do not start at this time. Choose one of the times offered.',
  QUANTITY_OUT_OF_RANGE: (details) => {
    const range = bounds(details);
    return range === null ? 'This quantity is not possible.' : `The quantity has to be ${range}.`;
  },
  TRANSITION_NOT_ALLOWED: (details) => {
    const status = statusWord(details);
    return status === null
      ? 'This is not possible in the status the booking has now.'
      : `This is not possible: the booking is ${status}.`;
  },
  NOT_STARTED_YET: 'This is possible only after the booking has started.',
  TOO_EARLY_TO_CHECK_IN: (details, options) => {
    const from = textAt(details, 'from');
    return from === null ? 'It is too early to check in.' : `Check-in opens ${formatInstant(from, options)}.`;
  },
  CANCEL_TOO_LATE: (details, options) => {
    const until = textAt(details, 'until');
    const since = until === null ? '' : ` That was possible until ${formatInstant(until, options)}.`;
    return `It is too late to cancel this online.${since} Please call or write instead.`;
  },
  BOOKING_DELETED: 'This booking has been deleted.',
  REASON_REQUIRED: 'Say why: the reason is kept with the booking.',
  PRIVATE_HAS_NO_ACCOUNT: 'A private booking cannot be billed to an account.',
  BOOKER_NOT_IN_ACCOUNT: 'This booker does not belong to the account that is billed.',
  PO_NUMBER_REQUIRED: 'This account needs a purchase order number.',
  IDEMPOTENCY_KEY_REUSED: 'This was already sent with other values. Reload the page and try again.',
  NOTHING_SELECTED: 'Nothing is selected.',
  TOO_MANY_SELECTED: (details) => {
    const max = numberAt(details, 'limit');
    return max === null ? 'These are too many at once.' : `At most ${max} are possible at once.`;
  },
  WRONG_CREDENTIALS: 'Email and password do not belong together.',
  OTHER_ROWS_REFUSED: 'Nothing was changed, because other rows were refused and you asked for all or nothing.',
  DELETE_PAID_NOT_ALLOWED: 'This booking has been paid; deleting it needs a right that your role does not have.',
  DELETE_ARRIVED_NOT_ALLOWED: 'The customer has arrived; deleting this booking needs a right that your role does not have.',
  SESSION_TIME_FIXED: 'The time of a session is the same for everybody on it. Move the session, or choose another one.',
  HOLD_EXPIRED: 'The time was held for a while and is free again. Choose it once more.',
  DUPLICATE: (details) => {
    const name = textAt(details, 'name');
    return name === null ? 'The same is already there.' : `${name} has this already.`;
  },
  NOTICE_TOO_SHORT: (details, options) => {
    const earliest = textAt(details, 'earliest');
    return earliest === null
      ? 'This is too soon.'
      : `This is too soon: the earliest time is ${formatInstant(earliest, options)}.`;
  },
  TOO_FAR_AHEAD: (details) => {
    const days = numberAt(details, 'days');
    return days === null ? 'This is too far ahead.' : `This is too far ahead: at most ${days} days.`;
  },
  WEEKDAY_NOT_ALLOWED: 'This cannot be booked on that day of the week.',
  DATE_BLOCKED: 'Nothing can be booked on this date.',
  DAY_FULL: 'No more bookings are taken for this day. Choose another one.',
  GAP_TOO_SHORT: 'There is too little time to the booking before or after.',
  NOT_REACHABLE: 'There is not enough time to travel from the booking before, or to the one after.',
  RESOURCE_AWAY: 'Nobody is there at this time: whoever is needed is away.',
  OVERRIDE_NOT_ALLOWED: 'Going beyond hours and rules needs a right that your role does not have.',
  OVERBOOK_NOT_ALLOWED: 'Booking something twice needs a right that your role does not have.',
  RULES_CONTRADICT: 'Together with another rule this would leave no time to book.',
  HOURS_OVERLAP: 'These hours overlap each other.',
  TIME_SKIPPED: 'The clocks change that night: this time does not exist.',
  ADDRESS_REQUIRED: 'Where shall we come? Give an address.',
  COORDINATES_OUT_OF_RANGE: 'There is no such place on earth: latitudes go to 90, longitudes to 180.',
  LOCATION_NOT_OFFERED: 'This service is not offered there.',
  CAPACITY_BELOW_TAKEN: (details) => {
    const taken = numberAt(details, 'taken');
    return taken === null ? 'More seats than that are taken.' : `${taken} seats are taken already.`;
  },
  SESSION_CANCELLED: 'This session has been cancelled.',
  RESOURCE_IN_USE: (details) => {
    const least = numberAt(details, 'least');
    return least === null ? 'This is still in use.' : `Bookings to come are on ${least} of them: it cannot have fewer.`;
  },
  INVALID_RRULE: ruleSentence,
  SERIES_ENDLESS: 'Say when the series ends: after so many times, or on a date.',
  SERIES_TOO_LONG: (details) => {
    const most = numberAt(details, 'most');
    return most === null ? 'This series is too long.' : `This series is too long: at most ${most} dates.`;
  },
  SERIES_EMPTY: 'This rule gives no date at all.',
  SERIES_EXCEPTIONS_KEPT: 'Some dates were changed on their own. Say whether they are to be overwritten.',
  RESTORE_NOT_ALLOWED: 'A deleted booking cannot be brought back. Make a new one from it.',
  HOLD_RUN_OUT: 'The time to complete this has run out.',
  WAITLIST_CLOSED: 'There is no waiting list for this.',
  ALREADY_WAITING: 'You are on this waiting list already.',
  SEATS_AVAILABLE: (details, options) => {
    const startsAt = textAt(details, 'startsAt');
    if (startsAt === null) return 'There are free seats: there is no need to wait.';
    return `There is no need to wait: ${formatInstant(startsAt, options)} is free.`;
  },
  OFFER_EXPIRED: 'This offer has expired.',
  NOT_ON_OFFER: 'There is nothing on offer at the moment.',
  TOO_MANY_ATTENDEES: (details) => {
    const most = numberAt(details, 'most');
    return most === null ? 'These are too many people.' : `At most ${most} people can come.`;
  },
  RESCHEDULE_TOO_LATE: (details, options) => {
    const until = textAt(details, 'until');
    const since = until === null ? '' : ` That was possible until ${formatInstant(until, options)}.`;
    return `It is too late to move this online.${since} Please call or write instead.`;
  },
  CANNOT_SWAP: 'These two bookings cannot change places.',
  CONFIRMATION_REQUIRED: 'Type the reference to confirm.',
  NOTHING_DUE: 'There is nothing to pay.',
  PAYMENT_UNDER_WAY: 'Another payment of this order is under way. Finish it, or try again in a moment.',
  PAYMENT_REQUIRED: 'This has to be paid first.',
  AMOUNT_NOT_PAYABLE: 'This amount cannot be paid online. Please ask us how to pay.',
  PAYMENT_CLOSED: 'The time to pay this is over.',
  PROVIDER_UNREACHABLE: 'We cannot reach the payment service just now. Please try again in a moment.',
  ALREADY_MERGED: 'This was merged into another record. Open that one instead.',
  CUSTOMER_ERASED: 'This person’s data was erased on request. Nothing more can be booked for them.',
  FIELD_READ_ONLY: 'Your organization has decided that this cannot be changed.',
  CUSTOMER_MISSING: 'Nobody has booked this yet. Say who does first.',
  LINK_NOT_OPEN: 'This link does not work any more. Your order’s page has what can be done now.',
  WRONG_CODE: 'This code is wrong, was used already, or is too old. Try again, or ask for a new one.',
  TOO_MANY_TRIES: (details) => {
    const minutes = numberAt(details, 'minutes');
    return minutes === null ? 'This was tried too often. Wait a while.' : `This was tried too often. Wait ${minutes} min.`;
  },
  ONE_AT_A_TIME: 'Only one thing is booked at a time here: order what is chosen, or remove it first.',
  PAYMENT_EXCEEDS_DUE: (details, options) => {
    const due = moneyAt(details, 'dueMinor', options);
    return due === null ? 'This is more than is due.' : `This is more than is due: ${due}.`;
  },
  REFUND_EXCEEDS_PAID: (details, options) => {
    const most = moneyAt(details, 'refundableMinor', options);
    return most === null ? 'More cannot be given back than was paid.' : `At most ${most} can be given back.`;
  },
  FEE_CHANGED: (details, options) => {
    const fee = moneyAt(details, 'feeMinor', options);
    return fee === null
      ? 'Cancelling costs something else by now. Look again.'
      : `Cancelling now keeps ${fee}. Look again before you accept it.`;
  },
  PRICE_CHANGED: (details, options) => {
    const price = moneyAt(details, 'priceMinor', options);
    return price === null ? 'The price of this has changed.' : `The price of this is ${price} by now. Accept it, or remove it.`;
  },
};

/** A refusal as one sentence for the person who asked. */
export const messageFor = (error: Pick<UserError, 'code'> & { details?: unknown }, options: MessageOptions = {}): string => {
  const sentence: Sentence | undefined = sentences[error.code];
  if (sentence === undefined) return 'This was refused.';
  return typeof sentence === 'string' ? sentence : sentence(error.details, options);
};
