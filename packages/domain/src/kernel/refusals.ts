/**
 * Every reason Bookwright says no, and the sentence an integrator reads. The API's `UserErrorCode` is this list;
 * the apps have words of their own for each code.
 */
export const REFUSALS = {
  NOT_FOUND: 'There is nothing with this id here.',
  STALE_VERSION: 'Somebody changed this in the meantime. Load it again and repeat the change.',
  FORBIDDEN_FOR_ACTOR: 'You may not do this.',
  REQUIRED: 'This is required.',
  TOO_LONG: 'This is longer than allowed.',
  INVALID_VALUE: 'This value is not valid.',
  INVALID_EMAIL: 'This is not an email address.',
  INVALID_URL: 'This is not a http or https address.',
  END_NOT_AFTER_START: 'The end must be after the start.',
  IN_THE_PAST: 'This time has passed.',
  CURRENCY_MISMATCH: 'All prices of a basket must be in one currency.',
  BASKET_EMPTY: 'The basket is empty.',
  BASKET_EXPIRED: 'The basket has expired.',
  BASKET_ALREADY_ORDERED: 'This basket has already been ordered.',
  SESSION_FULL: 'There are not enough seats left.',
  SESSION_NOT_BOOKABLE: 'This session cannot be booked.',
  RESOURCE_TAKEN: 'This time is taken.',
  OUTSIDE_OPENING_HOURS: 'This time is outside the opening hours.',
  SERVICE_NOT_BOOKABLE: 'This service cannot be booked.',
  NOT_A_SLOT: 'Appointments do not start at this time.',
  QUANTITY_OUT_OF_RANGE: 'The quantity is out of range.',
  TRANSITION_NOT_ALLOWED: 'This is not possible in the present status.',
  NOT_STARTED_YET: 'This is possible only after the start.',
  CANCEL_TOO_LATE: 'It is too late to cancel this online.',
  TOO_EARLY_TO_CHECK_IN: 'It is too early to check in.',
  BOOKING_DELETED: 'This booking has been deleted.',
  REASON_REQUIRED: 'A reason is required.',
  PRIVATE_HAS_NO_ACCOUNT: 'A private booking has no account.',
  BOOKER_NOT_IN_ACCOUNT: 'This person does not belong to the account.',
  PO_NUMBER_REQUIRED: 'The account requires a PO number.',
  IDEMPOTENCY_KEY_REUSED: 'This idempotency key was used for a different input.',
  NOTHING_SELECTED: 'Nothing is selected.',
  TOO_MANY_SELECTED: 'Too much is selected.',
  WRONG_CREDENTIALS: 'The email address or the password is wrong.',
  OTHER_ROWS_REFUSED: 'Nothing was changed because other rows were refused.',
  DELETE_PAID_NOT_ALLOWED: 'You may not delete paid bookings.',
  DELETE_ARRIVED_NOT_ALLOWED: 'You may not delete bookings of people who arrived.',
  SESSION_TIME_FIXED: 'A seat on a session cannot be moved on its own; choose another session.',
  HOLD_EXPIRED: 'The hold has expired and the place has been taken.',
  DUPLICATE: 'This exists already.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

export const REFUSAL_CODES = Object.keys(REFUSALS) as RefusalCode[];

/** One "no": which rule, which input field (path from the input's root), and what would help. */
export type Refusal = { code: RefusalCode; message: string; path: string[]; details?: Record<string, unknown> };

export const refusal = (code: RefusalCode, path: string[] = [], details?: Record<string, unknown>): Refusal => ({
  code,
  message: REFUSALS[code],
  path,
  ...(details ? { details } : {}),
});
