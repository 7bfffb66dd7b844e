export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A currency by its ISO 4217 code, such as `GBP`. */
  CurrencyCode: { input: string; output: string; }
  /** An instant, RFC 3339. Taken with any offset; given in UTC with milliseconds, such as `2026-11-23T10:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** A calendar date without a time zone, such as `2026-11-23`. */
  LocalDate: { input: string; output: string; }
  /** A whole number that JavaScript holds exactly: between -(2^53 - 1) and 2^53 - 1. */
  SafeInt: { input: number; output: number; }
  /** A time zone of the IANA database, such as `Europe/London`. */
  TimeZone: { input: string; output: string; }
};

/** A company that is invoiced for bookings of its people. */
export type Account = {
  /** Where invoices go. */
  billingAddress: Maybe<Scalars['String']['output']>;
  /** Since when it is known. */
  createdAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many people belong to it. Null where only its name is known. */
  memberCount: Maybe<Scalars['Int']['output']>;
  /** Who belongs to it, by name, at most 200. Needs `customer.read`. */
  members: Array<Customer>;
  /** The account it was merged into: look there. */
  mergedInto: Maybe<Account>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The organization's number for it. */
  number: Scalars['String']['output'];
  /** Whether its orders must have a PO number. */
  poRequired: Scalars['Boolean']['output'];
  /** Its tax id. */
  taxId: Maybe<Scalars['String']['output']>;
  /** What happened to it, newest first. */
  timeline: TimelineConnection;
  /** What it has ordered, for each currency. Needs `order.read`. */
  totals: Array<AccountTotals>;
  /** Rises with every change; edits name the one they are based on. */
  version: Maybe<Scalars['Int']['output']>;
};


/** A company that is invoiced for bookings of its people. */
export type AccountTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of accounts. */
export type AccountConnection = {
  /** The rows with their cursors. */
  edges: Array<AccountEdge>;
  /** The rows, in order. */
  nodes: Array<Account>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of accounts. */
export type AccountConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the accounts with its place in the list. */
export type AccountEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Account;
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type AccountOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: AccountOrderField;
};

/** What the list can be sorted by. */
export type AccountOrderField =
  /** Since. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME'
  /** Account ID. */
  | 'NUMBER';

/** What became of a change of one account. */
export type AccountPayload = {
  /** The account as it is now; after a merge, the one that stays. */
  account: Maybe<Account>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** What an account has ordered, in one currency. */
export type AccountTotals = {
  /** How many bookings they made. */
  bookingCount: Scalars['Int']['output'];
  /** What the orders come to, hidden prices included. Null without the right `order.seeInternalPrices`. */
  internalTotal: Maybe<Money>;
  /** How many orders. */
  orderCount: Scalars['Int']['output'];
};

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type AccountWhere = {
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<AccountWhere>>;
  /** Billing address. */
  billingAddress?: InputMaybe<TextFilter>;
  /** Since. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Members. */
  memberCount?: InputMaybe<NumberFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<AccountWhere>;
  /** Account ID. */
  number?: InputMaybe<TextFilter>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<AccountWhere>>;
  /** Wants PO numbers. */
  poRequired?: InputMaybe<BooleanFilter>;
  /** Quick search over name, number and tax id. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Tax ID. */
  taxId?: InputMaybe<TextFilter>;
};

/** What is behind a button of a letter. Looking changes nothing. */
export type ActionLink = {
  /** What it does. */
  action: LinkAction;
  /** What it is about; null where that is somebody else’s by now. */
  booking: Maybe<LinkedBooking>;
  /** Until when it does. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether it still does. */
  state: LinkState;
};

/** What became of a button that was pressed. */
export type ActionLinkPayload = {
  /** The link as it is now; null when there is none. */
  link: Maybe<ActionLink>;
  /** Why it was refused. LINK_NOT_OPEN says in `details.why` which state it is in. */
  userErrors: Array<UserError>;
};

/** Several dates of one thing: an appointment that repeats weekly from `startsAt`, or several sessions. */
export type AddBasketDatesInput = {
  /** Who comes, if not the booker. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Who else comes to an appointment; no more than its `mostAttendees` in all (TOO_MANY_ATTENDEES). */
  attendees?: InputMaybe<Array<AttendeeInput>>;
  /** As `addBasketLine` returned it. NOT_FOUND, BASKET_EXPIRED and BASKET_ALREADY_ORDERED are possible. Omitted: a new basket. */
  basketToken?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Degrees north of that address, -90 to 90, with `longitude`. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where a mobile service goes (ADDRESS_REQUIRED). Not kept for other modes. */
  locationAddress?: InputMaybe<Scalars['String']['input']>;
  /** One of the `locationModes` of the service (LOCATION_NOT_OFFERED); omitted, the first of them. */
  locationMode?: InputMaybe<LocationMode>;
  /** What helps to find the place: "Terminal 2, Door 3". */
  locationText?: InputMaybe<Scalars['String']['input']>;
  /** Degrees east, -180 to 180 (COORDINATES_OUT_OF_RANGE). */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Seats or pieces, 1 to 100; 1 for an appointment. */
  quantity?: Scalars['Int']['input'];
  /** With whom or in which room; omitted, whoever is free. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** What to book or buy. */
  serviceId: Scalars['ID']['input'];
  /** Which session, for seats (REQUIRED). */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The sessions, 1 to 50; `quantity` seats on each. */
  sessionIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** When, for an appointment (REQUIRED): one of the `slots`. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How an appointment repeats; or `sessionIds` (REQUIRED). */
  weekly?: InputMaybe<WeeklyInput>;
};

/** Something to put into a basket. */
export type AddBasketLineInput = {
  /** Who comes, if not the booker. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Who else comes to an appointment; no more than its `mostAttendees` in all (TOO_MANY_ATTENDEES). */
  attendees?: InputMaybe<Array<AttendeeInput>>;
  /** As `addBasketLine` returned it. NOT_FOUND, BASKET_EXPIRED and BASKET_ALREADY_ORDERED are possible. Omitted: a new basket. */
  basketToken?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Degrees north of that address, -90 to 90, with `longitude`. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where a mobile service goes (ADDRESS_REQUIRED). Not kept for other modes. */
  locationAddress?: InputMaybe<Scalars['String']['input']>;
  /** One of the `locationModes` of the service (LOCATION_NOT_OFFERED); omitted, the first of them. */
  locationMode?: InputMaybe<LocationMode>;
  /** What helps to find the place: "Terminal 2, Door 3". */
  locationText?: InputMaybe<Scalars['String']['input']>;
  /** Degrees east, -180 to 180 (COORDINATES_OUT_OF_RANGE). */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Seats or pieces, 1 to 100; 1 for an appointment. */
  quantity?: Scalars['Int']['input'];
  /** With whom or in which room; omitted, whoever is free. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** What to book or buy. */
  serviceId: Scalars['ID']['input'];
  /** Which session, for seats (REQUIRED). */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** When, for an appointment (REQUIRED): one of the `slots`. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Somebody else who comes to an appointment. */
export type AddBookingAttendeeInput = {
  /** INVALID_EMAIL when it is none. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** At most 200 characters. TOO_MANY_ATTENDEES when the appointment has no room. */
  name: Scalars['String']['input'];
  /** At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A time at which a resource is not to be had. */
export type AddTimeOffInput = {
  /** The same; a date alone is to its end. After the start (END_NOT_AFTER_START). */
  endsAt: Scalars['String']['input'];
  /** The `version` this is based on; STALE_VERSION when the resource has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The resource. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** Chosen by the caller, 1 to 200 characters. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for staff; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** On the wall clock of the resource, such as `2026-12-24T13:00`; a date alone is from its beginning. TIME_SKIPPED when the clocks skip it. */
  startsAt: Scalars['String']['input'];
};

/** Somebody whom staff put on a waiting list: a customer, or a name and an address. */
export type AddToWaitlistInput = {
  /** Who waits: their name, address and phone are taken over (REQUIRED `email` of somebody without one). */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where offers go, without `customerId` (INVALID_EMAIL). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, at most 200 characters; a repeat returns the first result. */
  idempotencyKey: Scalars['String']['input'];
  /** Who waits, without `customerId`. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** How many seats; 1 for an appointment. */
  quantity?: Scalars['Int']['input'];
  /** What to wait for. */
  serviceId: Scalars['ID']['input'];
  /** As for `joinWaitlist`. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** As for `joinWaitlist`. */
  wantedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** As for `joinWaitlist`. */
  wantedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A resource to archive. */
export type ArchiveResourceInput = {
  /** The `version` this is based on; STALE_VERSION when the resource has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The resource. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** What is booked on it stays. Without this, RESOURCE_IN_USE while bookings are to come, with their count. */
  keepBookings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who is responsible for a booking. */
export type AssignBookingInput = {
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** A member of staff; null or omitted takes the assignee off. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who is responsible. */
export type AssignInput = {
  /** A member of staff; null or omitted takes the assignee off. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody who comes along to an appointment. */
export type Attendee = {
  /** Their email address. */
  email: Maybe<Scalars['String']['output']>;
  /** Their name. */
  name: Scalars['String']['output'];
  /** Their phone number. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Somebody else who comes to an appointment. */
export type AttendeeInput = {
  /** INVALID_EMAIL when it is none. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  /** At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What is known of somebody who was to come along. */
export type AttendeeStatus =
  /** Here. */
  | 'ARRIVED'
  /** Not here yet. */
  | 'EXPECTED'
  /** Did not come. */
  | 'NO_SHOW'
  /** Taken off the booking. */
  | 'REMOVED';

/** What a customer is about to order. */
export type Basket = {
  /** The tax that is added to the shown prices; the total has it. */
  addedTax: Money;
  /** The one currency of its prices. */
  currency: Scalars['CurrencyCode']['output'];
  /** Until when the basket is kept; its holds end sooner. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The tax that is in the shown prices. */
  includedTax: Money;
  /** In the order in which they were added. */
  lines: Array<BasketLine>;
  /** Opens the order this basket became; null before checkout. */
  orderAccessToken: Maybe<Scalars['String']['output']>;
  /** What is paid at checkout. */
  payNowTotal: Money;
  /** The sum of the shown prices. */
  total: Money;
};

/** What became of one of several dates. */
export type BasketDate = {
  /** It is in the basket now. */
  added: Scalars['Boolean']['output'];
  /** The session, for seats. */
  sessionId: Maybe<Scalars['ID']['output']>;
  /** When an appointment would begin; null for a session. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it is not. `details.alternatives` names the nearest free times, to be added one by one or left out. */
  userErrors: Array<UserError>;
};

/** A basket after several dates were to be added. */
export type BasketDatesPayload = {
  /** The basket as it is now; null when there is none. */
  basket: Maybe<Basket>;
  /** Given when the basket is made. Keep it: it is the only key to the basket. */
  basketToken: Maybe<Scalars['String']['output']>;
  /** Each date in order; those that are free were added. */
  dates: Array<BasketDate>;
  /** Why it was refused. Then nothing was changed. RESOURCE_TAKEN and SESSION_FULL name the nearest free times in `details.alternatives`. */
  userErrors: Array<UserError>;
};

/** One thing in a basket. */
export type BasketLine = {
  /** Who comes, if not the booker. */
  attendeeName: Maybe<Scalars['String']['output']>;
  /** Who else comes. */
  attendees: Array<Attendee>;
  /** When it ends; null for goods. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the seats or the time are kept. In the past, or null where something is held: it is taken again at checkout if it is still free. */
  holdExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Degrees north of that address. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Where a mobile service goes. */
  locationAddress: Maybe<Scalars['String']['output']>;
  /** In what way it has a place. */
  locationMode: LocationMode;
  /** What helps to find the place. */
  locationText: Maybe<Scalars['String']['output']>;
  /** Degrees east. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** What one of it costs by now, if that has changed since it was chosen: accept it by `changeBasketLine`, or remove it. Null otherwise. */
  newPrice: Maybe<Money>;
  /** For all of them, without a tax that is added; null when it is not shown. */
  price: Maybe<Money>;
  /** Seats or pieces; 1 for an appointment. */
  quantity: Scalars['Int']['output'];
  /** With whom or in which room. */
  resource: Maybe<OfferedResource>;
  /** What is to be booked or bought. */
  service: ShopService;
  /** The session, for seats. */
  session: Maybe<ShopSession>;
  /** When it begins; null for goods. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** The zone of its wall clock; null for goods. */
  timeZone: Maybe<Scalars['TimeZone']['output']>;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** What somebody should know of a line. */
export type BasketLineNote = {
  /** It is in the basket, but no longer held; false when it stayed behind. */
  kept: Scalars['Boolean']['output'];
  /** What it is of. */
  title: Scalars['String']['output'];
  /** Why. */
  userErrors: Array<UserError>;
};

/** A basket after a change. */
export type BasketPayload = {
  /** The basket as it is now; null when there is none. */
  basket: Maybe<Basket>;
  /** Given when the basket is made. Keep it: it is the only key to the basket. */
  basketToken: Maybe<Scalars['String']['output']>;
  /** Why it was refused. Then nothing was changed. RESOURCE_TAKEN and SESSION_FULL name the nearest free times in `details.alternatives`. */
  userErrors: Array<UserError>;
};

/** A date of a series that goes beyond hours, absences and rules that only warn. */
export type BeyondDateInput = {
  /** Also a second time on a resource that may be overbooked (OVERBOOK_NOT_ALLOWED). */
  overbook?: Scalars['Boolean']['input'];
  /** The date: what the series says of it, such as `2026-12-24T09:30`. */
  wallStart: Scalars['String']['input'];
};

/** Why there is an account, or none. */
export type BillingReason =
  /** It has an account. */
  | 'BILLED_TO_ACCOUNT'
  /** Whoever booked it belongs to an account by now. */
  | 'BOOKER_HAS_ACCOUNT'
  /** Whoever booked it belongs to no account. */
  | 'BOOKER_HAS_NO_ACCOUNT'
  /** There is nobody who booked it yet. */
  | 'NOBODY_BOOKED'
  /** It is private by design: billed to the individual. */
  | 'PRIVATE_BY_CHOICE';

/** Who is billed, and whether somebody has to look at it. */
export type BillingState =
  /** An account. */
  | 'ACCOUNT'
  /** An account, but there is none. */
  | 'MISSING_ACCOUNT'
  /** The person who booked. */
  | 'PRIVATE';

/** Who pays. */
export type BillingType =
  /** An account, by invoice. */
  | 'ACCOUNT'
  /** The person who books. There is no account. */
  | 'PRIVATE';

/** A date of a series that was left out, cancelled or deleted, to be booked after all. */
export type BookSkippedOccurrenceInput = {
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The date (NOT_FOUND). TRANSITION_NOT_ALLOWED when it is booked. */
  occurrenceId: Scalars['ID']['input'];
  /** A second time on a resource, with a reason (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours and rules, with a reason (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the history. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who and what takes part; omitted or empty: as in the series. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Another time than the series says, which makes it an exception. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who or what can serve a service. */
export type BookableResource = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What the service needs it as, such as "therapist". */
  role: Scalars['String']['output'];
};

/** Something that staff can book for a customer. */
export type BookableService = {
  /** The heading it stands under. */
  category: Maybe<Scalars['String']['output']>;
  /** How long it takes, in minutes. */
  durationMin: Maybe<Scalars['Int']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** SERVICE is an appointment, the others are sessions with seats. */
  kind: ServiceKind;
  /** Where it may take place; the first is what it is unless somebody says. */
  locationModes: Array<LocationMode>;
  /** How many people may come to one appointment. */
  mostAttendees: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Who and what can serve its needs, those of the first need first. Empty for sessions. */
  resources: Array<BookableResource>;
  /** Its coming sessions, earliest first, at most 60. Empty for appointments. */
  sessions: Array<BookableSession>;
  /** What a booking has to pass before it is confirmed. */
  workflow: Workflow;
};

/** A coming session of a service. */
export type BookableSession = {
  /** When it ends; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Seats nobody has booked or holds in a basket. */
  seatsLeft: Scalars['Int']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** The zone of its wall clock. */
  timeZone: Scalars['TimeZone']['output'];
};

/** One appointment, or one seat on a session. It belongs to exactly one order. */
export type Booking = {
  /** Who is invoiced; null for a private booking. */
  account: Maybe<Account>;
  /** When the customer was checked in. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who is responsible for it. */
  assignee: Maybe<StaffMember>;
  /** The attendee's email address. Null without the right `booking.readPii`. */
  attendeeEmail: Maybe<Scalars['String']['output']>;
  /** Who comes, if somebody other than the booker. */
  attendeeName: Maybe<Scalars['String']['output']>;
  /** Who else comes, in their order; those who were taken off it stand last. */
  attendees: Array<BookingAttendee>;
  /** What the viewer can do to it now, in the order of the buttons. */
  availableActions: Array<BookingAction>;
  /** The same, and whether an account is missing. */
  billing: BillingState;
  /** Why it is billed as it is, and to whom it could be. */
  billingExplained: BookingBilling;
  /** Who pays. */
  billingType: BillingType;
  /** When it was booked. Never changes. */
  bookedAt: Scalars['DateTime']['output'];
  /** Who booked: the order's booker, unless changed for this booking. */
  booker: Maybe<Customer>;
  /** What cancelling it now would keep. Null when nothing of it counts, or its price is hidden from the viewer. */
  cancelFee: Maybe<CancellationFee>;
  /** By whom or why it was called off. */
  cancelKind: Maybe<CancelKind>;
  /** The reason given for calling it off. */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** When it was called off. */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** A remark for staff. */
  comment: Maybe<Scalars['String']['output']>;
  /** When it was finished. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** What stands against it although it is made: its resource is away, closed, or booked twice, or whoever is responsible leads another booking meanwhile. Empty for what is over or takes nothing. */
  conflicts: Array<SlotReason>;
  /** When it was deleted; null for one that is not. */
  deletedAt: Maybe<Scalars['DateTime']['output']>;
  /** The reason given for deleting it. */
  deletedReason: Maybe<Scalars['String']['output']>;
  /** What it is, at length. */
  description: Maybe<Scalars['String']['output']>;
  /** What is still due for it; below zero, what is to be given back. Null when its price is hidden and the viewer has no right `order.seeInternalPrices`. */
  due: Maybe<Money>;
  /** From start to end, in minutes. */
  durationMin: Scalars['Int']['output'];
  /** When it ends; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** Who is responsible besides the `assignee`, in their order. */
  furtherAssignees: Array<FurtherAssignee>;
  /** Until when it is held while the customer completes it. */
  holdExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Degrees north of that address. Null without the right `booking.readPii`. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** The place, as a text. */
  location: Maybe<Scalars['String']['output']>;
  /** Where a mobile service goes. Null without the right `booking.readPii`. */
  locationAddress: Maybe<Scalars['String']['output']>;
  /** In what way it has a place. */
  locationMode: LocationMode;
  /** Degrees east. Null without the right `booking.readPii`. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Where to meet online. */
  meetingUrl: Maybe<Scalars['String']['output']>;
  /** An address of the web that shows the way to a mobile booking. Null without the right `booking.readPii`. */
  navigationUrl: Maybe<Scalars['String']['output']>;
  /** The order it was placed with. */
  order: Order;
  /** What has been paid of it. */
  paymentStatus: PaymentState;
  /** When it is paid. */
  paymentType: PaymentType;
  /** When it ended before it was last moved. */
  previousEndsAt: Maybe<Scalars['DateTime']['output']>;
  /** When it began before it was last moved. */
  previousStartsAt: Maybe<Scalars['DateTime']['output']>;
  /** Its price. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  price: Maybe<Money>;
  /** Whether the customer sees the price. */
  priceVisibility: PriceVisibility;
  /** What people call it by, such as `BW-7F3K2Q`. Unique in the organization. */
  reference: Scalars['String']['output'];
  /** How often it was moved. */
  rescheduleCount: Scalars['Int']['output'];
  /** Who or what it occupies. */
  resource: Maybe<Resource>;
  /** Other requests that want what this request wants, the oldest first, at most 50. Empty unless it awaits approval. */
  rivals: Array<Booking>;
  /** The series it belongs to: `series`. Null outside of one. */
  seriesId: Maybe<Scalars['ID']['output']>;
  /** Its number in the series: 1 for the first date. */
  seriesIndex: Maybe<Scalars['Int']['output']>;
  /** What is delivered. */
  service: Maybe<Service>;
  /** The session it is a seat on; null for an appointment. */
  session: Maybe<EventSession>;
  /** Through which door it came, such as PORTAL or ADMIN. */
  sourceChannel: Scalars['String']['output'];
  /** Whether the customer or staff placed it. */
  sourceMode: SourceMode;
  /** When it was begun. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: BookingStatus;
  /** What is to be done after it, the first due first. */
  tasks: Array<Task>;
  /** The zone of its wall clock. */
  timeZone: Scalars['TimeZone']['output'];
  /** What happened to it and to its order, newest first. */
  timeline: TimelineConnection;
  /** What it is, in a line. */
  title: Scalars['String']['output'];
  /** What the viewer cannot do to it now, with the reasons. */
  unavailableActions: Array<UnavailableAction>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
  /** What it had to pass before it was confirmed. */
  workflow: Workflow;
};


/** One appointment, or one seat on a session. It belongs to exactly one order. */
export type BookingTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What people can do to a booking, in the order of the buttons. */
export type BookingAction =
  | 'APPROVE'
  | 'ASSIGN'
  | 'CANCEL'
  | 'CHANGE_BILLING'
  | 'CHANGE_BOOKER'
  | 'CHANGE_PO_NUMBER'
  | 'CHECK_IN'
  | 'COMPLETE'
  | 'COMPLETE_STEPS'
  | 'CONFIRM'
  | 'DECLINE'
  | 'DELETE'
  | 'EDIT_DETAILS'
  | 'MARK_NO_SHOW'
  | 'PURGE'
  | 'RESCHEDULE'
  | 'RESTORE'
  | 'START'
  | 'SWAP';

/** A booking, for an action that needs nothing else. */
export type BookingActionInput = {
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** A note for the history, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody else who comes to an appointment, besides the attendee that the booking itself names. */
export type BookingAttendee = {
  /** Null without the right `booking.readPii`. */
  email: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** Null without the right `booking.readPii`. */
  phone: Maybe<Scalars['String']['output']>;
  /** When they were taken off the booking. */
  removedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether they came. */
  status: AttendeeStatus;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** Why a booking is billed as it is. */
export type BookingBilling = {
  /** The accounts that whoever booked it belongs to now, the one that is billed unless they say otherwise first. */
  bookerAccounts: Array<Account>;
  /** Who booked and what was selected at checkout. Null for older orders, and without the right `booking.readPii`. */
  placedAs: Maybe<PlacedAs>;
  /** Why. */
  reason: BillingReason;
  /** Who is billed. */
  state: BillingState;
};

/** Exactly one change. Each is the same use case, with the same rules, as the action on one booking. */
export type BookingChange =
  /** As `approveBooking`. */
  { approve: NothingElse; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `assignBooking`. */
  { approve?: never; assign: AssignInput; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `cancelBooking`. */
  { approve?: never; assign?: never; cancel: ReasonInput; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `changeBookingBilling`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling: ChangeBillingInput; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `changeBookingBooker`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker: ChangeBookerInput; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `changeOrderPoNumber`, for the orders of the bookings. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber: ChangePoNumberInput; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `checkInBooking`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn: NothingElse; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `completeBooking`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete: NothingElse; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `confirmBooking`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm: NothingElse; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `declineBooking`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline: ReasonInput; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `deleteBooking`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete: DeleteInput; editDetails?: never; markNoShow?: never; start?: never; }
  |  /** As `editBookingDetails`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails: EditDetailsInput; markNoShow?: never; start?: never; }
  |  /** As `markBookingNoShow`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow: NothingElse; start?: never; }
  |  /** As `startBooking`. */
  { approve?: never; assign?: never; cancel?: never; changeBilling?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start: NothingElse; };

/** A page of bookings. */
export type BookingConnection = {
  /** The rows with their cursors. */
  edges: Array<BookingEdge>;
  /** The rows, in order. */
  nodes: Array<Booking>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of bookings. */
export type BookingConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** What a new booking starts with that is made from one there is: everything but its time, which is proposed. */
export type BookingCopy = {
  /** The booking it is made from, deleted and cancelled ones too. */
  from: Booking;
  /** The free time nearest to its own, or to now when that is over, within four weeks, with the same leading resource if that has any. Null for seats and where nothing is free. */
  nearest: Maybe<StaffSlot>;
  /** Who and what took part and is in use still, the leading one first. What ended remembers only the leading one. */
  resources: Array<OfferedResource>;
  /** Whether its service can still be booked; true for a booking without one. */
  serviceBookable: Scalars['Boolean']['output'];
};

/** One of the bookings with its place in the list. */
export type BookingEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Booking;
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type BookingOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: BookingOrderField;
};

/** What the list can be sorted by. */
export type BookingOrderField =
  /** Booked. */
  | 'BOOKED_AT'
  /** End. */
  | 'ENDS_AT'
  /** Paid. */
  | 'PAYMENT_STATUS'
  /** Price. */
  | 'PRICE'
  /** Reference. */
  | 'REFERENCE'
  /** Start. */
  | 'STARTS_AT'
  /** Status. */
  | 'STATUS'
  /** Title. */
  | 'TITLE'
  /** Last change. */
  | 'UPDATED_AT';

/** What became of an action on one booking. */
export type BookingPayload = {
  /** The booking as it is now, also when the action was refused; null when there is none with this id. */
  booking: Maybe<Booking>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** Where a booking takes place. */
export type BookingPlaceInput = {
  /** Where a mobile service goes (ADDRESS_REQUIRED), at most 200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** In degrees, -90 to 90 (COORDINATES_OUT_OF_RANGE); with a longitude. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** The place as a text, at most 200 characters: "Terminal 2, Door 3". */
  location?: InputMaybe<Scalars['String']['input']>;
  /** Omitted: as the service has it. LOCATION_NOT_OFFERED when the service is not offered there. */
  locationMode?: InputMaybe<LocationMode>;
  /** In degrees, -180 to 180; with a latitude. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Where to meet online: an http or https address (INVALID_URL). */
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
};

/** A booking, for an action that has a reason. */
export type BookingReasonInput = {
  /** For `deleteBooking` where the organization erases what is deleted: the reference (CONFIRMATION_REQUIRED). */
  confirmation?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** For `cancelBooking`: whether what its policy keeps is kept (when left out, too) or waived. `Booking.cancelFee` says how much it is; the reason says why. */
  fee?: InputMaybe<FeeChoice>;
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** Why, at most 4,000 characters. REASON_REQUIRED when it is blank and staff cancel or decline. */
  reason: Scalars['String']['input'];
};

/** A demand on the times that can be booked: of the organization, of one service, or of one resource. */
export type BookingRule = {
  /** False when it is switched off. */
  active: Scalars['Boolean']['output'];
  /** What it means to customers. */
  forCustomers: Enforcement;
  /** What it means to staff. */
  forStaff: Enforcement;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it demands. */
  kind: RuleKind;
  /** How much of it. */
  params: RuleParams;
  /** The resource it is for; null for another scope. */
  resource: Maybe<Resource>;
  /** The service it is for; null for another scope. */
  service: Maybe<Service>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
};

/** What became of a change of one rule. */
export type BookingRulePayload = {
  /** The rule as it is now; null when there is none. */
  rule: Maybe<BookingRule>;
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Ids, or everything that a filter matches except some. At most 100,000 bookings. */
export type BookingSelection = {
  /** With `where`: whether deleted rows match. EXCLUDE by default. */
  deletion?: InputMaybe<Deletion>;
  /** With `where`: ids that are left out, at most 10,000. */
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Exactly these. Not together with `where`. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Everything that matches; an empty object matches every booking. */
  where?: InputMaybe<BookingWhere>;
};

/** Where a booking is in its life. Deletion is not a status: see `deletedAt`. */
export type BookingStatus =
  /** The customer is here. */
  | 'ARRIVED'
  /** Staff must approve or decline. */
  | 'AWAITING_APPROVAL'
  /** Called off; `cancelKind` says by whom or why. */
  | 'CANCELLED'
  /** Delivered. */
  | 'COMPLETED'
  /** Agreed. */
  | 'CONFIRMED'
  /** Being delivered. */
  | 'IN_PROGRESS'
  /** The customer did not come. */
  | 'NO_SHOW'
  /** Held until the customer completes what is missing; see `holdExpiresAt`. */
  | 'PENCILLED_IN'
  /** Received, not confirmed. */
  | 'PENDING'
  /** Moved, not confirmed again. */
  | 'RESCHEDULED'
  /** On the books, not confirmed. */
  | 'SCHEDULED';

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type BookingWhere = {
  /** Account. */
  account?: InputMaybe<ReferenceFilter>;
  /** Account name. */
  accountName?: InputMaybe<TextFilter>;
  /** Account ID. */
  accountNumber?: InputMaybe<TextFilter>;
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<BookingWhere>>;
  /** Assigned to. */
  assignee?: InputMaybe<ReferenceFilter>;
  /** Attendee. */
  attendeeName?: InputMaybe<TextFilter>;
  /** Billing. One of ACCOUNT, PRIVATE, MISSING_ACCOUNT. */
  billing?: InputMaybe<ChoiceFilter>;
  /** Booking type. One of ACCOUNT, PRIVATE. */
  billingType?: InputMaybe<ChoiceFilter>;
  /** Booked. */
  bookedAt?: InputMaybe<DateTimeFilter>;
  /** Booker. */
  booker?: InputMaybe<ReferenceFilter>;
  /** Booker's email. FORBIDDEN without the right `booking.readPii`. */
  bookerEmail?: InputMaybe<TextFilter>;
  /** Booker's name. */
  bookerName?: InputMaybe<TextFilter>;
  /** Booker's phone. FORBIDDEN without the right `booking.readPii`. */
  bookerPhone?: InputMaybe<TextFilter>;
  /** Cancelled how. One of BY_CUSTOMER, BY_STAFF, DECLINED, EXPIRED, PAYMENT_FAILED, SESSION_CANCELLED, EXTERNAL_CALENDAR. */
  cancelKind?: InputMaybe<ChoiceFilter>;
  /** Cancellation reason. */
  cancelReason?: InputMaybe<TextFilter>;
  /** Cancelled. */
  cancelledAt?: InputMaybe<DateTimeFilter>;
  /** Comment. */
  comment?: InputMaybe<TextFilter>;
  /** Deleted. */
  deletedAt?: InputMaybe<DateTimeFilter>;
  /** Duration. */
  durationMin?: InputMaybe<NumberFilter>;
  /** End. */
  endsAt?: InputMaybe<DateTimeFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Location. */
  location?: InputMaybe<TextFilter>;
  /** Place. One of ONSITE, MOBILE, ONLINE. */
  locationMode?: InputMaybe<ChoiceFilter>;
  /** This does not hold. */
  not?: InputMaybe<BookingWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<BookingWhere>>;
  /** Order. */
  order?: InputMaybe<ReferenceFilter>;
  /** Order reference. */
  orderReference?: InputMaybe<TextFilter>;
  /** Paid. One of NOT_REQUIRED, UNPAID, PARTIALLY_PAID, PAID, OVERPAID, PARTIALLY_REFUNDED, REFUNDED. */
  paymentStatus?: InputMaybe<ChoiceFilter>;
  /** Payment. One of PAY_NOW, PAY_LATER, FREE. */
  paymentType?: InputMaybe<ChoiceFilter>;
  /** PO number. */
  poNumber?: InputMaybe<TextFilter>;
  /** Price. */
  price?: InputMaybe<NumberFilter>;
  /** Reference. */
  reference?: InputMaybe<TextFilter>;
  /** Times moved. */
  rescheduleCount?: InputMaybe<NumberFilter>;
  /** Resource. */
  resource?: InputMaybe<ReferenceFilter>;
  /** Quick search over reference, title, attendee and the booker's name, company and (with the right `booking.readPii`) email and phone. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Service. */
  service?: InputMaybe<ReferenceFilter>;
  /** Category. */
  serviceCategory?: InputMaybe<TextFilter>;
  /** Kind of service. One of SERVICE, EVENT, COURSE, CLASS, WORKSHOP, GOODS. */
  serviceKind?: InputMaybe<ChoiceFilter>;
  /** Service name. */
  serviceName?: InputMaybe<TextFilter>;
  /** Session. */
  session?: InputMaybe<ReferenceFilter>;
  /** Channel. */
  sourceChannel?: InputMaybe<ChoiceFilter>;
  /** Source. One of ONLINE, OFFLINE. */
  sourceMode?: InputMaybe<ChoiceFilter>;
  /** Start. */
  startsAt?: InputMaybe<DateTimeFilter>;
  /** Status. One of PENCILLED_IN, AWAITING_APPROVAL, PENDING, SCHEDULED, RESCHEDULED, CONFIRMED, ARRIVED, IN_PROGRESS, COMPLETED, NO_SHOW, CANCELLED. */
  status?: InputMaybe<ChoiceFilter>;
  /** Taken by. */
  takenByName?: InputMaybe<TextFilter>;
  /** Title. */
  title?: InputMaybe<TextFilter>;
  /** Last change. */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** Workflow. One of CONFIRM_NOW, ADMIN_APPROVAL, PENCILLED_IN. */
  workflow?: InputMaybe<ChoiceFilter>;
};

/** Asks about a field. Yes or no. Several operators must all hold. */
export type BooleanFilter = {
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: has no value. False: has one. Only for fields that may be without a value. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of a row, or would become of it. */
export type BulkOutcome =
  | 'CHANGED'
  | 'REFUSED'
  /** It was so already. */
  | 'UNCHANGED';

/** What a refused row means for the others. */
export type BulkPolicy =
  /** Nothing is changed when any row is refused. */
  | 'ALL_OR_NOTHING'
  /** The other rows are changed. */
  | 'SKIP_REFUSED';

/** What became of one row of a bulk edit, or would become of it. */
export type BulkResult = {
  /** What it becomes: only the keys that change. */
  after: Maybe<Scalars['JSON']['output']>;
  /** What it was: only the keys that change. */
  before: Maybe<Scalars['JSON']['output']>;
  /** The booking as it is now. */
  booking: Maybe<Booking>;
  /** The id of the booking. */
  id: Scalars['ID']['output'];
  /** Changed, unchanged or refused. */
  outcome: BulkOutcome;
  /** Its reference; null when there is no booking with this id. */
  reference: Maybe<Scalars['String']['output']>;
  /** Why it is refused. */
  refusals: Array<UserError>;
};

/** By whom or why a booking was called off. */
export type CancelKind =
  | 'BY_CUSTOMER'
  | 'BY_STAFF'
  | 'DECLINED'
  | 'EXPIRED'
  | 'EXTERNAL_CALENDAR'
  | 'PAYMENT_FAILED'
  | 'SESSION_CANCELLED';

/** A booking of an order that its customer calls off. */
export type CancelMyBookingInput = {
  /** What `cancelQuote.fee.keeps` said, accepted by the customer; left out, nothing is to be kept. FEE_CHANGED when it is another amount by now. */
  acceptedFee?: InputMaybe<MoneyInput>;
  /** As `checkOut` returned it, or from the order email. NOT_FOUND when it opens nothing. */
  accessToken: Scalars['String']['input'];
  /** A booking of this order; NOT_FOUND for any other. */
  bookingId: Scalars['ID']['input'];
  /** The `version` this is based on. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, if the customer likes to say. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** The order after one of its bookings was called off. */
export type CancelMyBookingPayload = {
  /** The order as it is now. */
  order: Maybe<ShopOrder>;
  /** Why it was refused. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** Dates of a series to cancel. Staff say why (REASON_REQUIRED). */
export type CancelSeriesInput = {
  /** Says what would become of each date, and does nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What becomes of dates that were changed on their own: true overwrites them, false keeps them. Omitted, SERIES_EXCEPTIONS_KEPT names them and nothing is done. */
  overwriteExceptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the history, at most 4,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which dates. NOTHING_SELECTED when none of them is booked and to come. */
  scope: SeriesScopeInput;
  /** The series (NOT_FOUND). */
  seriesId: Scalars['ID']['input'];
};

/** A session to call off, with every booking on it. */
export type CancelSessionInput = {
  /** The `version` this is based on; STALE_VERSION when the session has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The session. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** Why, at most 4,000 characters; kept with the session and with every booking. */
  reason: Scalars['String']['input'];
};

/** What cancelling now would keep of a price. */
export type CancellationFee = {
  /** Until when cancelling keeps nothing; null where it never does. */
  freeUntil: Maybe<Scalars['DateTime']['output']>;
  /** What is kept; it stays in the order as a line of its own. */
  keeps: Money;
  /** What it costs as long as it is not cancelled. */
  of: Money;
  /** What would be given back of what was paid. */
  refund: Money;
};

/** What is kept of a price when it is cancelled late. */
export type CancellationPolicy = {
  /** False when it is retired. */
  active: Scalars['Boolean']['output'];
  /** And this fee, in minor units of the organization's currency. Together never more than the price. */
  feeMinor: Scalars['SafeInt']['output'];
  /** Until so many hours before the start, cancelling is free. */
  freeUntilHours: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** After that, this share of the price is kept, in basis points: 5,000 is half. */
  percentBp: Scalars['Int']['output'];
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
};

/** What became of a change of one policy. */
export type CancellationPolicyPayload = {
  /** The policy as it is now; null when there is none. */
  cancellationPolicy: Maybe<CancellationPolicy>;
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What changes of an account. What is left out stays; null or blank text clears it. */
export type ChangeAccountInput = {
  /** Where invoices go, at most 4,000 characters. */
  billingAddress?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The account. NOT_FOUND when the organization has none with this id, ALREADY_MERGED when it was merged. */
  id: Scalars['ID']['input'];
  /** At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The organization's own number for it, at most 40 characters, unique (DUPLICATE). */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Whether its orders must have a PO number. */
  poRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 40 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** A change of one line. An omitted field stays as it is. */
export type ChangeBasketLineInput = {
  /** What `newPrice` says one of it costs by now, accepted by the customer. PRICE_CHANGED when it is another again. */
  acceptedPrice?: InputMaybe<MoneyInput>;
  /** Who comes; null for the booker. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** As `addBasketLine` returned it. NOT_FOUND, BASKET_EXPIRED and BASKET_ALREADY_ORDERED are possible. */
  basketToken: Scalars['String']['input'];
  /** The `version` of the line this is based on; STALE_VERSION when another tab or device has changed it. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The line. NOT_FOUND when the basket has none with this id. */
  lineId: Scalars['ID']['input'];
  /** Seats or pieces, 1 to 100; 1 for an appointment. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** Another time for an appointment. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who is billed for the bookings. */
export type ChangeBillingInput = {
  /** The account; whoever booked must belong to it (BOOKER_NOT_IN_ACCOUNT). Omitted, their own. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Omitted, it stays: a private booking then takes no account (PRIVATE_HAS_NO_ACCOUNT). */
  billingType?: InputMaybe<BillingType>;
  /** Written to the order, where the account wants one (PO_NUMBER_REQUIRED). */
  poNumber?: InputMaybe<Scalars['String']['input']>;
};

/** A new key contact. */
export type ChangeBookerInput = {
  /** The customer. */
  customerId: Scalars['ID']['input'];
};

/** Who is billed for a booking. */
export type ChangeBookingBillingInput = {
  /** The account; whoever booked must belong to it (BOOKER_NOT_IN_ACCOUNT). Omitted, their own. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Omitted, it stays: a private booking then takes no account (PRIVATE_HAS_NO_ACCOUNT). */
  billingType?: InputMaybe<BillingType>;
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** Written to the order, where the account wants one (PO_NUMBER_REQUIRED). */
  poNumber?: InputMaybe<Scalars['String']['input']>;
};

/** A new key contact for a booking. */
export type ChangeBookingBookerInput = {
  /** The customer. BOOKER_NOT_IN_ACCOUNT when the booking is billed to an account they do not belong to. */
  customerId: Scalars['ID']['input'];
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
};

/** What changes of a policy, for what is placed from now on. What is left out stays. */
export type ChangeCancellationPolicyInput = {
  /** False retires it: services that have it keep it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `version` this is based on (STALE_VERSION). */
  expectedVersion: Scalars['Int']['input'];
  /** The fee that is kept besides, in minor units of the organization's currency. */
  feeMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Until so many hours before the start cancelling is free, 0 to 8,784. */
  freeUntilHours?: InputMaybe<Scalars['Int']['input']>;
  /** The policy. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** What people call it, at most 200 characters and no other one’s (DUPLICATE). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The share that is kept after that, in basis points, 0 to 10,000. */
  percentBp?: InputMaybe<Scalars['Int']['input']>;
};

/** What changes of a customer. What is left out stays; null or blank text clears it. */
export type ChangeCustomerInput = {
  /** The accounts they belong to, at most 50; the first one is billed unless they say otherwise. NOT_FOUND and ALREADY_MERGED are possible. */
  accountIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Where emails go (INVALID_EMAIL). Whoever has the same name and address is known already (DUPLICATE). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** At most 200 characters. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** The customer. NOT_FOUND, ALREADY_MERGED and CUSTOMER_ERASED are possible. */
  id: Scalars['ID']['input'];
  /** At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A change of how one organization knows whoever is signed in. */
export type ChangeMyProfileInput = {
  /** At most 4,000 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** One of the confirmed addresses (NOT_FOUND): see `confirmMyAddress`. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200 characters (REQUIRED). */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters (REQUIRED). */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** One of the `profiles`; NOT_FOUND for any other. */
  id: Scalars['ID']['input'];
  /** A BCP 47 tag such as `de-CH` (INVALID_VALUE). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** At most 40 characters, digits and + ( ) - . / (INVALID_VALUE). */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of an opportunity. What is left out stays. */
export type ChangeOpportunityInput = {
  /** Who would be invoiced; the customer must belong to it (BOOKER_NOT_IN_ACCOUNT). Null takes it off. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Who would book. NOT_FOUND and CUSTOMER_ERASED are possible. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The opportunity. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** What is in it, at most 100. Those that are missing are taken away, but for those that were booked. */
  items?: InputMaybe<Array<OpportunityItemInput>>;
  /** What it is called, at most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** A remark for staff; null or blank clears it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The member of staff who looks after it; null for nobody. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** How far it has come. */
  stage?: InputMaybe<OpportunityStage>;
  /** What it may bring, in minor units of the organization's currency. Omitted when it is made: what its items cost. */
  valueMinor?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** A PO number for an order. */
export type ChangeOrderPoNumberInput = {
  /** The `version` this is based on; STALE_VERSION when the order has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The order. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** At most 200 characters; null or blank clears it (PO_NUMBER_REQUIRED where the account wants one). */
  poNumber?: InputMaybe<Scalars['String']['input']>;
};

/** A PO number for the orders of the bookings. */
export type ChangePoNumberInput = {
  /** Null or blank clears it. */
  poNumber?: InputMaybe<Scalars['String']['input']>;
};

/** What a change of a booking would mean. */
export type ChangeQuote = {
  /** Whether the customer may do it now. */
  allowed: Scalars['Boolean']['output'];
  /** What cancelling would keep of the price; null for a move, and where the price is not shown. */
  fee: Maybe<CancellationFee>;
  /** Why it is not possible now. */
  reasons: Array<UserError>;
  /** What the booking will be afterwards. */
  status: BookingStatus;
  /** Until when customers can do it by themselves. */
  until: Scalars['DateTime']['output'];
};

/** How many places a resource has. */
export type ChangeResourceCapacityInput = {
  /** 1 to 200. RESOURCE_IN_USE when bookings to come are on more of them; `details.least` says on how many. */
  capacity: Scalars['Int']['input'];
  /** The `version` this is based on; STALE_VERSION when the resource has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The resource. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
};

/** What is said of a resource. An omitted field stays as it is; null or blank text clears it. */
export type ChangeResourceInput = {
  /** At most 40 characters, unique whatever its case (DUPLICATE). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on; STALE_VERSION when the resource has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** Where its ways begin, at most 200 characters. */
  homeAddress?: InputMaybe<Scalars['String']['input']>;
  /** In degrees, with a longitude (COORDINATES_OUT_OF_RANGE). */
  homeLatitude?: InputMaybe<Scalars['Float']['input']>;
  /** In degrees, with a latitude (COORDINATES_OUT_OF_RANGE). */
  homeLongitude?: InputMaybe<Scalars['Float']['input']>;
  /** The resource. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** At most 200 characters; cannot be cleared (REQUIRED). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether staff with the right may knowingly book it twice. */
  overbookable?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50 of at most 40 characters each; all of them at once. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The member of staff it is; only for STAFF (INVALID_VALUE), and each once (DUPLICATE). */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** A zone of the IANA database (INVALID_VALUE); a new resource has the organization’s. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of a rule. What is left out or null stays. */
export type ChangeRuleInput = {
  /** False switches it off. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `version` this is based on; STALE_VERSION when the rule has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** What it means to customers. GAP and SLOT_INTERVAL take no WARN. */
  forCustomers?: InputMaybe<Enforcement>;
  /** What it means to staff. GAP and SLOT_INTERVAL take no WARN. */
  forStaff?: InputMaybe<Enforcement>;
  /** The rule. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** All values of its kind. */
  params?: InputMaybe<RuleParamsInput>;
};

/** Another rule for a series, or for its dates from one on. */
export type ChangeSeriesRuleInput = {
  /** Wall times of further dates; omitted: those there are (TIME_SKIPPED). */
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Says what would become of each date, and does nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** How long each takes, in minutes; omitted: as now (END_NOT_AFTER_START). */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first date the rule is for (NOT_FOUND): this and the following become a series of their own, in the same order. Omitted: all dates. */
  fromOccurrenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, at most 200 characters, required unless `dryRun` (REQUIRED). The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A second time on a resource, with a reason (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours and rules, with a reason (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** What becomes of dates that were changed on their own: true overwrites them, false keeps their time. Omitted, SERIES_EXCEPTIONS_KEPT names them and nothing is done. */
  overwriteExceptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the history; required where dates are cancelled. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How it is to repeat; or `rrule` (REQUIRED). */
  repetition?: InputMaybe<RepetitionInput>;
  /** How it is to repeat, as RFC 5545 writes it. INVALID_RRULE, SERIES_ENDLESS, SERIES_TOO_LONG, SERIES_EMPTY. */
  rrule?: InputMaybe<Scalars['String']['input']>;
  /** The series (NOT_FOUND). */
  seriesId: Scalars['ID']['input'];
  /** Wall times that are left out; omitted: those there are. */
  skip?: InputMaybe<Array<Scalars['String']['input']>>;
  /** New dates that cannot be had are left out, and bookings that cannot be moved stay, instead of refusing all. */
  skipConflicts?: Scalars['Boolean']['input'];
  /** From when the rule counts, on the clock: `2026-12-01T09:30`; omitted, from the first date it is for (TIME_SKIPPED). */
  wallStart?: InputMaybe<Scalars['String']['input']>;
};

/** What changes of a service. What is left out stays; null clears a category, a tax rate and a policy. */
export type ChangeServiceInput = {
  /** Minutes, 0 to 1,440, that are taken as well. */
  bufferAfterMin?: InputMaybe<Scalars['Int']['input']>;
  /** Minutes, 0 to 1,440, that are taken as well. */
  bufferBeforeMin?: InputMaybe<Scalars['Int']['input']>;
  /** A cancellation policy of the organization, for what is placed from now on (NOT_FOUND). Null takes it off. */
  cancelPolicyId?: InputMaybe<Scalars['ID']['input']>;
  /** The heading it stands under. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** For customers, at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Minutes, up to 31 days; left out for goods, which have no time. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** The `version` this is based on; STALE_VERSION when the service has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** All of them. */
  followUps?: InputMaybe<Array<FollowUpInput>>;
  /** The service. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** Where it may take place; the first one unless somebody chooses. */
  locationModes?: InputMaybe<Array<LocationMode>>;
  /** How many people one appointment may have, 1 to 500. */
  mostAttendees?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** When it is paid. A hidden price is not paid at once. */
  paymentType?: InputMaybe<PaymentType>;
  /** Minor units of the organization's currency; 0 when it is FREE. */
  priceMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Whether customers see the price. */
  priceVisibility?: InputMaybe<PriceVisibility>;
  /** All of them. What an appointment needs, the first being whom or what people choose; empty for anything but appointments. */
  requirements?: InputMaybe<Array<RequirementInput>>;
  /** A rate of tax of the organization, for what is placed from now on (NOT_FOUND). Null takes it off. */
  taxRateId?: InputMaybe<Scalars['ID']['input']>;
  /** What a booking of it has to pass. */
  workflow?: InputMaybe<Workflow>;
};

/** What changes of a session. What is left out stays; null clears where that is possible. */
export type ChangeSessionInput = {
  /** Seats; CAPACITY_BELOW_TAKEN when more are taken. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** The new end. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `version` this is based on; STALE_VERSION when the session has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The session. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** Who leads it: an active member of staff. One who can be booked is taken for its time. Bookings follow as for the place. */
  instructorId?: InputMaybe<Scalars['ID']['input']>;
  /** Where; bookings that said the same as the session follow it. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** A http or https address; bookings follow as for the place. */
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
  /** Until so many seats are booked it is tentative; at most the seats it has. */
  minToRun?: InputMaybe<Scalars['Int']['input']>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` and a reason. */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` and a reason. */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the history of the session and of its bookings. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Rooms, equipment and further people it uses: one place of each is taken for its time, with the buffers of its service. At most 20. Left out, what it uses now. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The new start: every booking on it moves along. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether people may wait for a seat. */
  waitlistEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Settings to change. What is left out, or null, stays as it is. */
export type ChangeSettingsInput = {
  /** Whether the account of a booking stays as it was placed; changes are refused (FIELD_READ_ONLY). */
  accountReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a booking that awaits approval keeps its time. */
  approvalHolds?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a pencilled-in booking that its customer has completed still awaits approval. */
  approveCompleted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether whoever is responsible stays. */
  assigneeReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether several things can be ordered together; if not, each is an order of its own. */
  basketEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the booker stays who it was. */
  bookerReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long before the start a customer may be checked in, in minutes. 0 to 10,080. */
  checkInEarlyMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Until how many hours before the start customers may cancel by themselves. 0 to 8,784. */
  customerCancelHours?: InputMaybe<Scalars['Int']['input']>;
  /** Until how many hours before the start customers may move a booking. 0 to 8,784. */
  customerRescheduleHours?: InputMaybe<Scalars['Int']['input']>;
  /** What deleting a booking does: hides it behind a tombstone, or erases it. */
  deleteMeans?: InputMaybe<DeleteMeans>;
  /** Whether what a booking says stays: its title, place, comment and attendee. */
  detailsReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long a basket line keeps its seats or its time, in minutes. 1 to 1,440. */
  holdMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a moved booking gets the status RESCHEDULED or keeps its own. */
  onReschedule?: InputMaybe<OnReschedule>;
  /** Whether customers may pay online what is otherwise paid later. */
  payLaterOnline?: InputMaybe<Scalars['Boolean']['input']>;
  /** How long a customer has to pay for what is paid at checkout, in minutes. 1 to 1,440. */
  payMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** How long a pencilled-in booking waits for its customer, in hours. 1 to 8,784. */
  pencilHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the PO number stays as it was placed. */
  poNumberReadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether prices are shown with their tax in them; otherwise it is added when an order is placed. */
  pricesIncludeTax?: InputMaybe<Scalars['Boolean']['input']>;
  /** For how many minutes, where it can. 1 to 10,080. */
  restoreMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a deletion can be taken back. */
  restorePolicy?: InputMaybe<RestorePolicy>;
  /** Whether people who can be booked have pages of their own in the shop. */
  staffPages?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a booking made by staff starts as when no workflow says otherwise. */
  staffStatus?: InputMaybe<StaffStatus>;
  /** How fast mobile services travel, in kilometres per hour. 1 to 300. */
  travelSpeedKmh?: InputMaybe<Scalars['Int']['input']>;
  /** How long before the start offers to waiting lists end, in hours. 0 to 8,784. */
  waitlistCloseHours?: InputMaybe<Scalars['Int']['input']>;
  /** How long a place is offered to somebody on a waiting list, in hours. 1 to 720. */
  waitlistOfferHours?: InputMaybe<Scalars['Int']['input']>;
};

/** What changes of a rate of tax, for what is placed from now on. What is left out stays. */
export type ChangeTaxRateInput = {
  /** False retires it: services that have it keep it. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `version` this is based on (STALE_VERSION). */
  expectedVersion: Scalars['Int']['input'];
  /** The rate. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** What people call it, at most 200 characters and no other one’s (DUPLICATE). */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Basis points, 0 to 10,000: 2,000 is 20 %. */
  rateBp?: InputMaybe<Scalars['Int']['input']>;
};

/** A customer who comes back from paying. */
export type CheckMyPaymentInput = {
  /** The access token of the order. NOT_FOUND when it opens nothing. */
  accessToken: Scalars['String']['input'];
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** An order after its payment was asked about. */
export type CheckMyPaymentPayload = {
  /** The order as it is now. */
  order: Maybe<ShopOrder>;
  /** Why it could not be asked about. */
  userErrors: Array<UserError>;
};

/** Who orders what is in a basket. */
export type CheckOutInput = {
  /** Which of their accounts is invoiced (BOOKER_NOT_IN_ACCOUNT); a private order takes none (PRIVATE_HAS_NO_ACCOUNT). */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** As `addBasketLine` returned it. NOT_FOUND, BASKET_EXPIRED and BASKET_ALREADY_ORDERED are possible. BASKET_EMPTY when nothing is in it. */
  basketToken: Scalars['String']['input'];
  /** Who pays. ACCOUNT is for those who are signed in with the address they order by (BOOKER_NOT_IN_ACCOUNT); without `accountId` it is their own. Omitted: ACCOUNT when an account is named, else PRIVATE. */
  billingType?: InputMaybe<BillingType>;
  /** A remark for staff, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Where the order email goes (INVALID_EMAIL). */
  email: Scalars['String']['input'];
  /** At most 200 characters. */
  familyName: Scalars['String']['input'];
  /** At most 200 characters. */
  givenName: Scalars['String']['input'];
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** The customer's own order number, at most 200 characters; some accounts want one (PO_NUMBER_REQUIRED). */
  poNumber?: InputMaybe<Scalars['String']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** The order a basket became. */
export type CheckOutPayload = {
  /** Opens the order; also in the order email. */
  accessToken: Maybe<Scalars['String']['output']>;
  /** The order. */
  order: Maybe<ShopOrder>;
  /** The page on which what has to be paid now is paid; the places are held until `order.paying.until`. Null when there is nothing to pay, or when `payMyOrder` has to be asked for it. */
  payUrl: Maybe<Scalars['String']['output']>;
  /** Why it was refused. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** Asks about a field. One of a list of values. Several operators must all hold. */
export type ChoiceFilter = {
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these, at most 1000. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: has no value. False: has one. Only for fields that may be without a value. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is anything but this, or has no value. */
  neq?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these, at most 1000, or has no value. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What was chosen at checkout. */
export type ChosenBilling =
  /** An account by name. */
  | 'ACCOUNT'
  /** The booker's own account, whichever that was. */
  | 'OWN_ACCOUNT'
  /** To be billed privately. */
  | 'PRIVATE';

/** What the clocks do to a wall time. */
export type ClockChange = {
  /** What. */
  kind: ClockChangeKind;
  /** TWICE: the second, which is not meant. */
  second: Maybe<Scalars['DateTime']['output']>;
  /** In English: "25 Oct 01:30 exists twice: the first is meant". */
  sentence: Maybe<Scalars['String']['output']>;
  /** SKIPPED: the time the clock shows instead, `2027-03-28T02:30`. */
  shows: Maybe<Scalars['String']['output']>;
};

/** What the clocks do to a time. */
export type ClockChangeKind =
  /** Nothing. */
  | 'ONCE'
  /** They leave it out that day; the time moves on by what is left out. */
  | 'SKIPPED'
  /** They show it twice that day; the first is meant. */
  | 'TWICE';

/** A code, and what it was sent to. */
export type CodeInput = {
  /** The six digits (WRONG_CODE); spaces do not matter. */
  code: Scalars['String']['input'];
  /** The address (INVALID_EMAIL). */
  email: Scalars['String']['input'];
  /** The address (slug) of the shop, which also sends the letter. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** A booking of an order whose customer has done what was missing. */
export type CompleteMyBookingInput = {
  /** As `checkOut` returned it, or from the order email. NOT_FOUND when it opens nothing. */
  accessToken: Scalars['String']['input'];
  /** A booking of this order; NOT_FOUND for any other. */
  bookingId: Scalars['ID']['input'];
  /** What staff should know, at most 4,000 characters; omitted, the comment stays. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** A new account. */
export type CreateAccountInput = {
  /** Where invoices go, at most 4,000 characters. */
  billingAddress?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, at most 200 characters. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  /** The organization's own number for it, at most 40 characters, unique (DUPLICATE). */
  number: Scalars['String']['input'];
  /** Whether its orders must have a PO number. */
  poRequired?: Scalars['Boolean']['input'];
  /** At most 40 characters. */
  taxId?: InputMaybe<Scalars['String']['input']>;
};

/** A booking that staff make for a customer. */
export type CreateBookingInput = {
  /** Which account is invoiced; the booker must belong to it (BOOKER_NOT_IN_ACCOUNT). */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Their email address (INVALID_EMAIL). */
  attendeeEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who comes, if not the one who books. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Further people: of an appointment as many as the service allows (TOO_MANY_ATTENDEES), of a session each with a seat and a booking of their own. */
  attendees?: InputMaybe<Array<AttendeeInput>>;
  /** Who pays. ACCOUNT without `accountId` is the booker's own, or missing. PRIVATE takes no account (PRIVATE_HAS_NO_ACCOUNT). Omitted: ACCOUNT when an account is named, else PRIVATE. */
  billingType?: InputMaybe<BillingType>;
  /** A remark for staff, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Who books; or `newCustomer`. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, at length, at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long it takes, in minutes, instead of an end. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends, at most 366 days later. Omitted: `endsAtLocal`, `durationMin`, or as long as the service takes. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same by a clock on the wall, instead of `endsAt`. */
  endsAtLocal?: InputMaybe<WallMomentInput>;
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who books, if not known yet. Somebody known by this name and address is not noted twice. */
  newCustomer?: InputMaybe<NewCustomerInput>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where; omitted, as the service has it. */
  place?: InputMaybe<BookingPlaceInput>;
  /** The customer's own order number (PO_NUMBER_REQUIRED). */
  poNumber?: InputMaybe<Scalars['String']['input']>;
  /** In minor units of the service's currency, instead of its price. */
  priceMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Why it goes beyond hours and rules, or is cancelled from the start. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who and what takes part: each serves a need of the service it qualifies for, and the rest come in addition. Omitted or empty: whoever and whatever is free. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether the customer gets the order email. */
  sendOrderEmail?: Scalars['Boolean']['input'];
  /** What is delivered; omitted for something that has only a title. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Which session, for a seat. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff who is responsible. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins. A seat has the time of its session. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same by a clock on the wall, instead of `startsAt`. */
  startsAtLocal?: InputMaybe<WallMomentInput>;
  /** Omitted: by the service's workflow and the organization. What is COMPLETED or CANCELLED may lie in the past. */
  status?: InputMaybe<StartingStatus>;
  /** What it is, at most 200 characters; required without a service. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Nobody and nothing is taken yet. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** True when there is nobody to name yet: it stands among what has to be looked at until somebody is. */
  withoutCustomer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new cancellation policy. */
export type CreateCancellationPolicyInput = {
  /** The fee that is kept besides, in minor units of the organization's currency. */
  feeMinor?: Scalars['SafeInt']['input'];
  /** Until so many hours before the start cancelling is free, 0 to 8,784. */
  freeUntilHours: Scalars['Int']['input'];
  /** Chosen by the caller. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** What people call it, at most 200 characters and no other one’s (DUPLICATE). */
  name: Scalars['String']['input'];
  /** The share that is kept after that, in basis points, 0 to 10,000. */
  percentBp?: Scalars['Int']['input'];
};

/** Somebody new. */
export type CreateCustomerInput = {
  /** The accounts they belong to, at most 50; the first one is billed unless they say otherwise. NOT_FOUND and ALREADY_MERGED are possible. */
  accountIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 200 characters. */
  company?: InputMaybe<Scalars['String']['input']>;
  /** Where emails go (INVALID_EMAIL). Whoever has the same name and address is known already (DUPLICATE). */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  familyName?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  givenName?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, at most 200 characters. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** A new opportunity. */
export type CreateOpportunityInput = {
  /** Who would be invoiced; the customer must belong to it (BOOKER_NOT_IN_ACCOUNT). */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Who would book. NOT_FOUND and CUSTOMER_ERASED are possible. */
  customerId: Scalars['ID']['input'];
  /** Chosen by the client, at most 200 characters. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** What is in it, at most 100. Those that are missing are taken away, but for those that were booked. */
  items: Array<OpportunityItemInput>;
  /** What it is called, at most 200 characters. */
  name: Scalars['String']['input'];
  /** A remark for staff, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The member of staff who looks after it (NOT_FOUND). */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** How far it has come; NEW when left out. */
  stage?: InputMaybe<OpportunityStage>;
  /** What it may bring, in minor units of the organization's currency. Omitted when it is made: what its items cost. */
  valueMinor?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** A new resource. It has no hours yet, so that nothing can be booked on it. */
export type CreateResourceInput = {
  /** How many bookings it takes at the same time, 1 to 200; 1 when left out. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** At most 40 characters, unique whatever its case (DUPLICATE). */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Where its ways begin, at most 200 characters. */
  homeAddress?: InputMaybe<Scalars['String']['input']>;
  /** In degrees, with a longitude (COORDINATES_OUT_OF_RANGE). */
  homeLatitude?: InputMaybe<Scalars['Float']['input']>;
  /** In degrees, with a latitude (COORDINATES_OUT_OF_RANGE). */
  homeLongitude?: InputMaybe<Scalars['Float']['input']>;
  /** Chosen by the caller, 1 to 200 characters. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** The `key` of one of `resourceTypes` (INVALID_VALUE). It never changes. */
  kind: Scalars['String']['input'];
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  /** Whether staff with the right may knowingly book it twice. */
  overbookable?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 50 of at most 40 characters each; all of them at once. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The member of staff it is; only for STAFF (INVALID_VALUE), and each once (DUPLICATE). */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** A zone of the IANA database (INVALID_VALUE); a new resource has the organization’s. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** A type of resource of the organization. */
export type CreateResourceTypeInput = {
  /** Chosen by the caller, 1 to 200 characters. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** 2 to 40 characters, another than the names there are (DUPLICATE). */
  name: Scalars['String']['input'];
};

/** A new rule, of the organization unless it names a service or a resource. */
export type CreateRuleInput = {
  /** What it means to customers. GAP and SLOT_INTERVAL take no WARN. */
  forCustomers?: Enforcement;
  /** What it means to staff. GAP and SLOT_INTERVAL take no WARN. */
  forStaff?: Enforcement;
  /** Chosen by the caller, 8 to 200 characters. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** What it demands. DUPLICATE where the scope has one of a kind that replaces. */
  kind: RuleKind;
  /** How much of it. RULES_CONTRADICT when it would leave no time beside another. */
  params: RuleParamsInput;
  /** Only for this resource. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Only for this service. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
};

/** A series that staff book for a customer: one order with a booking for each date. */
export type CreateSeriesInput = {
  /** Who is invoiced (BOOKER_NOT_IN_ACCOUNT); omitted, private bookings. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Wall times of further dates (TIME_SKIPPED). */
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Their email address (INVALID_EMAIL). */
  attendeeEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who comes, if not the one who books. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Further people of each appointment (TOO_MANY_ATTENDEES). */
  attendees?: InputMaybe<Array<AttendeeInput>>;
  /** Dates that go beyond hours and rules, each knowingly; `override` is for all. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED) and, to book, a reason. */
  beyond?: InputMaybe<Array<BeyondDateInput>>;
  /** A remark for staff, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** Who books; or `newCustomer`. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is, at length, at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long each takes, in minutes; omitted: as long as the service. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who books, if not known yet. */
  newCustomer?: InputMaybe<NewCustomerInput>;
  /** Dates that are moved from the beginning. */
  otherTimes?: InputMaybe<Array<OtherTimeInput>>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where; omitted, as the service has it. */
  place?: InputMaybe<BookingPlaceInput>;
  /** The customer's own order number (PO_NUMBER_REQUIRED). */
  poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Of each, in minor units of the service's currency, instead of its price. */
  priceMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Why it goes beyond hours and rules (REASON_REQUIRED). */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** How it repeats; or `rrule`, or only the dates of `add`. */
  repetition?: InputMaybe<RepetitionInput>;
  /** Who and what takes part each time; omitted or empty: whoever is free. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How it repeats, as RFC 5545 writes it: `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10`. INVALID_RRULE, SERIES_ENDLESS, SERIES_TOO_LONG (500 dates, 20 years), SERIES_EMPTY. */
  rrule?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer gets the order email. */
  sendOrderEmail?: Scalars['Boolean']['input'];
  /** What is delivered each time: an appointment (SERVICE_NOT_BOOKABLE). */
  serviceId: Scalars['ID']['input'];
  /** Wall times of dates that are left out, and kept as such. */
  skip?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Leaves out the dates that cannot be had, with the reason, instead of refusing the series. */
  skipConflicts?: Scalars['Boolean']['input'];
  /** The member of staff who is responsible. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** Omitted: by the service's workflow and the organization. A series cannot begin COMPLETED or CANCELLED. */
  status?: InputMaybe<StartingStatus>;
  /** The zone of all wall times; omitted: the organization's. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** What it is, at most 200 characters; omitted: as the service is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** When the first is, on the clock: `2026-11-30T09:30`. TIME_SKIPPED when the clocks leave it out that day. */
  wallStart: Scalars['String']['input'];
};

/** A new service. */
export type CreateServiceInput = {
  /** Minutes, 0 to 1,440, that are taken as well. */
  bufferAfterMin?: Scalars['Int']['input'];
  /** Minutes, 0 to 1,440, that are taken as well. */
  bufferBeforeMin?: Scalars['Int']['input'];
  /** A cancellation policy of the organization, for what is placed from now on (NOT_FOUND). */
  cancelPolicyId?: InputMaybe<Scalars['ID']['input']>;
  /** The heading it stands under. */
  category?: InputMaybe<Scalars['String']['input']>;
  /** For customers, at most 4,000 characters. */
  description?: Scalars['String']['input'];
  /** Minutes, up to 31 days; left out for goods, which have no time. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** At most 20. */
  followUps?: Array<FollowUpInput>;
  /** Chosen by the caller. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** An appointment, a seat on sessions, or goods. It stays what it is. */
  kind: ServiceKind;
  /** Where it may take place; the first one unless somebody chooses. */
  locationModes?: Array<LocationMode>;
  /** How many people one appointment may have, 1 to 500. */
  mostAttendees?: Scalars['Int']['input'];
  /** At most 200 characters. */
  name: Scalars['String']['input'];
  /** When it is paid. A hidden price is not paid at once. */
  paymentType: PaymentType;
  /** Minor units of the organization's currency; 0 when it is FREE. */
  priceMinor: Scalars['SafeInt']['input'];
  /** Whether customers see the price. */
  priceVisibility?: PriceVisibility;
  /** What an appointment needs, the first being whom or what people choose; empty for anything but appointments. */
  requirements?: Array<RequirementInput>;
  /** A rate of tax of the organization, for what is placed from now on (NOT_FOUND). */
  taxRateId?: InputMaybe<Scalars['ID']['input']>;
  /** What a booking of it has to pass. */
  workflow?: Workflow;
};

/** New sessions of one service, alike but for their time. */
export type CreateSessionsInput = {
  /** Seats, 1 to 10,000. */
  capacity: Scalars['Int']['input'];
  /** True: nobody outside sees them until they are published. */
  draft?: InputMaybe<Scalars['Boolean']['input']>;
  /** Minutes, up to 31 days; the service's own length when left out. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the caller. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** Who leads it: an active member of staff. One who can be booked is taken for its time. */
  instructorId?: InputMaybe<Scalars['ID']['input']>;
  /** Where, at most 200 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** A http or https address of an online session. */
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
  /** Until so many seats are booked it is tentative; at most the seats it has. */
  minToRun?: InputMaybe<Scalars['Int']['input']>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` and a reason. */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` and a reason. */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it goes beyond what is free, for the history. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Rooms, equipment and further people it uses: one place of each is taken for its time, with the buffers of its service. At most 20. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A class, course, workshop or event that is offered. */
  serviceId: Scalars['ID']['input'];
  /** When each begins, 1 to 200 times; all are made or none. */
  startsAt: Array<Scalars['DateTime']['input']>;
  /** The organization's own when left out. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Whether people may wait for a seat; true when left out. */
  waitlistEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The sessions that were made. */
export type CreateSessionsPayload = {
  /** In the order of their start; none when it was refused. */
  sessions: Array<EventSession>;
  /** Why nothing was made; the first refusal of each kind. */
  userErrors: Array<UserError>;
};

/** A new rate of tax. */
export type CreateTaxRateInput = {
  /** Chosen by the caller. A repeated call with the same key makes nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** What people call it, at most 200 characters and no other one’s (DUPLICATE). */
  name: Scalars['String']['input'];
  /** Basis points, 0 to 10,000: 2,000 is 20 %. */
  rateBp: Scalars['Int']['input'];
};

/** Somebody who books, pays or attends. */
export type Customer = {
  /** The account they book for unless they say otherwise. */
  account: Maybe<Account>;
  /** The accounts they belong to, the one that is billed unless they say otherwise first. */
  accounts: Array<Account>;
  /** The company they named. */
  company: Maybe<Scalars['String']['output']>;
  /** Since when they are known. */
  createdAt: Scalars['DateTime']['output'];
  /** Their email address. Null without the right `booking.readPii`. */
  email: Maybe<Scalars['String']['output']>;
  /** When their personal data was erased; nothing is booked for them any more. */
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Family name; may be empty. */
  familyName: Scalars['String']['output'];
  /** Given name; may be empty. */
  givenName: Scalars['String']['output'];
  /** Their id. */
  id: Scalars['ID']['output'];
  /** Others with the same address or phone number, who may be the same person, at most 20. Needs `booking.readPii`. */
  likelyTheSame: Maybe<Array<Customer>>;
  /** The customer they were merged into: look there. */
  mergedInto: Maybe<Customer>;
  /** How they are called: given and family name, else the company. */
  name: Scalars['String']['output'];
  /** Their phone number. Null without the right `booking.readPii`. */
  phone: Maybe<Scalars['String']['output']>;
  /** What happened to them, to their latest orders and to their latest bookings, newest first. */
  timeline: TimelineConnection;
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
};


/** Somebody who books, pays or attends. */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of customers. */
export type CustomerConnection = {
  /** The rows with their cursors. */
  edges: Array<CustomerEdge>;
  /** The rows, in order. */
  nodes: Array<Customer>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of customers. */
export type CustomerConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the customers with its place in the list. */
export type CustomerEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Customer;
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type CustomerOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: CustomerOrderField;
};

/** What the list can be sorted by. */
export type CustomerOrderField =
  /** Since. */
  | 'CREATED_AT'
  /** Email. */
  | 'EMAIL'
  /** Name. */
  | 'NAME';

/** What became of a change of one customer. */
export type CustomerPayload = {
  /** The customer as they are now; after a merge, the one who stays. */
  customer: Maybe<Customer>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type CustomerWhere = {
  /** Account. */
  account?: InputMaybe<ReferenceFilter>;
  /** Account name. */
  accountName?: InputMaybe<TextFilter>;
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<CustomerWhere>>;
  /** Company. */
  company?: InputMaybe<TextFilter>;
  /** Since. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Email. FORBIDDEN without the right `booking.readPii`. */
  email?: InputMaybe<TextFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<CustomerWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<CustomerWhere>>;
  /** Phone. FORBIDDEN without the right `booking.readPii`. */
  phone?: InputMaybe<TextFilter>;
  /** Quick search over name, company and (with the right `booking.readPii`) email and phone. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Hours of one date instead of those of its weekday. A date may have several. */
export type DateHours = {
  /** Such as `17:00`; null when the date is closed. */
  closes: Maybe<Scalars['String']['output']>;
  /** The date, on the calendar of the resource. */
  date: Scalars['LocalDate']['output'];
  /** Such as `09:30`; null when the date is closed. */
  opens: Maybe<Scalars['String']['output']>;
};

/** Asks about a field. Instants. Several operators must all hold. */
export type DateTimeFilter = {
  /** Is greater, or later, than this. */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is this or greater, or later. */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: has no value. False: has one. Only for fields that may be without a value. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less, or earlier, than this. */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is this or less, or earlier. */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which of several requests is approved, and which are declined. */
export type DecideBetweenInput = {
  /** The one that is approved. */
  approve: RequestInput;
  /** The customer has still to pay or to complete it: it is pencilled in for them, and held for a while. */
  awaitCustomer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that are declined; they free what they took before the other takes it. */
  decline: Array<RequestInput>;
  /** Why the others are declined (REASON_REQUIRED when there are any). */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** For deleting: why, or where the organization erases what is deleted, how many. */
export type DeleteInput = {
  /** Where the organization erases what is deleted: the number of selected bookings, typed (CONFIRMATION_REQUIRED). A preview needs none. */
  confirmation?: InputMaybe<Scalars['String']['input']>;
  /** Why; kept with the bookings. Not kept of those that are erased. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What deleting a booking does: hides it behind a tombstone, or erases it. */
export type DeleteMeans =
  | 'PURGE'
  | 'TOMBSTONE';

/** Which rows a list shows with regard to deletion. */
export type Deletion =
  /** Rows that are not deleted. */
  | 'EXCLUDE'
  /** All rows. */
  | 'INCLUDE'
  /** Deleted rows. */
  | 'ONLY';

/** A discount in place of the one there is. Either an amount or a percentage; zero takes it back. */
export type DiscountOrderInput = {
  /** So much over all of them, in proportion to their prices, at most what they cost. In the order's currency (CURRENCY_MISMATCH). */
  amount?: InputMaybe<MoneyInput>;
  /** Chosen by the caller, at most 200 characters. A repeated call with the same key does nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** Only on these lines; left out, on every line that counts and is no fee. */
  lineIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The order. NOT_FOUND when the organization has none with this id. */
  orderId: Scalars['ID']['input'];
  /** A share of each in basis points, 0 to 10,000: 1,000 is 10 %. */
  percentBp?: InputMaybe<Scalars['Int']['input']>;
  /** Why, at most 4,000 characters (REASON_REQUIRED). */
  reason: Scalars['String']['input'];
};

/** What a booking says. An omitted field stays as it is; null or blank text clears it. */
export type EditBookingDetailsInput = {
  /** An email address (INVALID_EMAIL). */
  attendeeEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who comes, at most 200 characters. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** For staff only, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** The place as a text, at most 200 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** An http or https address (INVALID_URL). */
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
  /** One line, at most 200 characters; cannot be cleared. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** One change of many bookings. */
export type EditBookingsInput = {
  /** What to change. */
  change: BookingChange;
  /** True: decides every row and writes nothing. What a preview shows. */
  dryRun?: Scalars['Boolean']['input'];
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What a refused row means for the others. */
  policy?: BulkPolicy;
  /** Which bookings. */
  select: BookingSelection;
  /** False: customers are not written to; what would have been said is kept as not sent. */
  sendLetters?: Scalars['Boolean']['input'];
};

/** The result of a bulk edit, or its preview. */
export type EditBookingsPayload = {
  /** Rows that are changed. */
  changedCount: Scalars['Int']['output'];
  /** Which letters those are, by kind; of a dry run those that would go out. */
  letters: Array<LetterCount>;
  /** Messages that go out because of this. */
  messageCount: Scalars['Int']['output'];
  /** Rows that are refused. */
  refusedCount: Scalars['Int']['output'];
  /** Row by row: refused ones first, then changed, then unchanged ones; the first 100 of each. */
  results: Array<BulkResult>;
  /** Rows that were so already. */
  unchangedCount: Scalars['Int']['output'];
  /** What is wrong with the request as a whole. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** What the bookings say. An omitted field stays as it is; null or blank text clears it. */
export type EditDetailsInput = {
  /** For staff only, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The place as a text, at most 200 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** An http or https address. */
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
  /** One line, at most 200 characters; cannot be cleared. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What bookings of a series say. An omitted field stays as it is; null or blank text clears it. */
export type EditSeriesInput = {
  /** Their email address (INVALID_EMAIL). */
  attendeeEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who comes, at most 200 characters. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** For staff only, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Says what would become of each date, and does nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The place as a text, at most 200 characters. */
  location?: InputMaybe<Scalars['String']['input']>;
  /** An http or https address (INVALID_URL). */
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
  /** What becomes of dates that were changed on their own: true overwrites them, false keeps them. Omitted, SERIES_EXCEPTIONS_KEPT names them and nothing is done. */
  overwriteExceptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the history, at most 4,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Which dates. NOTHING_SELECTED when none of them is booked and to come. */
  scope: SeriesScopeInput;
  /** The series (NOT_FOUND). */
  seriesId: Scalars['ID']['input'];
  /** One line, at most 200 characters; cannot be cleared. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What it means to break a rule. */
export type Enforcement =
  /** It cannot be done. */
  | 'BLOCK'
  /** Nothing. */
  | 'IGNORE'
  /** Customers are told and go on; staff go on with the right `booking.overrideRules` and a reason. */
  | 'WARN';

/** A dated occurrence of a class, course, workshop or event, with seats. */
export type EventSession = {
  /** What the viewer can do to it now, in the order of the buttons. */
  availableActions: Array<SessionAction>;
  /** How many seats bookings take. */
  booked: Scalars['Int']['output'];
  /** Why it was called off. */
  cancelReason: Maybe<Scalars['String']['output']>;
  /** When it was called off. */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** How many seats it has. */
  capacity: Scalars['Int']['output'];
  /** What stands against it although it is planned: somebody is away, closed, or in two places. Empty once it begins. */
  conflicts: Array<SlotReason>;
  /** When it ends; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who leads it. */
  instructor: Maybe<StaffMember>;
  /** Where it takes place. */
  location: Maybe<Scalars['String']['output']>;
  /** Where it meets, when it is online. */
  meetingUrl: Maybe<Scalars['String']['output']>;
  /** A tentative session is confirmed once so many seats are booked. */
  minToRun: Maybe<Scalars['Int']['output']>;
  /** Who and what it has taken for its time, its instructor among them, by name. Nothing once it is called off. */
  resources: Array<UsedResource>;
  /** How many seats can still be had. */
  seatsLeft: Scalars['Int']['output'];
  /** What takes place. */
  service: Service;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** How certain it is. */
  status: SessionStatus;
  /** How many seats are taken, by bookings and by baskets that hold them. */
  taken: Scalars['Int']['output'];
  /** The zone of its wall clock. */
  timeZone: Scalars['TimeZone']['output'];
  /** What happened to it, newest first. */
  timeline: TimelineConnection;
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
  /** Whether people may wait for a seat when it is full. */
  waitlistEnabled: Scalars['Boolean']['output'];
};


/** A dated occurrence of a class, course, workshop or event, with seats. */
export type EventSessionTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of sessions. */
export type EventSessionConnection = {
  /** The rows with their cursors. */
  edges: Array<EventSessionEdge>;
  /** The rows, in order. */
  nodes: Array<EventSession>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of sessions. */
export type EventSessionConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the sessions with its place in the list. */
export type EventSessionEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: EventSession;
};

/** What became of an action on one session. */
export type EventSessionPayload = {
  /** How many bookings were moved, changed or cancelled along with it. */
  bookingCount: Scalars['Int']['output'];
  /** The session as it is now, also when the action was refused; null when there is none with this id. */
  session: Maybe<EventSession>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** Sessions that are thought of: new ones, or one that is to change. */
export type ExplainSessionsInput = {
  /** Minutes; the service's own length when left out. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Who leads it: an active member of staff. One who can be booked is taken for its time. */
  instructorId?: InputMaybe<Scalars['ID']['input']>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` and a reason. */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` and a reason. */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Rooms, equipment and further people it uses: one place of each is taken for its time, with the buffers of its service. At most 20. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What takes place; not needed for a session that is there. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** The session that is to change: what it takes now is not in its own way. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** When each begins, 1 to 60 times; of a session that is to change, once. */
  startsAt: Array<Scalars['DateTime']['input']>;
};

/** A booking that is thought of. */
export type ExplainSlotInput = {
  /** The booking that would move there: what it takes now is not in its own way. */
  bookingId?: InputMaybe<Scalars['ID']['input']>;
  /** How long it takes, in minutes, instead of an end. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends, at most 366 days later. Omitted: `endsAtLocal`, `durationMin`, or as long as the service takes. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same by a clock on the wall, instead of `endsAt`. */
  endsAtLocal?: InputMaybe<WallMomentInput>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where; omitted, as the service has it. */
  place?: InputMaybe<BookingPlaceInput>;
  /** Who and what takes part: each serves a need of the service it qualifies for, and the rest come in addition. Omitted or empty: whoever and whatever is free. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is delivered; omitted for something that has only a title. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Which session, for a seat. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff who is responsible. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins. A seat has the time of its session. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same by a clock on the wall, instead of `startsAt`. */
  startsAtLocal?: InputMaybe<WallMomentInput>;
  /** Omitted: by the service's workflow and the organization. What is COMPLETED or CANCELLED may lie in the past. */
  status?: InputMaybe<StartingStatus>;
  /** Nobody and nothing is taken yet. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What becomes of the fee of a cancellation. */
export type FeeChoice =
  /** It stays in the order as a line of its own. */
  | 'KEEP'
  /** Nothing is kept. */
  | 'WAIVE';

/** What a field holds: it decides the operators, the format and the editor. */
export type FieldKind =
  | 'BOOLEAN'
  /** One of `options`, or any value when there are none. */
  | 'CHOICE'
  | 'DATE'
  | 'DATE_TIME'
  /** Minutes. */
  | 'DURATION'
  | 'LONG_TEXT'
  /** An amount; compared in minor units. */
  | 'MONEY'
  | 'NUMBER'
  /** Something else that has an id; compared by the id. */
  | 'REFERENCE'
  /** One of `options`, shown with its tone. */
  | 'STATUS'
  | 'TEXT';

/** A value that a field can have. */
export type FieldOption = {
  /** Its English word. */
  label: Scalars['String']['output'];
  /** Its colour: green, violet, blue, yellow, red, grey, outline or pencil. */
  tone: Maybe<Scalars['String']['output']>;
  /** The value. */
  value: Scalars['String']['output'];
};

/** A task that is done, or is not. */
export type FinishTaskInput = {
  /** False takes it back. */
  done: Scalars['Boolean']['input'];
  /** The task. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
};

/** Which of two equal times is meant, where the clocks go back. */
export type Fold =
  | 'FIRST'
  | 'SECOND';

/** A task that is made when a booking is completed. */
export type FollowUp = {
  /** So many days after the booking. */
  afterDays: Scalars['Int']['output'];
  /** What is to be done. */
  title: Scalars['String']['output'];
};

/** A task that is made when a booking is completed. */
export type FollowUpInput = {
  /** So many days after the booking, 0 to 3,650. */
  afterDays: Scalars['Int']['input'];
  /** What is to be done, at most 200 characters. */
  title: Scalars['String']['input'];
};

/** Somebody who is responsible besides the `assignee`. */
export type FurtherAssignee = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who. */
  staffMember: StaffMember;
};

/** The columns of a grid for the viewer. */
export type Grid = {
  /** What it lists. */
  entity: GridEntity;
  /** Its columns, in their first order. */
  fields: Array<GridField>;
};

/** What a grid lists. */
export type GridEntity =
  | 'ACCOUNT'
  | 'BOOKING'
  | 'CUSTOMER'
  | 'OPPORTUNITY'
  | 'ORDER'
  | 'RESOURCE'
  | 'SERIES'
  | 'SERVICE'
  | 'SESSION'
  | 'TASK'
  | 'WAITLIST_ENTRY';

/** A column that the viewer may see. */
export type GridField = {
  /** Whether a new view shows it. */
  defaultVisible: Scalars['Boolean']['output'];
  /** Whether the viewer has the right to change it in place. */
  editable: Scalars['Boolean']['output'];
  /** What it holds. */
  kind: FieldKind;
  /** Its English heading. */
  label: Scalars['String']['output'];
  /** Its name in `where` inputs. */
  name: Scalars['String']['output'];
  /** Whether it may be without a value. */
  nullable: Scalars['Boolean']['output'];
  /** The operators a filter can ask of it. */
  operators: Array<Scalars['String']['output']>;
  /** Its values, when they are a fixed list. */
  options: Maybe<Array<FieldOption>>;
  /** Which selection of the entity's type holds the value to show, such as `booker`, `name`. */
  path: Array<Scalars['String']['output']>;
  /** What a REFERENCE points at, such as CUSTOMER. */
  referenceEntity: Maybe<Scalars['String']['output']>;
  /** Whether the list can be sorted by it; its name in constant case is its key. */
  sortable: Scalars['Boolean']['output'];
  /** The width a column starts with, in CSS pixels. */
  width: Scalars['Int']['output'];
};

/** Hours on the wall clock of a resource. */
export type HoursInput = {
  /** Later than `opens` (END_NOT_AFTER_START); `24:00` is the end of the day. */
  closes: Scalars['String']['input'];
  /** `00:00` to `23:59` (INVALID_VALUE). */
  opens: Scalars['String']['input'];
};

/** Somebody who wants to wait. */
export type JoinWaitlistInput = {
  /** Where offers go (INVALID_EMAIL). ALREADY_WAITING when this address waits for it already. */
  email: Scalars['String']['input'];
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** Who waits, at most 200 characters. */
  name: Scalars['String']['input'];
  /** At most 40 characters; digits, spaces and signs (INVALID_VALUE). */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** How many seats, at most as many as the session has; 1 for an appointment. */
  quantity?: Scalars['Int']['input'];
  /** What to wait for. */
  serviceId: Scalars['ID']['input'];
  /** Which session, for seats (REQUIRED). WAITLIST_CLOSED where nobody can wait, SEATS_AVAILABLE where nobody need. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** From when on an appointment would suit (REQUIRED for one). */
  wantedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** By when it would have to end; at most 31 days later. */
  wantedTo?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A new place on a waiting list. */
export type JoinWaitlistPayload = {
  /** The place. */
  place: Maybe<WaitlistPlace>;
  /** The only key to the place; also in the emails about it. */
  token: Maybe<Scalars['String']['output']>;
  /** Why it was refused. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** Money that moved for one line of an order; never altered. */
export type LedgerEntry = {
  /** Who did it. */
  actorName: Scalars['String']['output'];
  /** How much. Null when it is for hidden prices and the viewer has no right `order.seeInternalPrices`. */
  amount: Maybe<Money>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Which way. */
  kind: LedgerKind;
  /** What it was for. */
  line: OrderLine;
  /** Why, or what was noted. */
  note: Maybe<Scalars['String']['output']>;
  /** The payment it belongs to. */
  payment: Payment;
};

/** Which way money moved. */
export type LedgerKind =
  /** From the customer. */
  | 'CHARGE'
  /** Back to the customer. */
  | 'REFUND';

/** Something that was left out of an order. */
export type LeftOutItem = {
  /** Its place among the items, from 0. */
  index: Scalars['Int']['output'];
  /** Why it could not be had. */
  userErrors: Array<UserError>;
};

/** So many letters of a kind. */
export type LetterCount = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Which kind. */
  kind: MessageKind;
  /** Its name for people. */
  label: Scalars['String']['output'];
};

/** A letter as it would be written now. Keys in its links are left out. */
export type LetterPreview = {
  /** Its HTML, a whole page; show it in a sandboxed frame. */
  bodyHtml: Scalars['String']['output'];
  /** Its plain text. */
  bodyText: Scalars['String']['output'];
  /** Its subject line. */
  subject: Scalars['String']['output'];
  /** Whom it would go to; null when there is no address. */
  to: Maybe<Scalars['String']['output']>;
};

/** What a button of a letter does by itself. */
export type LinkAction =
  /** Completes a pencilled-in booking. */
  | 'COMPLETE';

/** Whether a link of a letter still does what its button said. */
export type LinkState =
  /** The booking has changed since the letter was written. */
  | 'CHANGED'
  /** It is too late. */
  | 'EXPIRED'
  /** The booking has got another booker since. */
  | 'NOT_YOURS'
  /** It does. */
  | 'OPEN'
  /** A later letter carries another. */
  | 'REPLACED'
  /** It has been used. */
  | 'USED';

/** The one booking a link is about, as far as its letter told. */
export type LinkedBooking = {
  /** When it ends; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** What to call it by, such as `BW-7F3K2Q`. */
  reference: Scalars['String']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: BookingStatus;
  /** The zone of its wall clock. */
  timeZone: Scalars['TimeZone']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** Where a booking takes place. */
export type LocationMode =
  /** At the customer's place. */
  | 'MOBILE'
  /** At a meeting address. */
  | 'ONLINE'
  /** At the organization's place. */
  | 'ONSITE';

/** What became of somebody who was to come along. */
export type MarkBookingAttendeeInput = {
  /** Who. NOT_FOUND when the booking has nobody with this id, or no longer. */
  attendeeId: Scalars['ID']['input'];
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** NO_SHOW only after the start (NOT_STARTED_YET); REMOVED is final. */
  status: AttendeeStatus;
};

/** The customer who is signed in: whoever reads the letters of these addresses. */
export type Me = {
  /** All addresses they have confirmed by a code, in lower case. */
  addresses: Array<Scalars['String']['output']>;
  /** Their bookings, of all organizations in one order. */
  bookings: MyBookingPage;
  /** The address they first signed in with, in lower case. */
  email: Scalars['String']['output'];
  /** Their orders, of all organizations, the latest first. */
  orders: MyOrderPage;
  /** How each organization knows them. */
  profiles: Array<MyProfile>;
};


/** The customer who is signed in: whoever reads the letters of these addresses. */
export type MeBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: MyBookingsKind;
};


/** The customer who is signed in: whoever reads the letters of these addresses. */
export type MeOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Who is signed in afterwards. */
export type MePayload = {
  /** Who is signed in; null for nobody. */
  me: Maybe<Me>;
  /** WRONG_CODE for a code that is wrong, too old, used, or not the newest, and after five wrong ones. */
  userErrors: Array<UserError>;
};

/** What became of a merge of accounts. */
export type MergeAccountsPayload = {
  /** The account as it is now; after a merge, the one that stays. */
  account: Maybe<Account>;
  /** What moves; null when it was refused. */
  moves: Maybe<MergeMoves>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** What became of a merge of customers. */
export type MergeCustomersPayload = {
  /** The customer as they are now; after a merge, the one who stays. */
  customer: Maybe<Customer>;
  /** What moves; null when it was refused. */
  moves: Maybe<MergeMoves>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** Two records that are one. */
export type MergeInput = {
  /** True: says what would move and moves nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** The one that goes: it leads on to the other. NOT_FOUND, ALREADY_MERGED and CUSTOMER_ERASED are possible. */
  id: Scalars['ID']['input'];
  /** The one that stays. */
  intoId: Scalars['ID']['input'];
};

/** What a merge moves, or would move. */
export type MergeMoves = {
  /** Bookings. */
  bookings: Scalars['Int']['output'];
  /** People whose own account it is; 0 for customers. */
  customers: Scalars['Int']['output'];
  /** Opportunities. */
  opportunities: Scalars['Int']['output'];
  /** Orders. */
  orders: Scalars['Int']['output'];
  /** Places on waiting lists; 0 for accounts. */
  waitlistEntries: Scalars['Int']['output'];
};

/** A message to a customer, as it was written. */
export type Message = {
  /** Its HTML, a whole page; show it in a sandboxed frame. */
  bodyHtml: Scalars['String']['output'];
  /** Its plain text. */
  bodyText: Scalars['String']['output'];
  /** The one booking it is about; null when it is about the whole order. */
  booking: Maybe<Booking>;
  /** The calendar file that went along, as iCalendar text (RFC 5545). */
  calendarFile: Maybe<Scalars['String']['output']>;
  /** How it travels: EMAIL. */
  channel: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** What went wrong, as the mail server put it, or why it was not sent. */
  error: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is about, such as ORDER_PLACED. */
  kind: Scalars['String']['output'];
  /** The order it is about. */
  order: Maybe<Order>;
  /** When it was sent or captured; null until then. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  status: MessageStatus;
  /** Its subject line. */
  subject: Scalars['String']['output'];
  /** The address it goes to; empty when there is none. */
  to: Scalars['String']['output'];
};

/** A page of messages. */
export type MessageConnection = {
  /** The rows with their cursors. */
  edges: Array<MessageEdge>;
  /** The rows, in order. */
  nodes: Array<Message>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of messages. */
export type MessageConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the messages with its place in the list. */
export type MessageEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Message;
};

/** A kind of letter about an order or one of its bookings. */
export type MessageKind =
  | 'BOOKING_CANCELLED'
  | 'BOOKING_CONFIRMED'
  | 'BOOKING_DECLINED'
  | 'BOOKING_EXPIRED'
  | 'BOOKING_EXPIRING'
  | 'BOOKING_MOVED'
  | 'BOOKING_PENCILLED_IN'
  | 'BOOKING_RESTORED'
  | 'BOOKING_STATUS'
  | 'ORDER_COPY'
  | 'ORDER_PLACED'
  | 'PAYMENT_FAILED'
  | 'PAYMENT_RECEIVED'
  | 'PAYMENT_REQUESTED'
  | 'REFUND_MADE'
  | 'SESSION_CALLED_OFF';

/** A letter with words that are not in force yet. */
export type MessagePreviewPayload = {
  /** With made-up contents; null when the words are refused. */
  preview: Maybe<LetterPreview>;
  /** What is wrong with the words. */
  userErrors: Array<UserError>;
};

/** What became of a message. */
export type MessageStatus =
  /** Kept here and sent to nobody, because no mail server is named. */
  | 'CAPTURED'
  /** It will not be sent; `error` says why. */
  | 'FAILED'
  /** It was not meant to be sent, or was overtaken; `error` says why. */
  | 'NOT_SENT'
  /** Waits for its turn, or for another try; `error` says what went wrong at the last one. */
  | 'QUEUED'
  /** The mail server has taken it. */
  | 'SENT';

/** A kind of letter with the words in force. */
export type MessageTemplate = {
  /** Whether letters of this kind go out. */
  active: Scalars['Boolean']['output'];
  /** The built-in words. */
  builtInIntro: Scalars['String']['output'];
  /** The built-in subject. */
  builtInSubject: Scalars['String']['output'];
  /** The words before what is listed. */
  intro: Scalars['String']['output'];
  /** Which kind. */
  kind: MessageKind;
  /** Its name for people. */
  label: Scalars['String']['output'];
  /** The language of the words, as a BCP 47 tag. */
  locale: Scalars['String']['output'];
  /** What can stand in braces in its words, such as `name` for `{name}`. */
  placeholders: Array<Scalars['String']['output']>;
  /** Whether they do unless the organization says otherwise. */
  sentByDefault: Scalars['Boolean']['output'];
  /** The subject in force. */
  subject: Scalars['String']['output'];
  /** Of the organization’s own template; null while the built-in words hold. */
  version: Maybe<Scalars['Int']['output']>;
};

/** What became of words for a kind of letter. */
export type MessageTemplatePayload = {
  /** The kind as it is now. */
  template: MessageTemplate;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Words for a kind of letter, before they are in force. */
export type MessageWordsInput = {
  /** At most 4,000 characters, with placeholders in braces. */
  intro: Scalars['String']['input'];
  /** Which kind. */
  kind: MessageKind;
  /** One line, at most 200 characters, with placeholders in braces. */
  subject: Scalars['String']['input'];
};

/** An amount of money. Never a fraction. */
export type Money = {
  /** The amount in the currency's minor units: pence, cents, yen. */
  amountMinor: Scalars['SafeInt']['output'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['output'];
};

/** An amount of money. Never a fraction. */
export type MoneyInput = {
  /** The amount in the currency's minor units: pence, cents, yen. */
  amountMinor: Scalars['SafeInt']['input'];
  /** The currency. */
  currency: Scalars['CurrencyCode']['input'];
};

/** Dates of a series to move. THIS_AND_FOLLOWING become a series of their own, in the same order. */
export type MoveSeriesInput = {
  /** Says what would become of each date, and does nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** How long each takes, in minutes (END_NOT_AFTER_START). */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Leaves dates that cannot be moved as they are, marked as changed on their own, instead of refusing all. */
  keepConflicts?: Scalars['Boolean']['input'];
  /** A second time on a resource, with a reason (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours and rules, with a reason (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** What becomes of dates that were changed on their own: true overwrites them, false keeps them. Omitted, SERIES_EXCEPTIONS_KEPT names them and nothing is done. */
  overwriteExceptions?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the history, at most 4,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** With whom or what; omitted: as now if free, else whoever qualifies. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Which dates. NOTHING_SELECTED when none of them is booked and to come. */
  scope: SeriesScopeInput;
  /** The series (NOT_FOUND). */
  seriesId: Scalars['ID']['input'];
  /** Any other time, for THIS only. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The time of day on the clock, `11:00`; without `weekday`, each stays on its day. */
  wallTime?: InputMaybe<Scalars['String']['input']>;
  /** The day of its week that each is to be on. Of ALL and THIS_AND_FOLLOWING the rule goes along: one that is not of one day a week is changed by `changeSeriesRule` (INVALID_VALUE). */
  weekday?: InputMaybe<SeriesWeekday>;
};

export type Mutation = {
  /** Opens the basket that holds an offer; checking it out accepts it. OFFER_EXPIRED, NOT_ON_OFFER. */
  acceptOffer: WaitlistPlacePayload;
  /** Puts several dates of one thing into a basket: an appointment weekly at the same time on the clock, or several sessions. Those that are free are added and held; of the others `dates` says why not, and what is free instead. Open to everybody. */
  addBasketDates: BasketDatesPayload;
  /** Puts something into a basket and holds its seats or its time for a while. Open to everybody. */
  addBasketLine: BasketPayload;
  /** Somebody else comes to an appointment. Right: `booking.update`. */
  addBookingAttendee: BookingPayload;
  /** Says when a resource is not to be had. What is booked then stays, and is answered. Right: `resource.manage`. */
  addTimeOff: ResourceCalendarPayload;
  /** Puts somebody on the waiting list of a session, or of the free times of a service, as `joinWaitlist` does. Right: `waitlist.manage`. */
  addToWaitlist: WaitlistEntryPayload;
  /** Says yes to a request that awaits approval. Right: `booking.approve`. */
  approveBooking: BookingPayload;
  /** Takes a resource out of use: nothing new is booked on it. Right: `resource.manage`. */
  archiveResource: ResourcePayload;
  /** Makes a member of staff responsible for a booking, or nobody. Right: `booking.assign`. */
  assignBooking: BookingPayload;
  /** Books a date that was left out, cancelled or deleted, in the order of the series. Right: `booking.create`. */
  bookSkippedOccurrence: SeriesPayload;
  /** Calls a booking off and frees what it took. Right: `booking.cancel`. */
  cancelBooking: BookingPayload;
  /** Calls off one booking of an order, by the customer who holds its access token; until when, the organization says (CANCEL_TOO_LATE). */
  cancelMyBooking: CancelMyBookingPayload;
  /** Cancels dates of a series; they are kept and can be booked again. Right: `booking.cancel`. */
  cancelSeries: SeriesPayload;
  /** Calls a session off: every booking on it is cancelled with the reason, and nothing else. Right: `session.manage`. */
  cancelSession: EventSessionPayload;
  /** Changes what is known of an account. Right: `customer.manage`. */
  changeAccount: AccountPayload;
  /** Changes time, quantity or attendee of a line; what is newly asked for is held before the old is given up. */
  changeBasketLine: BasketPayload;
  /** Bills a booking to an account, or to the person. An order without the account it should have gets it, too. Right: `order.editPo`. */
  changeBookingBilling: BookingPayload;
  /** Makes somebody else the key contact of a booking. Right: `booking.update`. */
  changeBookingBooker: BookingPayload;
  /** Changes or retires a cancellation policy. Right: `catalog.manage`. */
  changeCancellationPolicy: CancellationPolicyPayload;
  /** Changes what is known of somebody, and which accounts they belong to. Their bookings keep the account they have. Right: `customer.manage`. */
  changeCustomer: CustomerPayload;
  /** Changes how one organization knows whoever is signed in. What is left out stays. UNAUTHENTICATED for nobody. */
  changeMyProfile: MyProfilePayload;
  /** Changes an opportunity and what is in it. Right: `customer.manage`. */
  changeOpportunity: OpportunityPayload;
  /** Writes an order's PO number. Right: `order.editPo`. */
  changeOrderPoNumber: OrderPayload;
  /** Changes what is said of a resource. Its hours stay as the wall clock shows them. Right: `resource.manage`. */
  changeResource: ResourcePayload;
  /** Gives a resource more places, or fewer when nothing to come is on them. Right: `resource.manage`. */
  changeResourceCapacity: ResourcePayload;
  /** Changes what a rule says, or switches it. Right: `rule.manage`. */
  changeRule: BookingRulePayload;
  /** Gives a series another rule, all or nothing: bookings stay, move to the new date of their week (month, year), are cancelled or made. Rights: `booking.updateTime`, `booking.create` and `booking.cancel`. */
  changeSeriesRule: SeriesRulePayload;
  /** Changes a service. What has been booked keeps its time, its price and what it takes. Right: `catalog.manage`. */
  changeService: ServicePayload;
  /** Changes a session; everybody on it moves along with its time. Right: `session.manage`. */
  changeSession: EventSessionPayload;
  /** Changes what the organization decides for itself. It holds at once for everybody who is signed in here, and within two seconds where other processes serve. Right: `organization.manage`. */
  changeSettings: SettingsPayload;
  /** Changes or retires a rate of tax. Right: `catalog.manage`. */
  changeTaxRate: TaxRatePayload;
  /** Records that the customer is here; not earlier than the organization allows (TOO_EARLY_TO_CHECK_IN). Right: `booking.setStatus`. */
  checkInBooking: BookingPayload;
  /** Asks whoever takes the payment what became of it, for a customer who comes back from paying. */
  checkMyPayment: CheckMyPaymentPayload;
  /** Turns a basket into one order with its bookings, all or nothing. Errors about a line have the path `lines.<index>`. Open to everybody. */
  checkOut: CheckOutPayload;
  /** Asks what became of a payment behind a link, for whoever comes back from paying. */
  checkPayLink: PayByLinkPayload;
  /** Records that it was delivered. Right: `booking.setStatus`. */
  completeBooking: BookingPayload;
  /** Completes a pencilled-in booking for its customer; HOLD_RUN_OUT when its time is over. Right: `booking.setStatus`. */
  completeBookingSteps: BookingPayload;
  /** Completes a pencilled-in booking, by the customer who holds the access token of its order. HOLD_RUN_OUT when it is too late. */
  completeMyBooking: MyBookingPayload;
  /** Confirms a booking that is pending, scheduled or moved. Right: `booking.setStatus`. */
  confirmBooking: BookingPayload;
  /** Confirms a further address by its code. Whatever is booked with it is theirs from then on. UNAUTHENTICATED for nobody. */
  confirmMyAddress: MePayload;
  /** Says that a session runs, whether or not its minimum number is reached. Right: `session.manage`. */
  confirmSession: EventSessionPayload;
  /** Makes an account. Right: `customer.manage`. */
  createAccount: AccountPayload;
  /** Books for a customer: makes an order and answers with its (first) booking. Everything or nothing. What stands in the way is what `explainSlot` says. Right: `booking.create`. */
  createBooking: BookingPayload;
  /** Makes a cancellation policy. Right: `catalog.manage`. */
  createCancellationPolicy: CancellationPolicyPayload;
  /** Writes somebody down. Right: `customer.manage`. */
  createCustomer: CustomerPayload;
  /** Notes an opportunity down. Right: `customer.manage`. */
  createOpportunity: OpportunityPayload;
  /** Makes a resource. Right: `resource.manage`. */
  createResource: ResourcePayload;
  /** Adds a type of resource. Right: `resource.manage`. */
  createResourceType: ResourceTypePayload;
  /** Makes a rule. Right: `rule.manage`. */
  createRule: BookingRulePayload;
  /** Books a series: one order with a booking for each date, everything or nothing. What stands in the way is what `previewSeries` says. Right: `booking.create`. */
  createSeries: SeriesPayload;
  /** Makes a service and offers it at once. Right: `catalog.manage`. */
  createService: ServicePayload;
  /** Makes sessions of a class, course, workshop or event. Right: `session.manage`. */
  createSessions: CreateSessionsPayload;
  /** Makes a rate of tax. Right: `catalog.manage`. */
  createTaxRate: TaxRatePayload;
  /** Approves one request and declines others that want the same: all of it, or nothing. Right: `booking.approve`. */
  decideBetweenBookings: BookingPayload;
  /** Says no to a request that awaits approval and frees what it took. Right: `booking.approve`. */
  declineBooking: BookingPayload;
  /** Declines an offer; the next in turn is offered the place. OFFER_EXPIRED, NOT_ON_OFFER. */
  declineOffer: WaitlistPlacePayload;
  /** Hides a booking; it stays in lists that ask for deleted rows, and in the history. Right: `booking.delete`. Erases it where the organization wants that (`booking.purge`). */
  deleteBooking: BookingPayload;
  /** Gives a discount on lines of an order, or takes it back. Their tax follows. Right: `order.discount`. */
  discountOrder: OrderMoneyPayload;
  /** Changes what a booking says. Right: `booking.update`. */
  editBookingDetails: BookingPayload;
  /** Makes one change to many bookings in one transaction, or previews it. Rights: `booking.bulkEdit` and the right of the change. TOO_MANY_SELECTED past 100,000. */
  editBookings: EditBookingsPayload;
  /** Changes what bookings of a series say: title, place as a text, remarks, who comes. Right: `booking.update`. */
  editSeries: SeriesPayload;
  /** Ticks a task off, or takes that back. Right: `booking.update`. */
  finishTask: BookingPayload;
  /** Joins the waiting list of a session, or of the free times of a service. Open to everybody. */
  joinWaitlist: JoinWaitlistPayload;
  /** Leaves a waiting list; what is offered is given back. */
  leaveWaitlist: WaitlistPlacePayload;
  /** Notes that somebody came or did not, or takes them off the booking. Right: `booking.update`. */
  markBookingAttendee: BookingPayload;
  /** Records that the customer did not come; only after the start (NOT_STARTED_YET). Right: `booking.setStatus`. */
  markBookingNoShow: BookingPayload;
  /** Makes one account of two: members, orders, bookings and opportunities move, and the one that goes leads on to the other. Right: `customer.merge`. */
  mergeAccounts: MergeAccountsPayload;
  /** Makes one customer of two: orders, bookings, waiting lists and opportunities move, and the one who goes leads on to the other. What is not known of the one who stays is taken over. Right: `customer.merge`. */
  mergeCustomers: MergeCustomersPayload;
  /** Moves dates of a series to another time of day, weekday, length or resource. Right: `booking.updateTime`. */
  moveSeries: SeriesPayload;
  /** Puts a service back on the shop. Right: `catalog.manage`. */
  offerServiceAgain: ServicePayload;
  /** Offers a place out of turn, with a reason. SESSION_FULL when there is none. Right: `waitlist.manage`. */
  offerWaitlistPlace: WaitlistEntryPayload;
  /** Opens a page on which what is behind a link is paid. Open to whoever has the link. */
  payByLink: PayByLinkPayload;
  /** Opens a page on which an order is paid, by the customer who holds its access token. The same again while it is open is the same payment. */
  payMyOrder: PayMyOrderPayload;
  /** Books several things for a customer in one order: appointments, seats and goods. Each sees what those before it have taken. Right: `booking.create`. */
  placeStaffOrder: StaffOrderPayload;
  /** Puts a draft on sale: tentative when it has a minimum number, else certain. Right: `session.manage`. */
  publishSession: EventSessionPayload;
  /** Erases a booking and what is known of its people; an event without personal data remains. It cannot be undone. Right: `booking.purge`. */
  purgeBooking: BookingPayload;
  /** Notes money that staff took, whole or in part, for an order or some of its bookings. Right: `order.recordPayment`. */
  recordPayment: OrderMoneyPayload;
  /** Gives money of one payment back, never more than it brought. Right: `order.refund`. */
  refundPayment: OrderMoneyPayload;
  /** Takes a line out of a basket and gives back what it held. */
  removeBasketLine: BasketPayload;
  /** Takes a rule away for good. Right: `rule.manage`. */
  removeRule: BookingRulePayload;
  /** Takes a time off back. Right: `resource.manage`. */
  removeTimeOff: ResourceCalendarPayload;
  /** Takes somebody off a waiting list; an offer they have ends. Right: `waitlist.manage`. */
  removeWaitlistEntry: WaitlistEntryPayload;
  /** Sends a code to a further address of whoever is signed in. UNAUTHENTICATED for nobody. */
  requestAddressCode: RequestCodePayload;
  /** Asks the customer of an order by email to pay online what is due. Right: `order.recordPayment`. */
  requestPayment: RequestPaymentPayload;
  /** Sends a code of six digits to an address somebody books with. It is answered alike for every address. Good for ten minutes, once, and only the newest one. RATE_LIMITED after many. */
  requestSignInCode: RequestCodePayload;
  /** Moves a booking to another time. Right: `booking.updateTime`. */
  rescheduleBooking: BookingPayload;
  /** Moves one booking of an order, by the customer who holds its access token; until when, the organization says (RESCHEDULE_TOO_LATE). */
  rescheduleMyBooking: MyBookingPayload;
  /** Sends the order email once more, as the order is now; it goes to its present booker. Right: `order.resend`. */
  resendOrderEmail: OrderPayload;
  /** Takes a deletion back, where the organization allows it and as long as it does (RESTORE_NOT_ALLOWED); refused when the place is taken. Right: `booking.delete`. */
  restoreBooking: BookingPayload;
  /** Takes an archived resource back into use, with the calendar it had. Right: `resource.manage`. */
  restoreResource: ResourcePayload;
  /** Takes a service off the shop; what has been booked stays. Right: `catalog.manage`. */
  retireService: ServicePayload;
  /** Writes words of one’s own for a kind of letter, or switches the kind on or off. Right: `template.manage`. */
  saveMessageTemplate: MessageTemplatePayload;
  /** Sends words with made-up contents to the address of whoever asks. Right: `template.manage`. */
  sendTestMessage: TestMessagePayload;
  /** Makes several members of staff responsible. Right: `booking.assign`. */
  setBookingAssignees: BookingPayload;
  /** Gives dates of a resource other hours, closes them, or takes that back. Right: `resource.manage`. */
  setDateHours: ResourceCalendarPayload;
  /** Replaces the weekly hours of a resource. Right: `resource.manage`. */
  setWeeklyHours: ResourceCalendarPayload;
  /** Signs a member of staff in for twelve hours after their last request. RATE_LIMITED after many tries. */
  signIn: SignInPayload;
  /** Signs a customer in, in a cookie, for thirty days after their last visit; they see what was booked with their address, in every organization. RATE_LIMITED after many tries. */
  signInWithCode: MePayload;
  /** Ends the session; its cookie is worth nothing from then on. */
  signOut: SignOutPayload;
  /** Signs the customer out, in this browser or in all. */
  signOutCustomer: SignOutPayload;
  /** Begins delivery. Right: `booking.setStatus`. */
  startBooking: BookingPayload;
  /** Two bookings change places: each takes the time and, where it can, the resource of the other. Right: `booking.updateTime`. */
  swapBookings: SwapBookingsPayload;
  /** Makes the basket of this browser that of the customer who is signed in: it can be found on their other devices from then on. If they have one already, the lines are put together; what ran out is held again if it is free. UNAUTHENTICATED for nobody. */
  takeOverBasket: TakeOverBasketPayload;
  /** Does what the button of a letter said, once. LINK_NOT_OPEN when it was used, replaced, is too late, or not theirs any more. */
  useActionLink: ActionLinkPayload;
  /** Pays in the sandbox with one of its cards. Open to everybody who has the page. */
  useSandboxCard: UseSandboxCardPayload;
};


export type MutationAcceptOfferArgs = {
  input: WaitlistPlaceInput;
};


export type MutationAddBasketDatesArgs = {
  input: AddBasketDatesInput;
};


export type MutationAddBasketLineArgs = {
  input: AddBasketLineInput;
};


export type MutationAddBookingAttendeeArgs = {
  input: AddBookingAttendeeInput;
};


export type MutationAddTimeOffArgs = {
  input: AddTimeOffInput;
};


export type MutationAddToWaitlistArgs = {
  input: AddToWaitlistInput;
};


export type MutationApproveBookingArgs = {
  input: BookingActionInput;
};


export type MutationArchiveResourceArgs = {
  input: ArchiveResourceInput;
};


export type MutationAssignBookingArgs = {
  input: AssignBookingInput;
};


export type MutationBookSkippedOccurrenceArgs = {
  input: BookSkippedOccurrenceInput;
};


export type MutationCancelBookingArgs = {
  input: BookingReasonInput;
};


export type MutationCancelMyBookingArgs = {
  input: CancelMyBookingInput;
};


export type MutationCancelSeriesArgs = {
  input: CancelSeriesInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationChangeAccountArgs = {
  input: ChangeAccountInput;
};


export type MutationChangeBasketLineArgs = {
  input: ChangeBasketLineInput;
};


export type MutationChangeBookingBillingArgs = {
  input: ChangeBookingBillingInput;
};


export type MutationChangeBookingBookerArgs = {
  input: ChangeBookingBookerInput;
};


export type MutationChangeCancellationPolicyArgs = {
  input: ChangeCancellationPolicyInput;
};


export type MutationChangeCustomerArgs = {
  input: ChangeCustomerInput;
};


export type MutationChangeMyProfileArgs = {
  input: ChangeMyProfileInput;
};


export type MutationChangeOpportunityArgs = {
  input: ChangeOpportunityInput;
};


export type MutationChangeOrderPoNumberArgs = {
  input: ChangeOrderPoNumberInput;
};


export type MutationChangeResourceArgs = {
  input: ChangeResourceInput;
};


export type MutationChangeResourceCapacityArgs = {
  input: ChangeResourceCapacityInput;
};


export type MutationChangeRuleArgs = {
  input: ChangeRuleInput;
};


export type MutationChangeSeriesRuleArgs = {
  input: ChangeSeriesRuleInput;
};


export type MutationChangeServiceArgs = {
  input: ChangeServiceInput;
};


export type MutationChangeSessionArgs = {
  input: ChangeSessionInput;
};


export type MutationChangeSettingsArgs = {
  input: ChangeSettingsInput;
};


export type MutationChangeTaxRateArgs = {
  input: ChangeTaxRateInput;
};


export type MutationCheckInBookingArgs = {
  input: BookingActionInput;
};


export type MutationCheckMyPaymentArgs = {
  input: CheckMyPaymentInput;
};


export type MutationCheckOutArgs = {
  input: CheckOutInput;
};


export type MutationCheckPayLinkArgs = {
  input: PayByLinkInput;
};


export type MutationCompleteBookingArgs = {
  input: BookingActionInput;
};


export type MutationCompleteBookingStepsArgs = {
  input: BookingActionInput;
};


export type MutationCompleteMyBookingArgs = {
  input: CompleteMyBookingInput;
};


export type MutationConfirmBookingArgs = {
  input: BookingActionInput;
};


export type MutationConfirmMyAddressArgs = {
  input: CodeInput;
};


export type MutationConfirmSessionArgs = {
  input: SessionActionInput;
};


export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


export type MutationCreateBookingArgs = {
  input: CreateBookingInput;
};


export type MutationCreateCancellationPolicyArgs = {
  input: CreateCancellationPolicyInput;
};


export type MutationCreateCustomerArgs = {
  input: CreateCustomerInput;
};


export type MutationCreateOpportunityArgs = {
  input: CreateOpportunityInput;
};


export type MutationCreateResourceArgs = {
  input: CreateResourceInput;
};


export type MutationCreateResourceTypeArgs = {
  input: CreateResourceTypeInput;
};


export type MutationCreateRuleArgs = {
  input: CreateRuleInput;
};


export type MutationCreateSeriesArgs = {
  input: CreateSeriesInput;
};


export type MutationCreateServiceArgs = {
  input: CreateServiceInput;
};


export type MutationCreateSessionsArgs = {
  input: CreateSessionsInput;
};


export type MutationCreateTaxRateArgs = {
  input: CreateTaxRateInput;
};


export type MutationDecideBetweenBookingsArgs = {
  input: DecideBetweenInput;
};


export type MutationDeclineBookingArgs = {
  input: BookingReasonInput;
};


export type MutationDeclineOfferArgs = {
  input: WaitlistPlaceInput;
};


export type MutationDeleteBookingArgs = {
  input: BookingReasonInput;
};


export type MutationDiscountOrderArgs = {
  input: DiscountOrderInput;
};


export type MutationEditBookingDetailsArgs = {
  input: EditBookingDetailsInput;
};


export type MutationEditBookingsArgs = {
  input: EditBookingsInput;
};


export type MutationEditSeriesArgs = {
  input: EditSeriesInput;
};


export type MutationFinishTaskArgs = {
  input: FinishTaskInput;
};


export type MutationJoinWaitlistArgs = {
  input: JoinWaitlistInput;
};


export type MutationLeaveWaitlistArgs = {
  input: WaitlistPlaceInput;
};


export type MutationMarkBookingAttendeeArgs = {
  input: MarkBookingAttendeeInput;
};


export type MutationMarkBookingNoShowArgs = {
  input: BookingActionInput;
};


export type MutationMergeAccountsArgs = {
  input: MergeInput;
};


export type MutationMergeCustomersArgs = {
  input: MergeInput;
};


export type MutationMoveSeriesArgs = {
  input: MoveSeriesInput;
};


export type MutationOfferServiceAgainArgs = {
  input: ServiceActionInput;
};


export type MutationOfferWaitlistPlaceArgs = {
  input: WaitlistEntryInput;
};


export type MutationPayByLinkArgs = {
  input: PayByLinkInput;
};


export type MutationPayMyOrderArgs = {
  input: PayMyOrderInput;
};


export type MutationPlaceStaffOrderArgs = {
  input: PlaceStaffOrderInput;
};


export type MutationPublishSessionArgs = {
  input: SessionActionInput;
};


export type MutationPurgeBookingArgs = {
  input: PurgeBookingInput;
};


export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationRefundPaymentArgs = {
  input: RefundPaymentInput;
};


export type MutationRemoveBasketLineArgs = {
  input: RemoveBasketLineInput;
};


export type MutationRemoveRuleArgs = {
  input: RemoveRuleInput;
};


export type MutationRemoveTimeOffArgs = {
  input: RemoveTimeOffInput;
};


export type MutationRemoveWaitlistEntryArgs = {
  input: WaitlistEntryInput;
};


export type MutationRequestAddressCodeArgs = {
  input: RequestCodeInput;
};


export type MutationRequestPaymentArgs = {
  input: RequestPaymentInput;
};


export type MutationRequestSignInCodeArgs = {
  input: RequestCodeInput;
};


export type MutationRescheduleBookingArgs = {
  input: RescheduleBookingInput;
};


export type MutationRescheduleMyBookingArgs = {
  input: RescheduleMyBookingInput;
};


export type MutationResendOrderEmailArgs = {
  input: ResendOrderEmailInput;
};


export type MutationRestoreBookingArgs = {
  input: BookingActionInput;
};


export type MutationRestoreResourceArgs = {
  input: ResourceActionInput;
};


export type MutationRetireServiceArgs = {
  input: ServiceActionInput;
};


export type MutationSaveMessageTemplateArgs = {
  input: SaveMessageTemplateInput;
};


export type MutationSendTestMessageArgs = {
  input: MessageWordsInput;
};


export type MutationSetBookingAssigneesArgs = {
  input: SetBookingAssigneesInput;
};


export type MutationSetDateHoursArgs = {
  input: SetDateHoursInput;
};


export type MutationSetWeeklyHoursArgs = {
  input: SetWeeklyHoursInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignInWithCodeArgs = {
  input: CodeInput;
};


export type MutationSignOutCustomerArgs = {
  input?: InputMaybe<SignOutCustomerInput>;
};


export type MutationStartBookingArgs = {
  input: BookingActionInput;
};


export type MutationSwapBookingsArgs = {
  input: SwapBookingsInput;
};


export type MutationTakeOverBasketArgs = {
  input: TakeOverBasketInput;
};


export type MutationUseActionLinkArgs = {
  input: UseActionLinkInput;
};


export type MutationUseSandboxCardArgs = {
  input: UseSandboxCardInput;
};

/** A booking of whoever is signed in. */
export type MyBooking = {
  /** The booking itself, with what can be done with it. */
  booking: ShopBooking;
  /** The order it belongs to: the key to its page for whoever is signed in. */
  orderReference: Scalars['String']['output'];
  /** Where: the organization. */
  organization: Organization;
};

/** Some of them. */
export type MyBookingPage = {
  /** Where the next page begins; null when there is no more. */
  nextCursor: Maybe<Scalars['String']['output']>;
  /** From all organizations, in one order. */
  nodes: Array<MyBooking>;
};

/** The order after one of its bookings was changed by its customer. */
export type MyBookingPayload = {
  /** The order as it is now. */
  order: Maybe<ShopOrder>;
  /** Why it was refused. A taken time names the nearest free ones in `details.alternatives`. */
  userErrors: Array<UserError>;
};

/** Which of a customer’s bookings. */
export type MyBookingsKind =
  /** Those that were called off, the latest first. */
  | 'CANCELLED'
  /** Those that are not over, by time. */
  | 'COMING'
  /** Those that are over, the latest first. */
  | 'PAST';

/** An order of whoever is signed in. */
export type MyOrder = {
  /** Where: the organization. */
  organization: Organization;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** What to call it by: the key to its page for whoever is signed in. */
  reference: Scalars['String']['output'];
  /** What was bought. */
  titles: Array<Scalars['String']['output']>;
  /** The sum of the shown prices of what was not cancelled. */
  total: Money;
};

/** Some of them. */
export type MyOrderPage = {
  /** Where the next page begins; null when there is no more. */
  nextCursor: Maybe<Scalars['String']['output']>;
  /** From all organizations, the latest first. */
  nodes: Array<MyOrder>;
};

/** How one organization knows whoever is signed in. */
export type MyProfile = {
  /** Postal address, in lines. */
  address: Maybe<Scalars['String']['output']>;
  /** Where its letters go: one of the confirmed addresses. */
  email: Maybe<Scalars['String']['output']>;
  /** Family name; may be empty. */
  familyName: Scalars['String']['output'];
  /** Given name; may be empty. */
  givenName: Scalars['String']['output'];
  /** Its id; people who share an address have one each. */
  id: Scalars['ID']['output'];
  /** BCP 47 tag of the language they like to be written to in; null for any. */
  language: Maybe<Scalars['String']['output']>;
  /** Who knows them so; nobody else does. */
  organization: Organization;
  /** Phone number. */
  phone: Maybe<Scalars['String']['output']>;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** The profile after a change. */
export type MyProfilePayload = {
  /** As it is now; null when there is none. */
  profile: Maybe<MyProfile>;
  /** Why it was refused. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** Somebody who books for the first time. */
export type NewCustomerInput = {
  /** Where emails go (INVALID_EMAIL); without it none are sent. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  familyName: Scalars['String']['input'];
  /** At most 200 characters. */
  givenName: Scalars['String']['input'];
  /** At most 40 characters. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** For an action that needs nothing else. */
export type NothingElse = {
  /** A note for the history. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Asks about a field. Numbers; amounts in minor units, durations in minutes. Several operators must all hold. */
export type NumberFilter = {
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is greater, or later, than this. */
  gt?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is this or greater, or later. */
  gte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** True: has no value. False: has one. Only for fields that may be without a value. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less, or earlier, than this. */
  lt?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is this or less, or earlier. */
  lte?: InputMaybe<Scalars['SafeInt']['input']>;
  /** Is anything but this, or has no value. */
  neq?: InputMaybe<Scalars['SafeInt']['input']>;
};

/** What the viewer can do to a date. */
export type OccurrenceAction =
  /** `bookSkippedOccurrence`. */
  | 'BOOK'
  /** `cancelSeries` with the scope THIS. */
  | 'CANCEL'
  /** `moveSeries` with the scope THIS. */
  | 'MOVE';

/** What would become of a date. */
export type OccurrenceOutcome =
  /** It can be had. */
  | 'BOOK'
  /** It cannot be had, and nothing says to leave it out. */
  | 'CONFLICT'
  /** It is left out, and kept as such. */
  | 'SKIP';

/** One date of a series that is thought of. */
export type OccurrenceReport = {
  /** It goes beyond hours and rules, as `beyond` asks. */
  beyond: Scalars['Boolean']['output'];
  /** What the clocks do to it. */
  clockChange: ClockChange;
  /** When it would end; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** What would help: the nearest free times, others who are free. */
  fixes: SlotFixes;
  /** At another time than the series says, as `otherTimes` asks. */
  moved: Scalars['Boolean']['output'];
  /** What would become of it. */
  outcome: OccurrenceOutcome;
  /** 1 for the first date. */
  position: Scalars['Int']['output'];
  /** Why it cannot be had; also where it is left out because of that. */
  reasons: Array<SlotReason>;
  /** Why it is left out: LEFT_OUT by choice, or the code of the reason. */
  skipReason: Maybe<Scalars['String']['output']>;
  /** When it would begin. */
  startsAt: Scalars['DateTime']['output'];
  /** What the series says of it on the clock: `2026-11-30T09:30`. */
  wallStart: Scalars['String']['output'];
};

/** What has become of a date of a series. */
export type OccurrenceState =
  /** There is a booking. */
  | 'BOOKED'
  /** Its booking was cancelled. */
  | 'CANCELLED'
  /** Its booking was deleted. */
  | 'FREE'
  /** Left out, by choice or because something was in the way. */
  | 'SKIPPED';

/** Who or what can be had at a time: a person, a room, a vehicle, equipment. */
export type OfferedResource = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** STAFF, ROOM, VEHICLE, EQUIPMENT, or the key of a type of the organization. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Whether a moved booking gets the status RESCHEDULED or keeps its own. */
export type OnReschedule =
  | 'KEEP_STATUS'
  | 'SET_STATUS';

/** What somebody may come to book. */
export type Opportunity = {
  /** Who would be invoiced, if it is an account. */
  account: Maybe<Account>;
  /** When it was noted down. */
  createdAt: Scalars['DateTime']['output'];
  /** Who would book. */
  customer: Customer;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What is in it, in its order. */
  items: Array<OpportunityItem>;
  /** What is in it, as one line; null when nothing is. */
  itemsText: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** A remark for staff. */
  note: Maybe<Scalars['String']['output']>;
  /** How many of its things were not booked. */
  openItems: Scalars['Int']['output'];
  /** The orders that came of it, newest first. Needs `order.read`. */
  orders: Array<Order>;
  /** Who looks after it. */
  owner: Maybe<StaffMember>;
  /** How far it has come. */
  stage: OpportunityStage;
  /** What happened to it, newest first. */
  timeline: TimelineConnection;
  /** What it may bring. */
  value: Money;
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
};


/** What somebody may come to book. */
export type OpportunityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of opportunities. */
export type OpportunityConnection = {
  /** The rows with their cursors. */
  edges: Array<OpportunityEdge>;
  /** The rows, in order. */
  nodes: Array<Opportunity>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of opportunities. */
export type OpportunityConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the opportunities with its place in the list. */
export type OpportunityEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Opportunity;
};

/** One thing that somebody may come to book. */
export type OpportunityItem = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** A remark for staff. */
  note: Maybe<Scalars['String']['output']>;
  /** The order in which it was booked; null while it was not. */
  order: Maybe<Order>;
  /** How many, 1 to 100. */
  quantity: Scalars['Int']['output'];
  /** What it is. */
  service: Service;
  /** On which session, for seats, if that is known. */
  session: Maybe<EventSession>;
};

/** One thing of an opportunity. */
export type OpportunityItemInput = {
  /** One that is in it already; omitted for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A remark for staff, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** How many, 1 to 100 (QUANTITY_OUT_OF_RANGE). */
  quantity?: Scalars['Int']['input'];
  /** What it is (NOT_FOUND). */
  serviceId: Scalars['ID']['input'];
  /** On which session of the service, for seats (NOT_FOUND). */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type OpportunityOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: OpportunityOrderField;
};

/** What the list can be sorted by. */
export type OpportunityOrderField =
  /** Noted. */
  | 'CREATED_AT'
  /** Name. */
  | 'NAME'
  /** Value. */
  | 'VALUE';

/** What became of a change of one opportunity. */
export type OpportunityPayload = {
  /** The opportunity as it is now. */
  opportunity: Maybe<Opportunity>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** How far an opportunity has come. */
export type OpportunityStage =
  /** Nothing came of it. */
  | 'LOST'
  /** Noted down. */
  | 'NEW'
  /** They have an offer. */
  | 'PROPOSED'
  /** They mean it. */
  | 'QUALIFIED'
  /** Booked. */
  | 'WON';

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type OpportunityWhere = {
  /** Account. */
  account?: InputMaybe<ReferenceFilter>;
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<OpportunityWhere>>;
  /** Noted. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Customer. */
  customer?: InputMaybe<ReferenceFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Items. */
  items?: InputMaybe<TextFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<OpportunityWhere>;
  /** Note. */
  note?: InputMaybe<TextFilter>;
  /** Not booked. */
  openItems?: InputMaybe<NumberFilter>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<OpportunityWhere>>;
  /** Owner. */
  owner?: InputMaybe<ReferenceFilter>;
  /** Quick search over name, note and the customer's name, company and (with the right `booking.readPii`) email and phone. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Stage. One of NEW, QUALIFIED, PROPOSED, WON, LOST. */
  stage?: InputMaybe<ChoiceFilter>;
  /** Value. */
  value?: InputMaybe<NumberFilter>;
};

/** What one checkout made: bookings and goods. */
export type Order = {
  /** Who is invoiced; null for a private order. */
  account: Maybe<Account>;
  /** The same, and whether an account is missing. */
  billing: BillingState;
  /** Who pays. */
  billingType: BillingType;
  /** Who placed it, or for whom staff did, as they are known now; null when staff named nobody yet. */
  booker: Maybe<Customer>;
  /** How many bookings it made. */
  bookingCount: Scalars['Int']['output'];
  /** Its bookings by start, without deleted ones. */
  bookings: Array<Booking>;
  /** The ids of the same; null for products and services only. */
  courseIds: Maybe<Scalars['String']['output']>;
  /** Its courses, classes, workshops and events that somebody comes to, each once. */
  courseNames: Maybe<Scalars['String']['output']>;
  /** The same of the lines whose price the customer sees. */
  customerDue: Money;
  /** Sum of the active lines whose price the customer sees. */
  customerTotal: Money;
  /** The ids of those of them who are known: whoever booked for themselves. */
  delegateIds: Maybe<Scalars['String']['output']>;
  /** Who comes on its courses, each once; null when nobody does (any more). */
  delegateNames: Maybe<Scalars['String']['output']>;
  /** The total, less what was paid, plus what was given back; below zero when something is to be given back. Null without the right `order.seeInternalPrices`. */
  due: Maybe<Money>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Sum of all active lines, hidden prices included. Null without the right `order.seeInternalPrices`. */
  internalTotal: Maybe<Money>;
  /** Money that moved, line by line, the first one first. */
  ledger: Array<LedgerEntry>;
  /** The order email as it would be written now. Null without the rights `message.read` and `booking.readPii`. */
  letterPreview: Maybe<LetterPreview>;
  /** Everything that was bought, in the order of the basket. */
  lines: Array<OrderLine>;
  /** What was sent about it, oldest first. Empty without the rights `message.read` and `booking.readPii`. */
  messages: Array<Message>;
  /** The opportunity it came from. */
  opportunity: Maybe<OrderOpportunity>;
  /** What was paid. Null without the right `order.seeInternalPrices`. */
  paid: Maybe<Money>;
  /** Sum of the active lines that are paid later, hidden prices included. Null without the right `order.seeInternalPrices`. */
  payLaterTotal: Maybe<Money>;
  /** Sum of the active lines that are paid at checkout. */
  payNowTotal: Money;
  /** What has been paid of it. */
  paymentStatus: PaymentState;
  /** Every attempt to pay, the first one first. */
  payments: Array<Payment>;
  /** The same as it was at placement. Null for older orders, and without the right `booking.readPii`. */
  placedAs: Maybe<PlacedAs>;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** The account's purchase order number. */
  poNumber: Maybe<Scalars['String']['output']>;
  /** What people call it by, such as `OR-7F3K2Q`. Unique in the organization. */
  reference: Scalars['String']['output'];
  /** What of that was given back. Null without the right `order.seeInternalPrices`. */
  refunded: Maybe<Money>;
  /** Everything that went back or was asked to, the first one first. */
  refunds: Array<Refund>;
  /** Through which door it came, such as PORTAL or ADMIN. */
  sourceChannel: Scalars['String']['output'];
  /** Whether the customer or staff placed it. */
  sourceMode: SourceMode;
  /** What kind of person or program placed it: STAFF, CUSTOMER, GUEST, API_KEY, IMPORT or SYSTEM. */
  takenByKind: Scalars['String']['output'];
  /** Their name. */
  takenByName: Scalars['String']['output'];
  /** What happened to it, newest first; not what happened to its bookings. */
  timeline: TimelineConnection;
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
};


/** What one checkout made: bookings and goods. */
export type OrderTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of orders. */
export type OrderConnection = {
  /** The rows with their cursors. */
  edges: Array<OrderEdge>;
  /** The rows, in order. */
  nodes: Array<Order>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of orders. */
export type OrderConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the orders with its place in the list. */
export type OrderEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Order;
};

/** One thing that was bought, frozen when the order was placed. */
export type OrderLine = {
  /** False once its booking is cancelled or deleted: it counts no more. */
  active: Scalars['Boolean']['output'];
  /** The booking it paid for; null for goods. */
  booking: Maybe<Booking>;
  /** What was bought. */
  description: Scalars['String']['output'];
  /** What was taken off it. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  discount: Maybe<Money>;
  /** What is still due for it; below zero, what is to be given back or covers the fee of its booking. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  due: Maybe<Money>;
  /** Quantity times unit price, less discount, plus a tax that the price does not include. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  gross: Maybe<Money>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What was sold, or the fee that was kept of it. */
  kind: OrderLineKind;
  /** What was paid for it. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  paid: Maybe<Money>;
  /** When it is paid. */
  paymentType: PaymentType;
  /** Whether the customer sees the price. */
  priceVisibility: PriceVisibility;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What of that was given back. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  refunded: Maybe<Money>;
  /** Its tax, which `taxIncluded` says to be in it or added. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  tax: Maybe<Money>;
  /** Whether the price includes the tax. */
  taxIncluded: Scalars['Boolean']['output'];
  /** The rate of its tax in basis points: 2,000 is 20 %. */
  taxRateBp: Scalars['Int']['output'];
  /** The price of one. Null when it is hidden and the viewer has no right `order.seeInternalPrices`. */
  unitPrice: Maybe<Money>;
};

/** What a line of an order is. */
export type OrderLineKind =
  /** What was kept when a booking was cancelled. */
  | 'FEE'
  /** Something that was bought. */
  | 'SALE';

/** What became of a change of an order's money. */
export type OrderMoneyPayload = {
  /** The order as it is now, also when it was refused. */
  order: Maybe<Order>;
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** The opportunity an order came from; `opportunity` has the rest. */
export type OrderOpportunity = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type OrderOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: OrderOrderField;
};

/** What the list can be sorted by. */
export type OrderOrderField =
  /** Bookings. */
  | 'BOOKING_COUNT'
  /** Due. */
  | 'DUE'
  /** Total. */
  | 'INTERNAL_TOTAL'
  /** Paid. */
  | 'PAID'
  /** Payment. */
  | 'PAYMENT_STATUS'
  /** Placed. */
  | 'PLACED_AT'
  /** Reference. */
  | 'REFERENCE';

/** What became of an action on one order. */
export type OrderPayload = {
  /** The order as it is now, also when the action was refused. */
  order: Maybe<Order>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type OrderWhere = {
  /** Account. */
  account?: InputMaybe<ReferenceFilter>;
  /** Account name. */
  accountName?: InputMaybe<TextFilter>;
  /** Account ID. */
  accountNumber?: InputMaybe<TextFilter>;
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<OrderWhere>>;
  /** Billing. One of ACCOUNT, PRIVATE, MISSING_ACCOUNT. */
  billing?: InputMaybe<ChoiceFilter>;
  /** Booking type. One of ACCOUNT, PRIVATE. */
  billingType?: InputMaybe<ChoiceFilter>;
  /** Booker. */
  booker?: InputMaybe<ReferenceFilter>;
  /** Booker's email. FORBIDDEN without the right `booking.readPii`. */
  bookerEmail?: InputMaybe<TextFilter>;
  /** Booker's name. */
  bookerName?: InputMaybe<TextFilter>;
  /** Bookings. */
  bookingCount?: InputMaybe<NumberFilter>;
  /** Course IDs. */
  courseIds?: InputMaybe<TextFilter>;
  /** Courses. */
  courseNames?: InputMaybe<TextFilter>;
  /** Total the customer sees. */
  customerTotal?: InputMaybe<NumberFilter>;
  /** Delegate user IDs. */
  delegateIds?: InputMaybe<TextFilter>;
  /** Delegates. */
  delegateNames?: InputMaybe<TextFilter>;
  /** Due. FORBIDDEN without the right `order.seeInternalPrices`. */
  due?: InputMaybe<NumberFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Total. FORBIDDEN without the right `order.seeInternalPrices`. */
  internalTotal?: InputMaybe<NumberFilter>;
  /** This does not hold. */
  not?: InputMaybe<OrderWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<OrderWhere>>;
  /** Paid. FORBIDDEN without the right `order.seeInternalPrices`. */
  paid?: InputMaybe<NumberFilter>;
  /** Payment. One of NOT_REQUIRED, UNPAID, PARTIALLY_PAID, PAID, OVERPAID, PARTIALLY_REFUNDED, REFUNDED. */
  paymentStatus?: InputMaybe<ChoiceFilter>;
  /** Placed. */
  placedAt?: InputMaybe<DateTimeFilter>;
  /** PO number. */
  poNumber?: InputMaybe<TextFilter>;
  /** Reference. */
  reference?: InputMaybe<TextFilter>;
  /** Quick search over reference, PO number and the booker's name, company and (with the right `booking.readPii`) email and phone. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Channel. */
  sourceChannel?: InputMaybe<ChoiceFilter>;
  /** Source. One of ONLINE, OFFLINE. */
  sourceMode?: InputMaybe<ChoiceFilter>;
  /** Taken by. */
  takenByName?: InputMaybe<TextFilter>;
};

/** A business that takes bookings. */
export type Organization = {
  /** Of its prices. */
  currency: Scalars['CurrencyCode']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** BCP 47 language tag for dates and amounts. */
  locale: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its name in addresses: its shop is at /book/<slug>. */
  slug: Scalars['String']['output'];
  /** Of its own clock. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What an organization decides for itself. */
export type OrganizationSettings = {
  /** Whether the account of a booking stays as it was placed; changes are refused (FIELD_READ_ONLY). */
  accountReadOnly: Scalars['Boolean']['output'];
  /** Whether a booking that awaits approval keeps its time. */
  approvalHolds: Scalars['Boolean']['output'];
  /** Whether a pencilled-in booking that its customer has completed still awaits approval. */
  approveCompleted: Scalars['Boolean']['output'];
  /** Whether whoever is responsible stays. */
  assigneeReadOnly: Scalars['Boolean']['output'];
  /** Whether several things can be ordered together; if not, each is an order of its own. */
  basketEnabled: Scalars['Boolean']['output'];
  /** Whether the booker stays who it was. */
  bookerReadOnly: Scalars['Boolean']['output'];
  /** How long before the start a customer may be checked in, in minutes. */
  checkInEarlyMinutes: Scalars['Int']['output'];
  /** Until how many hours before the start customers may cancel by themselves. */
  customerCancelHours: Scalars['Int']['output'];
  /** Until how many hours before the start customers may move a booking. */
  customerRescheduleHours: Scalars['Int']['output'];
  /** What deleting a booking does: hides it behind a tombstone, or erases it. */
  deleteMeans: DeleteMeans;
  /** Whether what a booking says stays: its title, place, comment and attendee. */
  detailsReadOnly: Scalars['Boolean']['output'];
  /** How long a basket line keeps its seats or its time, in minutes. */
  holdMinutes: Scalars['Int']['output'];
  /** Whether a moved booking gets the status RESCHEDULED or keeps its own. */
  onReschedule: OnReschedule;
  /** Whether customers may pay online what is otherwise paid later. */
  payLaterOnline: Scalars['Boolean']['output'];
  /** How long a customer has to pay for what is paid at checkout, in minutes. */
  payMinutes: Scalars['Int']['output'];
  /** How long a pencilled-in booking waits for its customer, in hours. */
  pencilHours: Scalars['Int']['output'];
  /** Whether the PO number stays as it was placed. */
  poNumberReadOnly: Scalars['Boolean']['output'];
  /** Whether prices are shown with their tax in them; otherwise it is added when an order is placed. */
  pricesIncludeTax: Scalars['Boolean']['output'];
  /** For how many minutes, where it can. */
  restoreMinutes: Scalars['Int']['output'];
  /** Whether a deletion can be taken back. */
  restorePolicy: RestorePolicy;
  /** Whether people who can be booked have pages of their own in the shop. */
  staffPages: Scalars['Boolean']['output'];
  /** What a booking made by staff starts as when no workflow says otherwise. */
  staffStatus: StaffStatus;
  /** How fast mobile services travel, in kilometres per hour. */
  travelSpeedKmh: Scalars['Int']['output'];
  /** How long before the start offers to waiting lists end, in hours. */
  waitlistCloseHours: Scalars['Int']['output'];
  /** How long a place is offered to somebody on a waiting list, in hours. */
  waitlistOfferHours: Scalars['Int']['output'];
};

/** A date of a series that takes place at another time than the series says. */
export type OtherTimeInput = {
  /** When it begins instead. */
  startsAt: Scalars['DateTime']['input'];
  /** The date: what the series says of it, such as `2026-12-24T09:30`. */
  wallStart: Scalars['String']['input'];
};

/** Where a page lies in its list. */
export type PageInfo = {
  /** Cursor of the last row, for `after`; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there are rows after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are rows before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row, for `before`; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** A link to pay. */
export type PayByLinkInput = {
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** The token of the link. NOT_FOUND when it opens nothing. */
  token: Scalars['String']['input'];
};

/** Where something is paid. */
export type PayByLinkPayload = {
  /** The link as it is now. */
  link: Maybe<PayLink>;
  /** The page on which it is paid. Null when it was refused, or only asked about. */
  payUrl: Maybe<Scalars['String']['output']>;
  /** Why not: NOTHING_DUE, OFFER_EXPIRED for a link that opens no more, or as `payMyOrder`. */
  userErrors: Array<UserError>;
};

/** What somebody is asked to pay, behind a link. */
export type PayLink = {
  /** How much is due. */
  due: Money;
  /** Until when the link opens. */
  expiresAt: Scalars['DateTime']['output'];
  /** What is paid for. */
  items: Array<Scalars['String']['output']>;
  /** The order, such as `OR-51XM9D`. */
  orderReference: Scalars['String']['output'];
  /** What it is good for now. */
  state: PayLinkState;
  /** Whether a payment is under way of which nobody knows yet what became of it. */
  underWay: Scalars['Boolean']['output'];
};

/** What a link to pay is good for. */
export type PayLinkState =
  /** Its time is over. */
  | 'EXPIRED'
  /** What is due can be paid. */
  | 'OPEN'
  /** Nothing is due any more. */
  | 'PAID'
  /** A later link was sent; that one opens. */
  | 'REPLACED';

/** Paying for an order by its customer. */
export type PayMyOrderInput = {
  /** As `checkOut` returned it, or from the order email. NOT_FOUND when it opens nothing. */
  accessToken: Scalars['String']['input'];
  /** Pay for this booking only. */
  bookingId?: InputMaybe<Scalars['ID']['input']>;
  /** What is paid. */
  scope?: PayScope;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** Where an order is paid. */
export type PayMyOrderPayload = {
  /** The order as it is now. */
  order: Maybe<ShopOrder>;
  /** The page on which it is paid; the customer comes back from there. Null when it was refused. */
  payUrl: Maybe<Scalars['String']['output']>;
  /** Why not: NOTHING_DUE, HOLD_RUN_OUT, PAYMENT_CLOSED, AMOUNT_NOT_PAYABLE, or PROVIDER_UNREACHABLE. */
  userErrors: Array<UserError>;
};

/** What of an order is paid. */
export type PayScope =
  /** Whatever is due and may be paid online. */
  | 'ALL'
  /** What is held until it is paid, and goods that are paid at once. */
  | 'NOW';

/** One attempt to move money for an order. */
export type Payment = {
  /** How much. Null when it is for hidden prices and the viewer has no right `order.seeInternalPrices`. */
  amount: Maybe<Money>;
  /** Until when a started one may still succeed. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed, in the words of the provider. */
  failureCode: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How it was taken by hand; null through a provider. */
  method: Maybe<PaymentMethod>;
  /** What staff noted. */
  note: Maybe<Scalars['String']['output']>;
  /** Through whom. */
  provider: PaymentProvider;
  /** What the provider calls it. */
  providerRef: Maybe<Scalars['String']['output']>;
  /** Where it began. */
  purpose: PaymentPurpose;
  /** How much of it can still be given back; what is on the way counts as gone. Null when it is for hidden prices and the viewer has no right `order.seeInternalPrices`. */
  refundable: Maybe<Money>;
  /** When it was decided what became of it. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** What became of it. */
  status: PaymentStatus;
  /** Who took it, or began it. */
  takenByName: Scalars['String']['output'];
  /** Rises with every change. */
  version: Scalars['Int']['output'];
};

/** How money was taken or given back by hand. */
export type PaymentMethod =
  | 'BANK_TRANSFER'
  | 'CARD_TERMINAL'
  | 'CASH'
  | 'OTHER';

/** Through whom money moves. */
export type PaymentProvider =
  /** By hand, noted by staff. */
  | 'MANUAL'
  /** A provider to try things out with: no money moves. */
  | 'SANDBOX'
  /** Stripe. */
  | 'STRIPE';

/** Where a payment began. */
export type PaymentPurpose =
  /** At checkout. */
  | 'CHECKOUT'
  /** At the desk. */
  | 'DESK'
  /** On the page for what is due. */
  | 'PAY_LINK';

/** What has been paid of a booking or an order. */
export type PaymentState =
  /** It costs nothing, or nothing any more. */
  | 'NOT_REQUIRED'
  /** More is held than it costs now: something is to be given back. */
  | 'OVERPAID'
  /** All of it was paid. */
  | 'PAID'
  /** Some is still due. */
  | 'PARTIALLY_PAID'
  /** Some of what was paid was given back. */
  | 'PARTIALLY_REFUNDED'
  /** All that was paid was given back. */
  | 'REFUNDED'
  /** Nothing was paid yet. */
  | 'UNPAID';

/** What became of a payment. */
export type PaymentStatus =
  /** Nobody paid in time. */
  | 'ABANDONED'
  /** The payer has asked their bank to take it back. */
  | 'DISPUTED'
  /** It was declined for good. */
  | 'FAILED'
  /** The provider has not said yet. */
  | 'STARTED'
  /** The money arrived; the ledger has it. */
  | 'SUCCEEDED';

/** When a booking is paid. */
export type PaymentType =
  /** Never. */
  | 'FREE'
  /** By invoice or on the day. */
  | 'PAY_LATER'
  /** At checkout. */
  | 'PAY_NOW';

/** When during an appointment something is needed. */
export type Phase =
  /** During the appointment itself, without buffers. */
  | 'MAIN'
  /** During the buffer before it. */
  | 'SETUP'
  /** During the buffer after it. */
  | 'TEARDOWN'
  /** All the time, buffers included. */
  | 'WHOLE';

/** One order of several things, made by staff for a customer. */
export type PlaceStaffOrderInput = {
  /** Which account is invoiced (BOOKER_NOT_IN_ACCOUNT). */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** As in `createBooking`. */
  billingType?: InputMaybe<BillingType>;
  /** Who books; or `newCustomer`. CUSTOMER_ERASED when their data was erased. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED. */
  idempotencyKey: Scalars['String']['input'];
  /** The things, 1 to 100 (BASKET_EMPTY). Errors have the path `items.<index>`. */
  items: Array<StaffOrderItemInput>;
  /** True: what cannot be had is left out and named in `leftOut`, as long as something remains. False: it refuses all. */
  leaveOutRefused?: Scalars['Boolean']['input'];
  /** Who books, if not known yet. */
  newCustomer?: InputMaybe<NewCustomerInput>;
  /** The opportunity it comes from; without a customer, its customer books. What is booked is linked both ways. */
  opportunityId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer's own order number (PO_NUMBER_REQUIRED). */
  poNumber?: InputMaybe<Scalars['String']['input']>;
  /** Whether the customer gets the order email. */
  sendOrderEmail?: Scalars['Boolean']['input'];
  /** True when there is nobody to name yet. */
  withoutCustomer?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Who ordered and who was to be billed, as it was at placement. Later changes do not touch it. */
export type PlacedAs = {
  /** The name of the account that was billed. */
  accountName: Maybe<Scalars['String']['output']>;
  /** The organization's number of it. */
  accountNumber: Maybe<Scalars['String']['output']>;
  /** Their email address. */
  bookerEmail: Maybe<Scalars['String']['output']>;
  /** The name of whoever it was placed for; null when nobody was named. */
  bookerName: Maybe<Scalars['String']['output']>;
  /** Their phone number. */
  bookerPhone: Maybe<Scalars['String']['output']>;
  /** What was chosen. */
  chosen: ChosenBilling;
  /** The company they named. */
  company: Maybe<Scalars['String']['output']>;
};

/** A resource in the pool of a need. */
export type PoolPlace = {
  /** The resource. */
  resource: Resource;
};

/** A series that is thought of. */
export type PreviewSeriesInput = {
  /** Wall times of further dates (TIME_SKIPPED). */
  add?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Dates that go beyond hours and rules, each knowingly; `override` is for all. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED) and, to book, a reason. */
  beyond?: InputMaybe<Array<BeyondDateInput>>;
  /** How long each takes, in minutes; omitted: as long as the service. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Dates that are moved from the beginning. */
  otherTimes?: InputMaybe<Array<OtherTimeInput>>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where; omitted, as the service has it. */
  place?: InputMaybe<BookingPlaceInput>;
  /** How it repeats; or `rrule`, or only the dates of `add`. */
  repetition?: InputMaybe<RepetitionInput>;
  /** Who and what takes part each time; omitted or empty: whoever is free. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How it repeats, as RFC 5545 writes it: `FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10`. INVALID_RRULE, SERIES_ENDLESS, SERIES_TOO_LONG (500 dates, 20 years), SERIES_EMPTY. */
  rrule?: InputMaybe<Scalars['String']['input']>;
  /** What is delivered each time: an appointment (SERVICE_NOT_BOOKABLE). */
  serviceId: Scalars['ID']['input'];
  /** Wall times of dates that are left out, and kept as such. */
  skip?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Leaves out the dates that cannot be had, with the reason, instead of refusing the series. */
  skipConflicts?: Scalars['Boolean']['input'];
  /** The zone of all wall times; omitted: the organization's. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** When the first is, on the clock: `2026-11-30T09:30`. TIME_SKIPPED when the clocks leave it out that day. */
  wallStart: Scalars['String']['input'];
};

/** Whether customers see a price. */
export type PriceVisibility =
  /** Only staff with the right `order.seeInternalPrices` see it. */
  | 'HIDDEN'
  /** Everyone sees it. */
  | 'SHOWN';

/** A booking that is to be erased. */
export type PurgeBookingInput = {
  /** Its reference, typed to confirm (CONFIRMATION_REQUIRED). */
  confirmation: Scalars['String']['input'];
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
};

export type Query = {
  /** One account, merged or not; null when the organization has none with this id. Needs `customer.read`. */
  account: Maybe<Account>;
  /** Accounts of the organization, by name unless sorted otherwise; merged ones are left out. Needs `customer.read`. */
  accounts: AccountConnection;
  /** What is behind a button of a letter; null when the token opens nothing. Opening it does nothing. */
  actionLink: Maybe<ActionLink>;
  /** Times of an appointment that staff can choose, of whole days [from, to), at most 31 days. Empty for sessions and goods. Needs `catalog.read`. */
  availability: Array<StaffSlot>;
  /** One of them; null for any other. Needs `catalog.read`. */
  bookableService: Maybe<BookableService>;
  /** What staff can book: active services but goods, by category and name. Needs `catalog.read`. */
  bookableServices: Array<BookableService>;
  /** One booking, deleted or not; null when the organization has none with this id. Needs `booking.read`. */
  booking: Maybe<Booking>;
  /** What a new booking starts with that is made from one there is, also from one that was deleted or cancelled. Null when the organization has none with this id. Needs `booking.create` and `booking.read`. */
  bookingCopy: Maybe<BookingCopy>;
  /** Every rule of the organization, by kind, those that are switched off included. Needs `catalog.read`. */
  bookingRules: Array<BookingRule>;
  /** Bookings of the organization, by start unless sorted otherwise. Needs `booking.read`. */
  bookings: BookingConnection;
  /** Every cancellation policy by name, retired ones included. Needs `catalog.read`. */
  cancellationPolicies: Array<CancellationPolicy>;
  /** One customer; null when the organization has none with this id. Needs `customer.read`. */
  customer: Maybe<Customer>;
  /** Customers of the organization, by name unless sorted otherwise. Needs `customer.read`. */
  customers: CustomerConnection;
  /** Why sessions that are thought of can or cannot be, in the order of `startsAt`. Needs `catalog.read`. */
  explainSessions: Array<SlotExplanation>;
  /** Why a booking that is thought of can or cannot be made, and what would help. Needs `catalog.read`. */
  explainSlot: SlotExplanation;
  /** The columns of a grid that the viewer may see. Needs the right to read the list. */
  grid: Grid;
  /** The customer who is signed in in this browser; null for nobody. */
  me: Maybe<Me>;
  /** One message; null when there is none with this id. Needs the rights `message.read` and `booking.readPii`. */
  message: Maybe<Message>;
  /** Every kind of letter about orders and bookings with the words in force. Right: `template.manage`. */
  messageTemplates: Array<MessageTemplate>;
  /** The mailbox, newest first. Needs the rights `message.read` and `booking.readPii`. */
  messages: MessageConnection;
  /** The accounts of a shop that whoever is signed in as a customer belongs to: what `checkOut` takes as `accountId`. Empty for guests and for shops that do not exist. Open to everybody. */
  myAccounts: Array<Account>;
  /** Opportunities of the organization, newest first unless sorted otherwise. Needs `customer.read`. */
  opportunities: OpportunityConnection;
  /** One opportunity; null when the organization has none with this id. Needs `customer.read`. */
  opportunity: Maybe<Opportunity>;
  /** One order; null when the organization has none with this id. Needs `order.read`. */
  order: Maybe<Order>;
  /** Orders of the organization, newest first unless sorted otherwise. Needs `order.read`. */
  orders: OrderConnection;
  /** How words for a letter would look, with made-up contents. Right: `template.manage`. */
  previewMessage: MessagePreviewPayload;
  /** What `createSeries` would do with these dates: what the clocks do to each, what is in its way and what would help. Right: `booking.create`. */
  previewSeries: SeriesReport;
  /** One resource; null when the organization has none with this id. Needs `catalog.read`. */
  resource: Maybe<Resource>;
  /** The types of resource: those everybody has, then the organization's own by name. Needs `catalog.read`. */
  resourceTypes: Array<ResourceType>;
  /** Resources of the organization, archived ones included, by name unless sorted otherwise. Needs `catalog.read`. */
  resources: ResourceConnection;
  /** One series; null when the organization has none with this id. Needs `booking.read`. */
  series: Maybe<Series>;
  /** Series of the organization, newest first unless sorted otherwise. Needs `booking.read`. */
  seriesList: SeriesConnection;
  /** One service; null when the organization has none with this id. Needs `catalog.read`. */
  service: Maybe<Service>;
  /** Services of the organization, those no longer offered included, by name unless sorted otherwise. Needs `catalog.read`. */
  services: ServiceConnection;
  /** One session; null when the organization has none with this id. Needs `catalog.read`. */
  session: Maybe<EventSession>;
  /** Sessions of the organization, by start unless sorted otherwise. Needs `catalog.read`. */
  sessions: EventSessionConnection;
  /** The shop of an organization, open to everybody; null when there is none. */
  shop: Maybe<Shop>;
  /** Staff by name, those who have left included. Needs `staff.read`. */
  staffMembers: Array<StaffMember>;
  /** One task; null when the organization has none with this id. Needs `booking.read`. */
  task: Maybe<Task>;
  /** What is to be done after bookings, the first due first unless sorted otherwise. Needs `booking.read`. */
  tasks: TaskConnection;
  /** Every rate of tax by name, retired ones included. Needs `catalog.read`. */
  taxRates: Array<TaxRate>;
  /** Who is signed in; null for nobody. */
  viewer: Maybe<Viewer>;
  /** Who waits, has an offer, or did, newest first unless sorted otherwise; filter by `session` for the list of one. Needs `booking.read`. */
  waitlistEntries: WaitlistEntryConnection;
  /** One entry; null when the organization has none with this id. Needs `booking.read`. */
  waitlistEntry: Maybe<WaitlistEntry>;
  /** A place on a waiting list by its token; null when the token opens nothing. Open to everybody. */
  waitlistPlace: Maybe<WaitlistPlace>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AccountOrder>>;
  where?: InputMaybe<AccountWhere>;
};


export type QueryActionLinkArgs = {
  shop: Scalars['String']['input'];
  token: Scalars['String']['input'];
};


export type QueryAvailabilityArgs = {
  beyond?: Scalars['Boolean']['input'];
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['LocalDate']['input'];
  latitude?: InputMaybe<Scalars['Float']['input']>;
  longitude?: InputMaybe<Scalars['Float']['input']>;
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  serviceId: Scalars['ID']['input'];
  to: Scalars['LocalDate']['input'];
};


export type QueryBookableServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookingCopyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deletion?: Deletion;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BookingOrder>>;
  where?: InputMaybe<BookingWhere>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustomerOrder>>;
  where?: InputMaybe<CustomerWhere>;
};


export type QueryExplainSessionsArgs = {
  input: ExplainSessionsInput;
};


export type QueryExplainSlotArgs = {
  input: ExplainSlotInput;
};


export type QueryGridArgs = {
  entity: GridEntity;
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessageTemplatesArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMyAccountsArgs = {
  shop: Scalars['String']['input'];
};


export type QueryOpportunitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OpportunityOrder>>;
  where?: InputMaybe<OpportunityWhere>;
};


export type QueryOpportunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrderOrder>>;
  where?: InputMaybe<OrderWhere>;
};


export type QueryPreviewMessageArgs = {
  input: MessageWordsInput;
};


export type QueryPreviewSeriesArgs = {
  input: PreviewSeriesInput;
};


export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResourceOrder>>;
  where?: InputMaybe<ResourceWhere>;
};


export type QuerySeriesArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySeriesListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SeriesOrder>>;
  where?: InputMaybe<SeriesWhere>;
};


export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ServiceOrder>>;
  where?: InputMaybe<ServiceWhere>;
};


export type QuerySessionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SessionOrder>>;
  where?: InputMaybe<SessionWhere>;
};


export type QueryShopArgs = {
  slug: Scalars['String']['input'];
};


export type QueryStaffMembersArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TaskOrder>>;
  where?: InputMaybe<TaskWhere>;
};


export type QueryWaitlistEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<WaitlistEntryOrder>>;
  where?: InputMaybe<WaitlistEntryWhere>;
};


export type QueryWaitlistEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWaitlistPlaceArgs = {
  shop: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** For an action that has a reason. */
export type ReasonInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Money that staff took. */
export type RecordPaymentInput = {
  /** More than is due may be taken; it is then to be given back. */
  allowOverpayment?: InputMaybe<Scalars['Boolean']['input']>;
  /** How much, above zero. In the order's currency (CURRENCY_MISMATCH). PAYMENT_EXCEEDS_DUE says what is due. */
  amount: MoneyInput;
  /** Only for these bookings of the order; left out, for whatever is due, what was placed first coming first. */
  bookingIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Chosen by the caller, at most 200 characters. A repeated call with the same key does nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was taken. */
  method: PaymentMethod;
  /** Such as the number of a receipt, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The order. NOT_FOUND when the organization has none with this id. */
  orderId: Scalars['ID']['input'];
};

/** Asks about a field. Other things, by their ids. Several operators must all hold. */
export type ReferenceFilter = {
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these, at most 1000. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: has no value. False: has one. Only for fields that may be without a value. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is anything but this, or has no value. */
  neq?: InputMaybe<Scalars['ID']['input']>;
  /** Is none of these, at most 1000, or has no value. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Money that goes back from one payment. */
export type Refund = {
  /** How much. Null when it is for hidden prices and the viewer has no right `order.seeInternalPrices`. */
  amount: Maybe<Money>;
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  askedByName: Scalars['String']['output'];
  /** Why it failed, in the words of the provider. */
  failureCode: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How it was given back by hand; null through the provider. */
  method: Maybe<PaymentMethod>;
  /** The payment it is of. */
  payment: Payment;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was decided what became of it. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  status: RefundStatus;
};

/** Money that goes back. */
export type RefundPaymentInput = {
  /** How much, above zero. In the order's currency (CURRENCY_MISMATCH). REFUND_EXCEEDS_PAID says how much is left. */
  amount: MoneyInput;
  /** Chosen by the caller, at most 200 characters. A repeated call with the same key does nothing new. */
  idempotencyKey: Scalars['String']['input'];
  /** How it was given back by hand; left out, the way it came: a provider is asked to do it. */
  method?: InputMaybe<PaymentMethod>;
  /** The payment it is of. NOT_FOUND when the organization has none with this id. */
  paymentId: Scalars['ID']['input'];
  /** Why, at most 4,000 characters (REASON_REQUIRED). */
  reason: Scalars['String']['input'];
};

/** What became of a refund. */
export type RefundStatus =
  /** The provider could not; give it back in another way. */
  | 'FAILED'
  /** The provider was asked and has not answered yet. */
  | 'REQUESTED'
  /** The money went back; the ledger has it. */
  | 'SUCCEEDED';

/** A line to take out of a basket. */
export type RemoveBasketLineInput = {
  /** As `addBasketLine` returned it. NOT_FOUND, BASKET_EXPIRED and BASKET_ALREADY_ORDERED are possible. */
  basketToken: Scalars['String']['input'];
  /** The `version` of the line this is based on; STALE_VERSION when another tab or device has changed it. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The line. */
  lineId: Scalars['ID']['input'];
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** A rule to take away. */
export type RemoveRuleInput = {
  /** The `version` this is based on; STALE_VERSION when the rule has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The rule. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
};

/** A time off to take back. */
export type RemoveTimeOffInput = {
  /** The time off. INVALID_VALUE when it comes from a calendar or a rule: it is changed there. */
  id: Scalars['ID']['input'];
};

/** How something repeats, as people choose it in a form. */
export type RepetitionInput = {
  /** Each, every second, every third … */
  every?: Scalars['Int']['input'];
  /** The last day it may be on. */
  lastDay?: InputMaybe<Scalars['LocalDate']['input']>;
  /** How many times; or `lastDay`. SERIES_ENDLESS without either. */
  times?: InputMaybe<Scalars['Int']['input']>;
  /** Days, weeks, months or years. */
  unit: RepetitionUnit;
  /** With months: on which weekday. Omitted: on the day of the month of the first date. */
  weekdayOfMonth?: InputMaybe<WeekdayOfMonthInput>;
  /** With weeks: on which days. Omitted: on that of the first date. */
  weekdays?: InputMaybe<Array<SeriesWeekday>>;
};

/** What is counted between two dates. */
export type RepetitionUnit =
  | 'DAY'
  | 'MONTH'
  | 'WEEK'
  | 'YEAR';

/** An address to which a code goes. */
export type RequestCodeInput = {
  /** The address (INVALID_EMAIL). */
  email: Scalars['String']['input'];
  /** The address (slug) of the shop, which also sends the letter. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** The same for every address, known or not. */
export type RequestCodePayload = {
  /** For so many minutes the code is good, if there is one. */
  minutes: Scalars['Int']['output'];
  /** INVALID_EMAIL, or TOO_MANY_TRIES when an address was sent too many. */
  userErrors: Array<UserError>;
};

/** A request, with the version it is judged by. */
export type RequestInput = {
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
};

/** Asking a customer to pay online. */
export type RequestPaymentInput = {
  /** Only for this booking of it; omitted, for all that is due. */
  bookingId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client; the same one again asks once. */
  idempotencyKey: Scalars['String']['input'];
  /** The order. NOT_FOUND when there is none. */
  orderId: Scalars['ID']['input'];
};

/** What became of asking. */
export type RequestPaymentPayload = {
  /** The order. */
  order: Maybe<Order>;
  /** The link the customer gets by email, to pass on in another way. */
  payLink: Maybe<Scalars['String']['output']>;
  /** Why it was refused: NOTHING_DUE when nothing shown is due. */
  userErrors: Array<UserError>;
};

/** So many resources of a kind that an appointment needs. */
export type Requirement = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The key of the type of resource: STAFF, ROOM, VEHICLE, EQUIPMENT or the organization's own. */
  kind: Scalars['String']['output'];
  /** When. */
  phase: Phase;
  /** The pool in the order of preference; empty, every one of the kind. */
  pool: Array<PoolPlace>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** What people call it: "therapist". */
  role: Scalars['String']['output'];
  /** Skills that each of them must have. */
  skills: Array<Scalars['String']['output']>;
};

/** So many resources of a kind that an appointment needs. */
export type RequirementInput = {
  /** A need the service has already; left out for a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The key of a type of resource. */
  kind: Scalars['String']['input'];
  /** When. SETUP and TEARDOWN need a buffer. */
  phase?: Phase;
  /** How many, 1 to 20. */
  quantity?: Scalars['Int']['input'];
  /** The pool in the order of preference; empty, every one of the kind. */
  resourceIds?: Array<Scalars['ID']['input']>;
  /** What people call it, at most 60 characters. */
  role: Scalars['String']['input'];
  /** Skills that each of them must have. */
  skills?: Array<Scalars['String']['input']>;
};

/** A new time for a booking. */
export type RescheduleBookingInput = {
  /** The new end, after the start (END_NOT_AFTER_START). */
  endsAt: Scalars['DateTime']['input'];
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` and a reason. */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` and a reason. */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, for the history. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Omitted: keeps the resource if it is free then, else takes any that qualifies. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** The new start. IN_THE_PAST, OUTSIDE_OPENING_HOURS and RESOURCE_TAKEN are possible. */
  startsAt: Scalars['DateTime']['input'];
};

/** Another time for a booking of an order. */
export type RescheduleMyBookingInput = {
  /** As `checkOut` returned it, or from the order email. NOT_FOUND when it opens nothing. */
  accessToken: Scalars['String']['input'];
  /** A booking of this order; NOT_FOUND for any other. */
  bookingId: Scalars['ID']['input'];
  /** The `version` this is based on. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, if the customer likes to say. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** The new start: one of the `slots` of the booking. It lasts as long as before. */
  startsAt: Scalars['DateTime']['input'];
};

/** An order whose letter goes out once more. */
export type ResendOrderEmailInput = {
  /** The order. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** Chosen by the client, at most 200 characters. A repeat sends nothing more. */
  idempotencyKey: Scalars['String']['input'];
  /** A note for the history, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Who or what a booking needs: a person, a room, a vehicle, equipment, or something of an own type. */
export type Resource = {
  /** False when archived: nothing new is booked on it. */
  active: Scalars['Boolean']['output'];
  /** How many bookings it takes at the same time. */
  capacity: Scalars['Int']['output'];
  /** A short sign, unique in the organization whatever its case. */
  code: Maybe<Scalars['String']['output']>;
  /** Since when it is known. */
  createdAt: Scalars['DateTime']['output'];
  /** When it works otherwise, by date and time. */
  dateHours: Array<DateHours>;
  /** Where its ways begin. */
  homeAddress: Maybe<Scalars['String']['output']>;
  /** Of the home, in degrees (WGS 84); null together with the longitude. */
  homeLatitude: Maybe<Scalars['Float']['output']>;
  /** Of the home, in degrees (WGS 84). */
  homeLongitude: Maybe<Scalars['Float']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** STAFF, ROOM, VEHICLE, EQUIPMENT, or the key of one of `resourceTypes`. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether staff with the right may knowingly book it twice for the same time. */
  overbookable: Scalars['Boolean']['output'];
  /** What it can do; services ask for skills. */
  skills: Array<Scalars['String']['output']>;
  /** The skills in one line; null when there are none. */
  skillsText: Maybe<Scalars['String']['output']>;
  /** The member of staff this is, if it is one. */
  staffMember: Maybe<StaffMember>;
  /** When it is away, now and in times to come, by start; at most 200. */
  timeOff: Array<TimeOff>;
  /** The zone of the wall clock its hours are given in. */
  timeZone: Scalars['TimeZone']['output'];
  /** What happened to it, newest first. */
  timeline: TimelineConnection;
  /** What people call its type. */
  typeName: Scalars['String']['output'];
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
  /** When it works, by weekday and time. */
  weeklyHours: Array<WeeklyHours>;
};


/** Who or what a booking needs: a person, a room, a vehicle, equipment, or something of an own type. */
export type ResourceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A resource, for an action that needs nothing else. */
export type ResourceActionInput = {
  /** The `version` this is based on; STALE_VERSION when the resource has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The resource. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
};

/** What became of a change of a resource's calendar, and which bookings and sessions it concerns. */
export type ResourceCalendarPayload = {
  /** Bookings to come that the calendar no longer allows, by start; at most 200. They stay where they are until somebody moves them. */
  conflicts: Array<Booking>;
  /** The resource as it is now, also when the change was refused; null when there is none. */
  resource: Maybe<Resource>;
  /** Sessions to come that use it and that the calendar no longer allows; at most 200. They stay, too. */
  sessionConflicts: Array<EventSession>;
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A page of resources. */
export type ResourceConnection = {
  /** The rows with their cursors. */
  edges: Array<ResourceEdge>;
  /** The rows, in order. */
  nodes: Array<Resource>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of resources. */
export type ResourceConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the resources with its place in the list. */
export type ResourceEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Resource;
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type ResourceOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: ResourceOrderField;
};

/** What the list can be sorted by. */
export type ResourceOrderField =
  /** Since. */
  | 'CREATED_AT'
  /** Type. */
  | 'KIND'
  /** Name. */
  | 'NAME';

/** What became of a change of one resource. */
export type ResourcePayload = {
  /** The resource as it is now, also when the change was refused; null when there is none. */
  resource: Maybe<Resource>;
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** A type of resource. */
export type ResourceType = {
  /** What `kind` names, such as `STAFF` or `RESCUE_BOAT`. It never changes. */
  key: Scalars['String']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** True when the organization added it; false for those everybody has. */
  own: Scalars['Boolean']['output'];
};

/** What became of a new type of resource. */
export type ResourceTypePayload = {
  /** The type; null when it was refused. */
  resourceType: Maybe<ResourceType>;
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type ResourceWhere = {
  /** In use. */
  active?: InputMaybe<BooleanFilter>;
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<ResourceWhere>>;
  /** Places. */
  capacity?: InputMaybe<NumberFilter>;
  /** Code. */
  code?: InputMaybe<TextFilter>;
  /** Since. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** At home in. */
  homeAddress?: InputMaybe<TextFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Type. */
  kind?: InputMaybe<ChoiceFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ResourceWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<ResourceWhere>>;
  /** May be booked twice. */
  overbookable?: InputMaybe<BooleanFilter>;
  /** Quick search over name, code and skills. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Skills. */
  skillsText?: InputMaybe<TextFilter>;
  /** Member of staff. */
  staffMember?: InputMaybe<ReferenceFilter>;
  /** Time zone. */
  timeZone?: InputMaybe<TextFilter>;
};

/** Whether a deletion can be taken back. */
export type RestorePolicy =
  | 'NEVER'
  | 'UNDO_WINDOW';

/** What a rule demands of a time. */
export type RuleKind =
  /** It does not start from the date `from` to the date `to`, both included. */
  | 'BLACKOUT'
  /** So many `minutes` stay free between two bookings. */
  | 'GAP'
  /** Its day is at most so many `days` after today, on the organization's calendar. */
  | 'MAX_NOTICE'
  /** At most `count` bookings start on one date. */
  | 'MAX_PER_DAY'
  /** It is booked at least so many `minutes` before it starts. */
  | 'MIN_NOTICE'
  /** Appointments start every so many `minutes` after an opening. */
  | 'SLOT_INTERVAL'
  /** It starts on one of these `weekdays`. */
  | 'WEEKDAYS';

/** The values of a rule. Those that its kind does not use are null. */
export type RuleParams = {
  /** Bookings a day of MAX_PER_DAY. */
  count: Maybe<Scalars['Int']['output']>;
  /** Days of MAX_NOTICE. */
  days: Maybe<Scalars['Int']['output']>;
  /** First date of BLACKOUT. */
  from: Maybe<Scalars['LocalDate']['output']>;
  /** Minutes of MIN_NOTICE, SLOT_INTERVAL and GAP. */
  minutes: Maybe<Scalars['Int']['output']>;
  /** Last date of BLACKOUT. */
  to: Maybe<Scalars['LocalDate']['output']>;
  /** Days of the week of WEEKDAYS; 1 is Monday. */
  weekdays: Maybe<Array<Scalars['Int']['output']>>;
};

/** The values of a rule: those that its kind uses; the others are not looked at. */
export type RuleParamsInput = {
  /** MAX_PER_DAY: 0 to 100,000. */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** MAX_NOTICE: 0 to 3,660. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** BLACKOUT: the first date. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** MIN_NOTICE: 0 to 527,040. SLOT_INTERVAL: 1 to 1,440. GAP: 0 to 1,440. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** BLACKOUT: the last date, not before the first (END_NOT_AFTER_START). */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** WEEKDAYS: at least one of 1 (Monday) to 7, each once. */
  weekdays?: InputMaybe<Array<Scalars['Int']['input']>>;
};

/** A card of the sandbox; none is real. */
export type SandboxCard =
  /** Is declined; another one can be tried. */
  | 'DECLINES'
  /** Pays after a minute. */
  | 'DELAYS'
  /** Pays, and is disputed at once. */
  | 'DISPUTES'
  /** Pays at once. */
  | 'PAYS';

/** The page of the sandbox: no money moves here. */
export type SandboxPayment = {
  /** How much. */
  amount: Money;
  /** Whether a card was declined. */
  declined: Scalars['Boolean']['output'];
  /** What is paid. */
  description: Scalars['String']['output'];
  /** Until when it can be paid. */
  expiresAt: Scalars['DateTime']['output'];
  /** Where the customer comes from and goes back to. */
  returnUrl: Scalars['String']['output'];
  /** How it stands. */
  state: SandboxState;
};

/** How a payment in the sandbox stands. */
export type SandboxState =
  /** It cannot be paid any more. */
  | 'CLOSED'
  /** It can be paid. */
  | 'OPEN'
  /** It is on its way. */
  | 'PENDING'
  /** It was paid. */
  | 'SUCCEEDED';

/** An organization’s own words for a kind of letter. */
export type SaveMessageTemplateInput = {
  /** Whether letters of this kind go out; omitted, as it was. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The `version` this is based on, if there was one. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** At most 4,000 characters. Null or blank: the built-in words; omitted: as they were. */
  intro?: InputMaybe<Scalars['String']['input']>;
  /** Which kind. */
  kind: MessageKind;
  /** The language, as a BCP 47 tag; omitted, the organization’s. */
  locale?: InputMaybe<Scalars['String']['input']>;
  /** One line, at most 200 characters. Null or blank: the built-in one; omitted: as it was. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** Bookings that repeat: one order, one service, one rule in wall-clock time. */
export type Series = {
  /** What the viewer can do to its dates now. */
  availableActions: Array<SeriesAction>;
  /** How many dates are booked. */
  bookedCount: Scalars['Int']['output'];
  /** Series that later dates of this one have become. */
  continuedBy: Array<Series>;
  /** The series whose later dates these were, until they got times or a rule of their own. */
  continues: Maybe<Series>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** How long each takes, in minutes. */
  durationMin: Scalars['Int']['output'];
  /** Wall times that are left out by choice. */
  exdates: Array<Scalars['String']['output']>;
  /** What happened to the series, newest first. */
  history: TimelineConnection;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The last booked date. */
  lastStartsAt: Maybe<Scalars['DateTime']['output']>;
  /** The next booked date. */
  nextStartsAt: Maybe<Scalars['DateTime']['output']>;
  /** All its dates in order, also those without a booking. */
  occurrences: Array<SeriesOccurrence>;
  /** The one order of all its bookings. */
  order: Order;
  /** Wall times that were added to the rule. */
  rdates: Array<Scalars['String']['output']>;
  /** How it repeats, in English: "Every week on Monday, 10 times". Null for dates chosen one by one. */
  repetition: Maybe<Scalars['String']['output']>;
  /** How it repeats, as a form shows it; null for a rule that says more, and for dates chosen one by one. */
  repetitionFields: Maybe<SeriesRepetition>;
  /** Who or what is wanted each time; null: whoever is free. */
  resource: Maybe<Resource>;
  /** How it repeats (RFC 5545); null for dates chosen one by one. */
  rrule: Maybe<Scalars['String']['output']>;
  /** What is delivered. */
  service: Service;
  /** How many are left out, cancelled or deleted. */
  skippedCount: Scalars['Int']['output'];
  /** Whether dates are to come. */
  status: SeriesStatus;
  /** The zone of all its wall times. */
  timeZone: Scalars['TimeZone']['output'];
  /** What it is, in a line. */
  title: Scalars['String']['output'];
  /** Rises with changes of the series itself. */
  version: Scalars['Int']['output'];
  /** The first time on the clock: `2026-11-30T09:30`. */
  wallStart: Scalars['String']['output'];
};


/** Bookings that repeat: one order, one service, one rule in wall-clock time. */
export type SeriesHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What the viewer can do. */
export type SeriesAction =
  /** `cancelSeries`. */
  | 'CANCEL'
  /** `changeSeriesRule`. */
  | 'CHANGE_RULE'
  /** `editSeries`. */
  | 'EDIT'
  /** `moveSeries`. */
  | 'MOVE';

/** A page of series. */
export type SeriesConnection = {
  /** The rows with their cursors. */
  edges: Array<SeriesEdge>;
  /** The rows, in order. */
  nodes: Array<Series>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of series. */
export type SeriesConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** What became of a date. */
export type SeriesDateOutcome =
  | 'CHANGED'
  /** It was changed on its own, and stays as it is. */
  | 'KEPT'
  /** It has begun, and stays as it is. */
  | 'PAST'
  /** It cannot be done: see `reasons`. */
  | 'REFUSED'
  /** It was so already. */
  | 'UNCHANGED';

/** What became of one date, or would. */
export type SeriesDateResult = {
  /** The date. */
  occurrenceId: Scalars['ID']['output'];
  /** What became of it. */
  outcome: SeriesDateOutcome;
  /** Why not. */
  reasons: Array<UserError>;
  /** When it was to begin, of a move. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
};

/** One of the series with its place in the list. */
export type SeriesEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Series;
};

/** One date of a series, booked or kept without a booking. */
export type SeriesOccurrence = {
  /** What the viewer can do to it now. */
  availableActions: Array<OccurrenceAction>;
  /** Its booking, also a cancelled one. */
  booking: Maybe<Booking>;
  /** What the clocks do to the time the series says. */
  clockChange: ClockChange;
  /** When it ends; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** It was changed on its own; changes of the series ask before they overwrite it. */
  exception: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** 1 for the first date. A number is never given to another date. */
  position: Scalars['Int']['output'];
  /** Why it is not booked: the code of the refusal, LEFT_OUT, or what was written when it was cancelled. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it begins, or would. */
  startsAt: Scalars['DateTime']['output'];
  /** What has become of it. */
  state: OccurrenceState;
  /** What the series says of it on the clock, also when it was moved: `2026-11-30T09:30`. */
  wallStart: Scalars['String']['output'];
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type SeriesOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: SeriesOrderField;
};

/** What the list can be sorted by. */
export type SeriesOrderField =
  /** Made. */
  | 'CREATED_AT';

/** What became of a change of a series. */
export type SeriesPayload = {
  /** The series that the following dates have become. */
  continuedBy: Maybe<Series>;
  /** What became of each date the change is for; empty when it was refused. */
  dates: Array<SeriesDateResult>;
  /** The series as it is now; null when it was not made. */
  series: Maybe<Series>;
  /** Why nothing was done. Of a date, the path is `occurrences` and its place in the list, or its id. */
  userErrors: Array<UserError>;
};

/** How a series repeats, as people choose it in a form. */
export type SeriesRepetition = {
  /** Each, every second, every third … */
  every: Scalars['Int']['output'];
  /** The last day it may be on. */
  lastDay: Maybe<Scalars['LocalDate']['output']>;
  /** How many times; or `lastDay`. */
  times: Maybe<Scalars['Int']['output']>;
  /** Days, weeks, months or years. */
  unit: RepetitionUnit;
  /** With months: on which weekday of the month. */
  weekdayOfMonth: Maybe<WeekdayOfMonth>;
  /** With weeks: on which days. None: on that of the first date. */
  weekdays: Array<SeriesWeekday>;
};

/** What saving a series would do, before it is saved. */
export type SeriesReport = {
  /** How many would be booked. */
  bookCount: Scalars['Int']['output'];
  /** Nothing is in the way, and something is left to book. */
  canSave: Scalars['Boolean']['output'];
  /** How many of those to be booked are at a time that exists twice or does not exist. */
  clockChangeCount: Scalars['Int']['output'];
  /** How many stand in the way of saving. */
  conflictCount: Scalars['Int']['output'];
  /** Each date, in order; each finds taken what those before it take. */
  occurrences: Array<OccurrenceReport>;
  /** How it repeats, in English. */
  repetition: Maybe<Scalars['String']['output']>;
  /** How many would be left out. */
  skipCount: Scalars['Int']['output'];
  /** The zone of the wall times. */
  timeZone: Scalars['TimeZone']['output'];
  /** What is wrong with the rule or the times; then there are no dates. */
  userErrors: Array<UserError>;
};

/** What another rule does to one date, or would. */
export type SeriesRuleDate = {
  /** What the clocks do to it. */
  clockChange: ClockChange;
  /** MOVED: when it began before. */
  movedFrom: Maybe<Scalars['DateTime']['output']>;
  /** The date; null for one that is new. */
  occurrenceId: Maybe<Scalars['ID']['output']>;
  /** What becomes of it. */
  outcome: SeriesRuleOutcome;
  /** What is in its way. */
  reasons: Array<UserError>;
  /** SKIPPED: why, LEFT_OUT by choice, a code or what was written. */
  skipReason: Maybe<Scalars['String']['output']>;
  /** When it begins, or would. */
  startsAt: Scalars['DateTime']['output'];
  /** What the series says of it on the clock: `2026-11-30T09:30`. */
  wallStart: Scalars['String']['output'];
};

/** What becomes of a date under another rule. */
export type SeriesRuleOutcome =
  /** It is new, and booked. */
  | 'ADDED'
  /** The new rule has no date for its booking. */
  | 'CANCELLED'
  /** It keeps its time: it was changed on its own, or cannot be moved. */
  | 'KEPT'
  /** Its booking goes to the new date of the same week (month, year). */
  | 'MOVED'
  /** It has begun, and stays as it is. */
  | 'PAST'
  /** It cannot be done: see `reasons`. */
  | 'REFUSED'
  /** It is not booked: it was not, it is to be left out, or something is in its way. */
  | 'SKIPPED'
  /** Both rules have it. */
  | 'STAYS';

/** What became of a change of the rule. */
export type SeriesRulePayload = {
  /** The series that the following dates have become. */
  continuedBy: Maybe<Series>;
  /** Each date in the order of time, also where the change was refused. */
  dates: Array<SeriesRuleDate>;
  /** The new rule in English. */
  repetition: Maybe<Scalars['String']['output']>;
  /** The series as it is now; null when there is none. */
  series: Maybe<Series>;
  /** Why nothing was done. Of a date, the path is `occurrences` and its id, or its wall time if it is new. */
  userErrors: Array<UserError>;
};

/** Which dates of a series a change is for. The past is left alone by THIS_AND_FOLLOWING and ALL. */
export type SeriesScopeInput = {
  /** Which. */
  kind: SeriesScopeKind;
  /** The date, for THIS and THIS_AND_FOLLOWING (NOT_FOUND). */
  occurrenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The dates, for SELECTED (NOT_FOUND). */
  occurrenceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which dates of a series are meant. */
export type SeriesScopeKind =
  /** All that are to come. */
  | 'ALL'
  /** Those that are named: `occurrenceIds`. */
  | 'SELECTED'
  /** One date: `occurrenceId`. */
  | 'THIS'
  /** That date and those after it: `occurrenceId`. */
  | 'THIS_AND_FOLLOWING';

/** Whether dates of a series are to come. */
export type SeriesStatus =
  | 'ACTIVE'
  /** All that was to come was cancelled. */
  | 'CANCELLED';

/** A day of the week, as RFC 5545 writes it. */
export type SeriesWeekday =
  | 'FR'
  | 'MO'
  | 'SA'
  | 'SU'
  | 'TH'
  | 'TU'
  | 'WE';

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type SeriesWhere = {
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<SeriesWhere>>;
  /** Booked. */
  bookedCount?: InputMaybe<NumberFilter>;
  /** Booker. */
  booker?: InputMaybe<TextFilter>;
  /** Made. */
  createdAt?: InputMaybe<DateTimeFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Last. */
  lastStartsAt?: InputMaybe<DateTimeFilter>;
  /** Next. */
  nextStartsAt?: InputMaybe<DateTimeFilter>;
  /** This does not hold. */
  not?: InputMaybe<SeriesWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<SeriesWhere>>;
  /** Order. */
  orderReference?: InputMaybe<TextFilter>;
  /** Repeats. */
  repetition?: InputMaybe<TextFilter>;
  /** Resource. */
  resource?: InputMaybe<ReferenceFilter>;
  /** Quick search over title, order and booker. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Service. */
  service?: InputMaybe<ReferenceFilter>;
  /** Not booked. */
  skippedCount?: InputMaybe<NumberFilter>;
  /** Status. One of ACTIVE, CANCELLED. */
  status?: InputMaybe<ChoiceFilter>;
  /** Title. */
  title?: InputMaybe<TextFilter>;
};

/** Something that can be booked or bought. */
export type Service = {
  /** False when it is no longer offered. */
  active: Scalars['Boolean']['output'];
  /** Minutes after it that are taken as well. */
  bufferAfterMin: Scalars['Int']['output'];
  /** Minutes before it that are taken as well. */
  bufferBeforeMin: Scalars['Int']['output'];
  /** What is kept when it is cancelled; null, nothing. */
  cancelPolicy: Maybe<CancellationPolicy>;
  /** The heading it stands under. */
  category: Maybe<Scalars['String']['output']>;
  /** What it is, for customers; may be empty. */
  description: Scalars['String']['output'];
  /** How long it takes, in minutes; null for goods. */
  durationMin: Maybe<Scalars['Int']['output']>;
  /** What is to be done after each booking. */
  followUps: Array<FollowUp>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether it is an appointment, a seat or goods. */
  kind: ServiceKind;
  /** Where it takes place unless somebody chooses. */
  locationMode: LocationMode;
  /** Everywhere it may take place. */
  locationModes: Array<LocationMode>;
  /** How many people one appointment may have. */
  mostAttendees: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What an appointment needs, in one line; null when it needs nothing. */
  needs: Maybe<Scalars['String']['output']>;
  /** When it is paid. */
  paymentType: PaymentType;
  /** Its price. Null when it is hidden and the right `order.seeInternalPrices` is missing. */
  price: Maybe<Money>;
  /** Whether customers see the price. */
  priceVisibility: PriceVisibility;
  /** What an appointment needs, whom or what people choose first. */
  requirements: Array<Requirement>;
  /** The tax on its price; null, none. */
  taxRate: Maybe<TaxRate>;
  /** What happened to it, newest first. */
  timeline: TimelineConnection;
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
  /** What a booking of it has to pass. */
  workflow: Workflow;
};


/** Something that can be booked or bought. */
export type ServiceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A service, for an action that needs nothing else. */
export type ServiceActionInput = {
  /** The `version` this is based on; STALE_VERSION when the service has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The service. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
};

/** A page of services. */
export type ServiceConnection = {
  /** The rows with their cursors. */
  edges: Array<ServiceEdge>;
  /** The rows, in order. */
  nodes: Array<Service>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of services. */
export type ServiceConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the services with its place in the list. */
export type ServiceEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Service;
};

/** What kind of thing is offered. */
export type ServiceKind =
  /** A seat on a dated session. */
  | 'CLASS'
  /** A seat on a dated session. */
  | 'COURSE'
  /** A seat on a dated session. */
  | 'EVENT'
  /** Bought, not booked: it has no time. */
  | 'GOODS'
  /** An appointment at a free time. */
  | 'SERVICE'
  /** A seat on a dated session. */
  | 'WORKSHOP';

/** One key of a sort. The id always ends it, so that the order is complete. */
export type ServiceOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: ServiceOrderField;
};

/** What the list can be sorted by. */
export type ServiceOrderField =
  /** Category. */
  | 'CATEGORY'
  /** Name. */
  | 'NAME';

/** What became of a change of one service. */
export type ServicePayload = {
  /** The service as it is now, also when a change was refused; null when there is none. */
  service: Maybe<Service>;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type ServiceWhere = {
  /** On offer. */
  active?: InputMaybe<BooleanFilter>;
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<ServiceWhere>>;
  /** Category. */
  category?: InputMaybe<TextFilter>;
  /** Duration. */
  durationMin?: InputMaybe<NumberFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Kind. One of SERVICE, EVENT, COURSE, CLASS, WORKSHOP, GOODS. */
  kind?: InputMaybe<ChoiceFilter>;
  /** Place. One of ONSITE, MOBILE, ONLINE. */
  locationMode?: InputMaybe<ChoiceFilter>;
  /** Most people. */
  mostAttendees?: InputMaybe<NumberFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** Needs. */
  needs?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<ServiceWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<ServiceWhere>>;
  /** Payment. One of PAY_NOW, PAY_LATER, FREE. */
  paymentType?: InputMaybe<ChoiceFilter>;
  /** Price. */
  price?: InputMaybe<NumberFilter>;
  /** Price is. One of SHOWN, HIDDEN. */
  priceVisibility?: InputMaybe<ChoiceFilter>;
  /** Quick search over name and category. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Workflow. One of CONFIRM_NOW, ADMIN_APPROVAL, PENCILLED_IN. */
  workflow?: InputMaybe<ChoiceFilter>;
};

/** What staff can do to a session. */
export type SessionAction =
  | 'CANCEL'
  | 'CHANGE'
  | 'CONFIRM'
  | 'PUBLISH';

/** A session, for an action that needs nothing else. */
export type SessionActionInput = {
  /** The `version` this is based on; STALE_VERSION when the session has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The session. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type SessionOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: SessionOrderField;
};

/** What the list can be sorted by. */
export type SessionOrderField =
  /** Start. */
  | 'STARTS_AT';

/** How certain a session is. */
export type SessionStatus =
  /** Called off. */
  | 'CANCELLED'
  /** It runs. */
  | 'CONFIRMED'
  /** Nobody outside sees it. */
  | 'DRAFT'
  /** On sale, but it runs only if enough people book. */
  | 'TENTATIVE';

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type SessionWhere = {
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<SessionWhere>>;
  /** Why cancelled. */
  cancelReason?: InputMaybe<TextFilter>;
  /** Seats. */
  capacity?: InputMaybe<NumberFilter>;
  /** End. */
  endsAt?: InputMaybe<DateTimeFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Instructor. */
  instructor?: InputMaybe<ReferenceFilter>;
  /** Place. */
  location?: InputMaybe<TextFilter>;
  /** Meeting address. */
  meetingUrl?: InputMaybe<TextFilter>;
  /** Minimum. */
  minToRun?: InputMaybe<NumberFilter>;
  /** This does not hold. */
  not?: InputMaybe<SessionWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<SessionWhere>>;
  /** Quick search over the service and the place. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Seats left. */
  seatsLeft?: InputMaybe<NumberFilter>;
  /** Service. */
  service?: InputMaybe<ReferenceFilter>;
  /** Start. */
  startsAt?: InputMaybe<DateTimeFilter>;
  /** Status. One of DRAFT, TENTATIVE, CONFIRMED, CANCELLED. */
  status?: InputMaybe<ChoiceFilter>;
  /** Seats taken. */
  taken?: InputMaybe<NumberFilter>;
  /** Waiting list. */
  waitlistEnabled?: InputMaybe<BooleanFilter>;
};

/** Everybody who is responsible for a booking. */
export type SetBookingAssigneesInput = {
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** Also those who are not free. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED) and a reason. */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, with `override` (REASON_REQUIRED); kept in the history. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Members of staff, the first one leads; empty for nobody. RESOURCE_TAKEN when one who can be booked is not free. */
  staffMemberIds: Array<Scalars['ID']['input']>;
};

/** Other hours of a resource on single dates. */
export type SetDateHoursInput = {
  /** Which dates; 1 to 366. Each gets the same hours. */
  dates: Array<Scalars['LocalDate']['input']>;
  /** The `version` this is based on; STALE_VERSION when the resource has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** Their hours; an empty list closes them, null gives them the hours of the week back. */
  hours?: InputMaybe<Array<HoursInput>>;
  /** The resource. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
};

/** All the weekly hours of a resource. */
export type SetWeeklyHoursInput = {
  /** The `version` this is based on; STALE_VERSION when the resource has another by now. */
  expectedVersion: Scalars['Int']['input'];
  /** The whole week, replacing what was; a weekday without hours is closed. HOURS_OVERLAP names the row. */
  hours: Array<WeeklyHoursInput>;
  /** The resource. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
};

/** What became of a change of settings. */
export type SettingsPayload = {
  /** The settings as they are now. */
  settings: OrganizationSettings;
  /** Why it was refused. Empty when it was done, or was so already. */
  userErrors: Array<UserError>;
};

/** What an organization offers to everybody. */
export type Shop = {
  /** A basket; null when the token is unknown or the basket has expired. */
  basket: Maybe<Basket>;
  /** Whether several things can be ordered together. If not, a basket takes one line (ONE_AT_A_TIME). */
  basketEnabled: Scalars['Boolean']['output'];
  /** The order behind an access token; null when it is unknown. */
  order: Maybe<ShopOrder>;
  /** Whose shop it is. */
  organization: Organization;
  /** What is behind a link to pay; null when it opens nothing. */
  payLink: Maybe<PayLink>;
  /** Whom one can book; empty where the organization does not show its people. */
  people: Array<ShopPerson>;
  /** One of them; null when there is none. */
  person: Maybe<ShopPerson>;
  /** A payment in the sandbox; null when there is none, or when real money moves here. */
  sandboxPayment: Maybe<SandboxPayment>;
  /** One of them; null when it is not offered. */
  service: Maybe<ShopService>;
  /** What can be booked or bought now, by category and name. */
  services: Array<ShopService>;
};


/** What an organization offers to everybody. */
export type ShopBasketArgs = {
  token: Scalars['String']['input'];
};


/** What an organization offers to everybody. */
export type ShopOrderArgs = {
  accessToken: Scalars['String']['input'];
};


/** What an organization offers to everybody. */
export type ShopPayLinkArgs = {
  token: Scalars['String']['input'];
};


/** What an organization offers to everybody. */
export type ShopPersonArgs = {
  slug: Scalars['String']['input'];
};


/** What an organization offers to everybody. */
export type ShopSandboxPaymentArgs = {
  ref: Scalars['String']['input'];
};


/** What an organization offers to everybody. */
export type ShopServiceArgs = {
  id: Scalars['ID']['input'];
};

/** A booking as its customer sees it. */
export type ShopBooking = {
  /** After it was declined: the free times of the same service that are nearest to it. Empty otherwise. */
  alternatives: Array<Slot>;
  /** Who comes. */
  attendeeName: Maybe<Scalars['String']['output']>;
  /** Who else comes. */
  attendees: Array<Attendee>;
  /** It as a calendar file to download: iCalendar text (RFC 5545). */
  calendarFile: Scalars['String']['output'];
  /** Whether the customer may cancel it now. */
  canCancel: Scalars['Boolean']['output'];
  /** Whether the customer may complete it now. */
  canComplete: Scalars['Boolean']['output'];
  /** By whom or why it was called off. */
  cancelKind: Maybe<CancelKind>;
  /** What cancelling it would mean. */
  cancelQuote: ChangeQuote;
  /** Why not. */
  cannotCancelReasons: Array<UserError>;
  /** Why not. HOLD_RUN_OUT when the time for it is over. */
  cannotCompleteReasons: Array<UserError>;
  /** When it ends; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** Until when it is held while its customer completes it. */
  holdExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Degrees north of that address. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Where it takes place. */
  location: Maybe<Scalars['String']['output']>;
  /** Where a mobile service goes. */
  locationAddress: Maybe<Scalars['String']['output']>;
  /** In what way it has a place. */
  locationMode: LocationMode;
  /** Degrees east. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** Where to meet online. */
  meetingUrl: Maybe<Scalars['String']['output']>;
  /** An address of the web that shows the way there; null where there is none. */
  navigationUrl: Maybe<Scalars['String']['output']>;
  /** When it is paid. */
  paymentType: PaymentType;
  /** Null when the price is not shown. */
  price: Maybe<Money>;
  /** What to call it by, such as `BW-7F3K2Q`. */
  reference: Scalars['String']['output'];
  /** What moving it to another time would mean. */
  rescheduleQuote: ChangeQuote;
  /** With whom or in which room. */
  resource: Maybe<OfferedResource>;
  /** What it is of; null when that is not offered any more. */
  service: Maybe<ShopService>;
  /** Times it could be moved to, of whole days [from, to) on the organization's clock, at most 31 days. Empty for a seat. */
  slots: Array<Slot>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it is in its life. */
  status: BookingStatus;
  /** The zone of its wall clock. */
  timeZone: Scalars['TimeZone']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
  /** Rises with every change. */
  version: Scalars['Int']['output'];
  /** What it has to pass before it is confirmed. */
  workflow: Workflow;
};


/** A booking as its customer sees it. */
export type ShopBookingSlotsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** An order as its customer sees it: shown prices only. */
export type ShopOrder = {
  /** The tax that was added to the shown prices; the total has it. */
  addedTax: Money;
  /** Where the order email went. */
  bookerEmail: Scalars['String']['output'];
  /** Who placed it. */
  bookerName: Scalars['String']['output'];
  /** One of its bookings; null when it has none with this id. */
  booking: Maybe<ShopBooking>;
  /** Its bookings by time. */
  bookings: Array<ShopBooking>;
  /** What is still due of what is shown; below zero, what is to be given back. */
  due: Money;
  /** The tax that is in the shown prices. */
  includedTax: Money;
  /** What was bought, goods included. */
  lines: Array<ShopOrderLine>;
  /** What was paid of what is shown. */
  paid: Money;
  /** What is paid later, as far as it is shown. */
  payLaterTotal: Money;
  /** What is paid at checkout. */
  payNowTotal: Money;
  /** What can be paid for it online now. */
  paying: ShopPaying;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** What to call it by, such as `OR-51XM9D`. */
  reference: Scalars['String']['output'];
  /** What of that was given back. */
  refunded: Money;
  /** The sum of the shown prices. */
  total: Money;
};


/** An order as its customer sees it: shown prices only. */
export type ShopOrderBookingArgs = {
  id: Scalars['ID']['input'];
};

/** One thing that was bought. */
export type ShopOrderLine = {
  /** False when it was cancelled and counts no more. */
  active: Scalars['Boolean']['output'];
  /** What it is. */
  description: Scalars['String']['output'];
  /** What was taken off it; null when the price is not shown. */
  discount: Maybe<Money>;
  /** What was bought, or the fee that was kept of it. */
  kind: OrderLineKind;
  /** For all of them; null when the price is not shown. */
  price: Maybe<Money>;
  /** How many. */
  quantity: Scalars['Int']['output'];
  /** Its tax, in the price or added to it; null when that is not shown. */
  tax: Maybe<Money>;
  /** Whether the price includes the tax. */
  taxIncluded: Scalars['Boolean']['output'];
  /** The rate of its tax in basis points: 2,000 is 20 %; 0 when the price is not shown. */
  taxRateBp: Scalars['Int']['output'];
};

/** What can be paid online for an order now, and how that stands. */
export type ShopPaying = {
  /** Everything that is due and may be paid online, `now` included. */
  all: Money;
  /** Whether the latest attempt to pay it was declined and can be made again. */
  declined: Scalars['Boolean']['output'];
  /** What became of the latest online payment; null before the first. */
  latest: Maybe<PaymentStatus>;
  /** What has to be paid for places that are held, and for goods that are paid at once. */
  now: Money;
  /** Until when `now` can be paid; after that the places are given up. */
  until: Maybe<Scalars['DateTime']['output']>;
};

/** Somebody who can be booked, where the organization shows its people. */
export type ShopPerson = {
  /** Its id, to be named as `resourceId`. */
  id: Scalars['ID']['output'];
  /** Their name. */
  name: Scalars['String']['output'];
  /** What can be booked with them. */
  services: Array<ShopService>;
  /** The last part of the address of their page. */
  slug: Scalars['String']['output'];
};

/** Something that can be booked or bought. */
export type ShopService = {
  /** Where it stands in the shop. */
  category: Maybe<Scalars['String']['output']>;
  /** What it is, at length; may be empty. */
  description: Scalars['String']['output'];
  /** In minutes; null for goods. */
  durationMin: Maybe<Scalars['Int']['output']>;
  /** Why an appointment can or cannot start at a time. Null for sessions and goods. */
  explainSlot: Maybe<ShopSlotExplanation>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** SERVICE is an appointment, GOODS have no time, the others are sessions with seats. */
  kind: ServiceKind;
  /** In what way it has a place. */
  locationMode: LocationMode;
  /** The ways to choose from, the usual one first; one where there is no choice. */
  locationModes: Array<LocationMode>;
  /** How many people one appointment may have, the one who books included. */
  mostAttendees: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it is paid. */
  paymentType: PaymentType;
  /** Null when the price is not shown. */
  price: Maybe<Money>;
  /** Its dated sessions from now on. Empty for appointments and goods. */
  sessions: Array<ShopSession>;
  /** Free times of whole days [from, to) on the organization's clock, at most 31 days. Empty for sessions and goods. */
  slots: Array<Slot>;
  /** The last part of the address of its page; it stays good when the name changes. */
  slug: Scalars['String']['output'];
  /** What a booking has to pass before it is confirmed. */
  workflow: Workflow;
};


/** Something that can be booked or bought. */
export type ShopServiceExplainSlotArgs = {
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
};


/** Something that can be booked or bought. */
export type ShopServiceSessionsArgs = {
  first?: Scalars['Int']['input'];
};


/** Something that can be booked or bought. */
export type ShopServiceSlotsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

/** A dated occurrence with seats. */
export type ShopSession = {
  /** Whether a seat can be had now: exactly when there are no `reasons`. */
  bookable: Scalars['Boolean']['output'];
  /** When it ends; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Where it takes place. */
  location: Maybe<Scalars['String']['output']>;
  /** Every reason why no seat can be had now. */
  reasons: Array<ShopSlotReason>;
  /** Seats nobody has booked or holds in a basket, and that are not kept for those who wait. */
  seatsLeft: Scalars['Int']['output'];
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** The zone of its wall clock. */
  timeZone: Scalars['TimeZone']['output'];
  /** Whether people can wait for more seats than are left: see `joinWaitlist`. */
  waitlistOpen: Scalars['Boolean']['output'];
};

/** Whether a time can be had, and if not, why. */
export type ShopSlotExplanation = {
  /** It can be had: exactly when there are no reasons. */
  free: Scalars['Boolean']['output'];
  /** Every reason why it cannot. */
  reasons: Array<ShopSlotReason>;
  /** The nearest free times, earliest first; none for a time that is free. */
  times: Array<Slot>;
};

/** Why a time cannot be had. Who has it is not said. */
export type ShopSlotReason = {
  /** The reason. The only part programs should look at. */
  code: UserErrorCode;
  /** The reason as an English sentence, for developers and logs. */
  message: Scalars['String']['output'];
  /** What the rule says that is broken, in English. */
  rule: Maybe<Scalars['String']['output']>;
};

/** How a member of staff shows who they are. */
export type SignInInput = {
  /** Their email address, in any case. */
  email: Scalars['String']['input'];
  /** Their password. */
  password: Scalars['String']['input'];
};

/** The new session, in a cookie, or why there is none. */
export type SignInPayload = {
  /** WRONG_CREDENTIALS, whichever part was wrong and also for people who no longer work here. */
  userErrors: Array<UserError>;
  /** Who is signed in now; null when refused. */
  viewer: Maybe<Viewer>;
};

/** Where to sign out. */
export type SignOutCustomerInput = {
  /** In all browsers, not only in this one. */
  everywhere?: Scalars['Boolean']['input'];
};

/** The end of a session. */
export type SignOutPayload = {
  /** Always true: afterwards nobody is signed in. */
  signedOut: Scalars['Boolean']['output'];
};

/** A time at which an appointment can start. */
export type Slot = {
  /** The end. */
  endsAt: Scalars['DateTime']['output'];
  /** Who or what is free then. */
  resources: Array<OfferedResource>;
  /** The start. */
  startsAt: Scalars['DateTime']['output'];
  /** The organization's zone. */
  timeZone: Scalars['TimeZone']['output'];
};

/** Whether a booking can be made, and if not, why. */
export type SlotExplanation = {
  /** The clocks go back: the time on the wall comes twice that day. `fold` chooses. */
  comesTwice: Scalars['Boolean']['output'];
  /** The end that was understood. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** What would help; nothing for what is free. */
  fixes: SlotFixes;
  /** It can be made: exactly when there are no reasons. */
  free: Scalars['Boolean']['output'];
  /** Every reason why it cannot. */
  reasons: Array<SlotReason>;
  /** The start that was understood; null when none was. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** What should be known and hinders nothing. */
  warnings: Array<SlotReason>;
};

/** What would make a "no" a "yes". */
export type SlotFixes = {
  /** Booking the resource a second time would do. */
  overbook: Scalars['Boolean']['output'];
  /** Going beyond hours and rules would do. */
  override: Scalars['Boolean']['output'];
  /** Others who are free at this very time. */
  resources: Array<OfferedResource>;
  /** The nearest free times, earliest first. */
  times: Array<StaffSlot>;
};

/** One reason why a time cannot be had, or why it should not. */
export type SlotReason = {
  /** The reason. The only part programs should look at. */
  code: UserErrorCode;
  /** What would help: a limit, the earliest time. Depends on the code. */
  details: Maybe<Scalars['JSON']['output']>;
  /** The reason as an English sentence, for developers and logs. */
  message: Scalars['String']['output'];
  /** Staff with the right may go beyond it, with a reason. */
  overridable: Scalars['Boolean']['output'];
  /** The input field that is meant; empty for the whole. */
  path: Array<Scalars['String']['output']>;
  /** The resource that cannot be had; null when it is about the time itself. */
  resource: Maybe<OfferedResource>;
  /** Who is in the way. Never shown in the shop. */
  rival: Maybe<SlotRival>;
  /** The rule that is broken. */
  rule: Maybe<SlotRule>;
};

/** Who is there already. */
export type SlotRival = {
  /** The booking; null when it is a session or somebody's basket, or without the right `booking.read`. */
  booking: Maybe<Booking>;
  /** Until when, buffers included; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** The session, when it is one that uses the resource; null without the right `catalog.read`. */
  session: Maybe<EventSession>;
  /** From when it takes the resource, buffers included. */
  startsAt: Scalars['DateTime']['output'];
};

/** A rule that is broken. */
export type SlotRule = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it says, in English. */
  sentence: Scalars['String']['output'];
};

/** Which way a list is sorted. */
export type SortDirection =
  /** From the smallest up; rows without a value last. */
  | 'ASC'
  /** From the greatest down; rows without a value first. */
  | 'DESC';

/** Who placed the order. */
export type SourceMode =
  /** Staff on behalf of the customer. */
  | 'OFFLINE'
  /** The customer. */
  | 'ONLINE';

/** Somebody who works in the organization and may be responsible for bookings. */
export type StaffMember = {
  /** False for people who have left: they keep their bookings and cannot sign in. */
  active: Scalars['Boolean']['output'];
  /** Their name as colleagues and customers see it. */
  displayName: Scalars['String']['output'];
  /** Their address at work. */
  email: Scalars['String']['output'];
  /** Their id. */
  id: Scalars['ID']['output'];
  /** OWNER, MANAGER, RECEPTIONIST, STAFF or READ_ONLY. */
  role: Scalars['String']['output'];
};

/** One thing of an order that staff make: an appointment, seats of a session, or goods. */
export type StaffOrderItemInput = {
  /** Their email address (INVALID_EMAIL). */
  attendeeEmail?: InputMaybe<Scalars['String']['input']>;
  /** Who comes, if not the one who books. */
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Further people: of an appointment as many as the service allows (TOO_MANY_ATTENDEES), of a session each with a seat and a booking of their own. */
  attendees?: InputMaybe<Array<AttendeeInput>>;
  /** A remark for staff, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** What it is, at length, at most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** How long it takes, in minutes, instead of an end. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** When it ends, at most 366 days later. Omitted: `endsAtLocal`, `durationMin`, or as long as the service takes. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same by a clock on the wall, instead of `endsAt`. */
  endsAtLocal?: InputMaybe<WallMomentInput>;
  /** The thing of the opportunity that it books; NOT_FOUND when that has none, DUPLICATE when it was booked. */
  opportunityItemId?: InputMaybe<Scalars['ID']['input']>;
  /** A second time on a resource that may be overbooked. Needs `booking.overbook` (OVERBOOK_NOT_ALLOWED). */
  overbook?: InputMaybe<Scalars['Boolean']['input']>;
  /** Beyond hours, absences and rules that only warn. Needs `booking.overrideRules` (OVERRIDE_NOT_ALLOWED). */
  override?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where; omitted, as the service has it. */
  place?: InputMaybe<BookingPlaceInput>;
  /** In minor units of the service's currency, instead of its price. */
  priceMinor?: InputMaybe<Scalars['SafeInt']['input']>;
  /** How many: of goods, 1 to 100 (QUANTITY_OUT_OF_RANGE), or of seats, with whoever is among `attendees`. 1 when left out. */
  quantity?: InputMaybe<Scalars['Int']['input']>;
  /** Why it goes beyond hours and rules, or is cancelled from the start. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Who and what takes part: each serves a need of the service it qualifies for, and the rest come in addition. Omitted or empty: whoever and whatever is free. */
  resourceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is delivered; omitted for something that has only a title. */
  serviceId?: InputMaybe<Scalars['ID']['input']>;
  /** Which session, for a seat. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff who is responsible. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
  /** When it begins. A seat has the time of its session. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same by a clock on the wall, instead of `startsAt`. */
  startsAtLocal?: InputMaybe<WallMomentInput>;
  /** Omitted: by the service's workflow and the organization. What is COMPLETED or CANCELLED may lie in the past. */
  status?: InputMaybe<StartingStatus>;
  /** What it is, at most 200 characters; required without a service. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Nobody and nothing is taken yet. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of an order that staff make. */
export type StaffOrderPayload = {
  /** What was left out, when that was asked for. */
  leftOut: Array<LeftOutItem>;
  /** The order; null when nothing was booked. */
  order: Maybe<Order>;
  /** Why nothing was booked. */
  userErrors: Array<UserError>;
};

/** A time at which an appointment can start. */
export type StaffSlot = {
  /** The end. */
  endsAt: Scalars['DateTime']['output'];
  /** False where staff must go beyond hours or a rule, with a reason. */
  free: Scalars['Boolean']['output'];
  /** Who or what can be had for the first need then. */
  resources: Array<OfferedResource>;
  /** The start. */
  startsAt: Scalars['DateTime']['output'];
  /** The organization's zone. */
  timeZone: Scalars['TimeZone']['output'];
};

/** What a booking made by staff starts as when no workflow says otherwise. */
export type StaffStatus =
  | 'PENDING'
  | 'SCHEDULED';

/** What a booking made by staff can start as. */
export type StartingStatus =
  | 'AWAITING_APPROVAL'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'PENCILLED_IN'
  | 'PENDING'
  | 'SCHEDULED';

/** Two bookings that are to change places. */
export type SwapBookingsInput = {
  /** The `version` this is based on; STALE_VERSION when the booking has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the booking. NOT_FOUND when the organization has none. */
  id: Scalars['ID']['input'];
  /** The other one. */
  otherId: Scalars['ID']['input'];
  /** The `version` of the other that this is based on. */
  otherVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, for the history of both. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What became of two bookings that were to change places. */
export type SwapBookingsPayload = {
  /** The one as it is now. */
  booking: Maybe<Booking>;
  /** The other as it is now. */
  other: Maybe<Booking>;
  /** Why they stay. CANNOT_SWAP says which cannot be where the other was, and why, in `details`. */
  userErrors: Array<UserError>;
};

/** The basket of this browser, if it has one. */
export type TakeOverBasketInput = {
  /** What was put together before signing in. Omitted, or no longer open: only the basket they have from elsewhere. */
  basketToken?: InputMaybe<Scalars['String']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** The basket of whoever is signed in; null when they have none. */
export type TakeOverBasketPayload = {
  /** The basket as it is now; null when there is none. */
  basket: Maybe<Basket>;
  /** Given when the basket is made. Keep it: it is the only key to the basket. */
  basketToken: Maybe<Scalars['String']['output']>;
  /** Lines that could not be taken along, or not be held again. */
  notes: Array<BasketLineNote>;
  /** Why it was refused. Then nothing was changed. RESOURCE_TAKEN and SESSION_FULL name the nearest free times in `details.alternatives`. */
  userErrors: Array<UserError>;
};

/** Something to be done after a booking. */
export type Task = {
  /** Who is to do it. */
  assignee: Maybe<StaffMember>;
  /** The booking it follows from. */
  booking: Booking;
  /** When it was done; null for one that is open. */
  doneAt: Maybe<Scalars['DateTime']['output']>;
  /** By when. */
  dueAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What is to be done. */
  title: Scalars['String']['output'];
};

/** A page of tasks. */
export type TaskConnection = {
  /** The rows with their cursors. */
  edges: Array<TaskEdge>;
  /** The rows, in order. */
  nodes: Array<Task>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of tasks. */
export type TaskConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the tasks with its place in the list. */
export type TaskEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: Task;
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type TaskOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: TaskOrderField;
};

/** What the list can be sorted by. */
export type TaskOrderField =
  /** Due. */
  | 'DUE_AT';

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type TaskWhere = {
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<TaskWhere>>;
  /** For. */
  assignee?: InputMaybe<ReferenceFilter>;
  /** Booker. */
  bookerName?: InputMaybe<TextFilter>;
  /** Booking id. */
  booking?: InputMaybe<ReferenceFilter>;
  /** Booking. */
  bookingReference?: InputMaybe<TextFilter>;
  /** What it was. */
  bookingTitle?: InputMaybe<TextFilter>;
  /** Done. */
  doneAt?: InputMaybe<DateTimeFilter>;
  /** Due. */
  dueAt?: InputMaybe<DateTimeFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** This does not hold. */
  not?: InputMaybe<TaskWhere>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<TaskWhere>>;
  /** Quick search over the title, and the reference and title of the booking. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** To do. */
  title?: InputMaybe<TextFilter>;
};

/** A rate of tax that services may have. */
export type TaxRate = {
  /** False when it is retired. */
  active: Scalars['Boolean']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** Basis points: 2,000 is 20 %. */
  rateBp: Scalars['Int']['output'];
  /** Rises with every change; edits name the one they are based on. */
  version: Scalars['Int']['output'];
};

/** What became of a change of one rate of tax. */
export type TaxRatePayload = {
  /** The rate as it is now; null when there is none. */
  taxRate: Maybe<TaxRate>;
  /** Why it was refused. Empty when it was done. */
  userErrors: Array<UserError>;
};

/** What became of a letter to oneself. */
export type TestMessagePayload = {
  /** Where it goes; null when it was refused. */
  to: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Asks about a field. Texts. Several operators must all hold. */
export type TextFilter = {
  /** Has this anywhere in it; ignores case. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Is exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these, at most 1000. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True: has no value. False: has one. Only for fields that may be without a value. */
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is anything but this, or has no value. */
  neq?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this; ignores case. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A time at which a resource is not to be had although it is open. */
export type TimeOff = {
  /** Until when; itself not included. */
  endsAt: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Why, as staff wrote it. */
  reason: Maybe<Scalars['String']['output']>;
  /** MANUAL when staff added it, CALENDAR or BLACKOUT when it comes from elsewhere. */
  source: Scalars['String']['output'];
  /** From when. */
  startsAt: Scalars['DateTime']['output'];
};

/** History, newest first. */
export type TimelineConnection = {
  /** What happened, newest first. */
  nodes: Array<TimelineEntry>;
  /** Where the page lies in the history. */
  pageInfo: PageInfo;
};

/** One thing that happened. Written with the change and never altered. */
export type TimelineEntry = {
  /** What kind of actor: STAFF, CUSTOMER, GUEST or SYSTEM. */
  actorKind: Scalars['String']['output'];
  /** Who, by name. */
  actorName: Scalars['String']['output'];
  /** The changed values as they became, without those the viewer may not see. */
  after: Maybe<Scalars['JSON']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The changed values as they were, without those the viewer may not see. */
  before: Maybe<Scalars['JSON']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The reason or note that was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** What happened, as one sentence. */
  summary: Scalars['String']['output'];
  /** What, for programs: `booking.confirmed`. */
  type: Scalars['String']['output'];
  /** Through which door: ADMIN, PORTAL, API or SYSTEM. */
  via: Scalars['String']['output'];
};

/** How many rows a list has. */
export type Total = {
  /** True when there are more than `count` rows and counting stopped. */
  capped: Scalars['Boolean']['output'];
  /** Rows counted. */
  count: Scalars['Int']['output'];
};

/** Something that cannot be done to a booking now, and why. */
export type UnavailableAction = {
  /** What cannot be done. */
  action: BookingAction;
  /** Why: every reason that stands in the way. */
  reasons: Array<UserError>;
};

/** A button of a letter that was pressed. */
export type UseActionLinkInput = {
  /** What staff should know, at most 4,000 characters. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** From the letter. NOT_FOUND when it opens nothing. */
  token: Scalars['String']['input'];
};

/** A card that is used on the page of the sandbox. */
export type UseSandboxCardInput = {
  /** Which card. */
  card: SandboxCard;
  /** The payment, as its page names it. NOT_FOUND when there is none. */
  ref: Scalars['String']['input'];
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
};

/** The page after a card was used. */
export type UseSandboxCardPayload = {
  /** The payment as it is now. */
  payment: Maybe<SandboxPayment>;
  /** Why nothing was done: PAYMENT_CLOSED when the page is closed. */
  userErrors: Array<UserError>;
};

/** Who or what a session has taken for its time. */
export type UsedResource = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** True for whoever leads the session; the others are there besides. */
  isInstructor: Scalars['Boolean']['output'];
  /** STAFF, ROOM, VEHICLE, EQUIPMENT, or the key of a type of the organization. */
  kind: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Why a change was refused, or would be. */
export type UserError = {
  /** The reason. The only part programs should look at. */
  code: UserErrorCode;
  /** What would help: a limit, the free times, the allowed statuses. Depends on the code. */
  details: Maybe<Scalars['JSON']['output']>;
  /** The reason as an English sentence, for developers and logs. */
  message: Scalars['String']['output'];
  /** The input field that is meant, from the root of `input`; empty for the whole. */
  path: Array<Scalars['String']['output']>;
};

/** Every reason for which a change is refused. */
export type UserErrorCode =
  /** A mobile service needs an address. */
  | 'ADDRESS_REQUIRED'
  /** This was merged into another record. */
  | 'ALREADY_MERGED'
  /** This person waits for this already. */
  | 'ALREADY_WAITING'
  /** This amount cannot be paid online. */
  | 'AMOUNT_NOT_PAYABLE'
  /** This basket has already been ordered. */
  | 'BASKET_ALREADY_ORDERED'
  /** The basket is empty. */
  | 'BASKET_EMPTY'
  /** The basket has expired. */
  | 'BASKET_EXPIRED'
  /** This person does not belong to the account. */
  | 'BOOKER_NOT_IN_ACCOUNT'
  /** This booking has been deleted. */
  | 'BOOKING_DELETED'
  /** It is too late to cancel this online. */
  | 'CANCEL_TOO_LATE'
  /** These bookings cannot change places. */
  | 'CANNOT_SWAP'
  /** More seats are taken than that. */
  | 'CAPACITY_BELOW_TAKEN'
  /** Type the reference to confirm. */
  | 'CONFIRMATION_REQUIRED'
  /** There is no such place on earth. */
  | 'COORDINATES_OUT_OF_RANGE'
  /** All prices of a basket must be in one currency. */
  | 'CURRENCY_MISMATCH'
  /** The personal data of this customer was erased: nothing can be booked for them. */
  | 'CUSTOMER_ERASED'
  /** There is nobody who booked this yet. */
  | 'CUSTOMER_MISSING'
  /** This date is closed for bookings. */
  | 'DATE_BLOCKED'
  /** No more bookings are taken for this day. */
  | 'DAY_FULL'
  /** You may not delete bookings of people who arrived. */
  | 'DELETE_ARRIVED_NOT_ALLOWED'
  /** You may not delete paid bookings. */
  | 'DELETE_PAID_NOT_ALLOWED'
  /** This exists already. */
  | 'DUPLICATE'
  /** The end must be after the start. */
  | 'END_NOT_AFTER_START'
  /** Cancelling costs something else than was accepted. */
  | 'FEE_CHANGED'
  /** The organization does not let this be changed. */
  | 'FIELD_READ_ONLY'
  /** You may not do this. */
  | 'FORBIDDEN_FOR_ACTOR'
  /** There is too little time to the booking before or after. */
  | 'GAP_TOO_SHORT'
  /** The hold has expired and the place has been taken. */
  | 'HOLD_EXPIRED'
  /** The time to complete this has run out. */
  | 'HOLD_RUN_OUT'
  /** These hours overlap each other. */
  | 'HOURS_OVERLAP'
  /** This idempotency key was used for a different input. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** This is not an email address. */
  | 'INVALID_EMAIL'
  /** This is not a rule of repetition. */
  | 'INVALID_RRULE'
  /** This is not a http or https address. */
  | 'INVALID_URL'
  /** This value is not valid. */
  | 'INVALID_VALUE'
  /** This time has passed. */
  | 'IN_THE_PAST'
  /** This link does not work any more. */
  | 'LINK_NOT_OPEN'
  /** This service is not offered there. */
  | 'LOCATION_NOT_OFFERED'
  /** There is nothing to pay. */
  | 'NOTHING_DUE'
  /** Nothing is selected. */
  | 'NOTHING_SELECTED'
  /** This is too soon: more notice is needed. */
  | 'NOTICE_TOO_SHORT'
  /** Appointments do not start at this time. */
  | 'NOT_A_SLOT'
  /** There is nothing with this id here. */
  | 'NOT_FOUND'
  /** There is no offer to answer. */
  | 'NOT_ON_OFFER'
  /** There is not enough time to travel from the booking before or to the one after. */
  | 'NOT_REACHABLE'
  /** This is possible only after the start. */
  | 'NOT_STARTED_YET'
  /** This offer has expired. */
  | 'OFFER_EXPIRED'
  /** This shop takes one thing at a time: each is an order of its own. */
  | 'ONE_AT_A_TIME'
  /** Nothing was changed because other rows were refused. */
  | 'OTHER_ROWS_REFUSED'
  /** This time is outside the opening hours. */
  | 'OUTSIDE_OPENING_HOURS'
  /** You may not book a resource twice. */
  | 'OVERBOOK_NOT_ALLOWED'
  /** You may not go beyond hours and rules. */
  | 'OVERRIDE_NOT_ALLOWED'
  /** This can no longer be paid. */
  | 'PAYMENT_CLOSED'
  /** This is more than is due. */
  | 'PAYMENT_EXCEEDS_DUE'
  /** This has to be paid first. */
  | 'PAYMENT_REQUIRED'
  /** Another payment of this order is under way. */
  | 'PAYMENT_UNDER_WAY'
  /** The account requires a PO number. */
  | 'PO_NUMBER_REQUIRED'
  /** The price has changed since this was chosen. Accept the new one, or remove it. */
  | 'PRICE_CHANGED'
  /** A private booking has no account. */
  | 'PRIVATE_HAS_NO_ACCOUNT'
  /** Whoever takes the payment cannot be reached just now. */
  | 'PROVIDER_UNREACHABLE'
  /** The quantity is out of range. */
  | 'QUANTITY_OUT_OF_RANGE'
  /** A reason is required. */
  | 'REASON_REQUIRED'
  /** More cannot be given back than was paid and is not given back yet. */
  | 'REFUND_EXCEEDS_PAID'
  /** This is required. */
  | 'REQUIRED'
  /** It is too late to move this online. */
  | 'RESCHEDULE_TOO_LATE'
  /** Whoever or whatever is needed is away at this time. */
  | 'RESOURCE_AWAY'
  /** This is still in use. */
  | 'RESOURCE_IN_USE'
  /** This time is taken. */
  | 'RESOURCE_TAKEN'
  /** A deleted booking cannot be brought back. Make a new one from it. */
  | 'RESTORE_NOT_ALLOWED'
  /** Together with another rule this leaves no time to book. */
  | 'RULES_CONTRADICT'
  /** There are free seats: book them. */
  | 'SEATS_AVAILABLE'
  /** This rule gives no date at all. */
  | 'SERIES_EMPTY'
  /** A series needs an end: a number of times or a last date. */
  | 'SERIES_ENDLESS'
  /** Some dates were changed on their own. Say that they are to be overwritten. */
  | 'SERIES_EXCEPTIONS_KEPT'
  /** This series has too many dates. */
  | 'SERIES_TOO_LONG'
  /** This service cannot be booked. */
  | 'SERVICE_NOT_BOOKABLE'
  /** This session has been cancelled. */
  | 'SESSION_CANCELLED'
  /** There are not enough seats left. */
  | 'SESSION_FULL'
  /** This session cannot be booked. */
  | 'SESSION_NOT_BOOKABLE'
  /** A seat on a session cannot be moved on its own; choose another session. */
  | 'SESSION_TIME_FIXED'
  /** Somebody changed this in the meantime. Load it again and repeat the change. */
  | 'STALE_VERSION'
  /** The clocks change: this time does not exist on that day. */
  | 'TIME_SKIPPED'
  /** It is too early to check in. */
  | 'TOO_EARLY_TO_CHECK_IN'
  /** This is further ahead than can be booked. */
  | 'TOO_FAR_AHEAD'
  /** This is longer than allowed. */
  | 'TOO_LONG'
  /** These are more people than one appointment may have. */
  | 'TOO_MANY_ATTENDEES'
  /** Too much is selected. */
  | 'TOO_MANY_SELECTED'
  /** This was tried too often. Wait a while. */
  | 'TOO_MANY_TRIES'
  /** This is not possible in the present status. */
  | 'TRANSITION_NOT_ALLOWED'
  /** There is no waiting list for this. */
  | 'WAITLIST_CLOSED'
  /** This cannot be booked on that day of the week. */
  | 'WEEKDAY_NOT_ALLOWED'
  /** This code is wrong, was used, or is too old. */
  | 'WRONG_CODE'
  /** The email address or the password is wrong. */
  | 'WRONG_CREDENTIALS';

/** Who is signed in. */
export type Viewer = {
  /** Where they work; everything they see belongs to it. */
  organization: Organization;
  /** Who takes payments online in this installation. SANDBOX: no money moves; see docs/payments.md. */
  paymentProvider: PaymentProvider;
  /** What they may do, such as `booking.cancel`. */
  permissions: Array<Scalars['String']['output']>;
  /** What the organization has decided, as far as it concerns staff. */
  settings: OrganizationSettings;
  /** The person. */
  staffMember: StaffMember;
};

/** What staff can do to an entry. */
export type WaitlistAction =
  /** `offerWaitlistPlace`. */
  | 'OFFER'
  /** `removeWaitlistEntry`. */
  | 'REMOVE';

/** Somebody who waits for seats of a session, or for a free time of a service, as staff see it. */
export type WaitlistEntry = {
  /** What the viewer can do to it now. */
  availableActions: Array<WaitlistAction>;
  /** The known customer with this address, if there was one. */
  customer: Maybe<Customer>;
  /** Where offers go. Null without the right `booking.readPii`. */
  email: Maybe<Scalars['String']['output']>;
  /** What happened to it, newest first; each time it was passed over, with the reason. */
  history: TimelineConnection;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Since when they wait: turns go by this. */
  joinedAt: Scalars['DateTime']['output'];
  /** Why they were passed over the last time; all are in `history`. */
  lastSkip: Maybe<WaitlistSkip>;
  /** Who waits. */
  name: Scalars['String']['output'];
  /** Until when the offer stood or stands. */
  offerExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** When a place was offered. */
  offeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The order the offer became. */
  order: Maybe<Order>;
  /** Null when not given, or without the right `booking.readPii`. */
  phone: Maybe<Scalars['String']['output']>;
  /** How many places they want; 1 for an appointment. */
  quantity: Scalars['Int']['output'];
  /** What they wait for. */
  service: Service;
  /** The session; null for an appointment. */
  session: Maybe<EventSession>;
  /** How often they were passed over. */
  skipCount: Scalars['Int']['output'];
  /** Where it is. */
  status: WaitlistStatus;
  /** Rises with every change. */
  version: Scalars['Int']['output'];
  /** From when on an appointment would suit; null for seats. */
  wantedFrom: Maybe<Scalars['DateTime']['output']>;
  /** By when an appointment would have to end; null for seats. */
  wantedTo: Maybe<Scalars['DateTime']['output']>;
};


/** Somebody who waits for seats of a session, or for a free time of a service, as staff see it. */
export type WaitlistEntryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of entries of waiting lists. */
export type WaitlistEntryConnection = {
  /** The rows with their cursors. */
  edges: Array<WaitlistEntryEdge>;
  /** The rows, in order. */
  nodes: Array<WaitlistEntry>;
  /** Where the page lies in the list. */
  pageInfo: PageInfo;
  /** How many rows the list has. Counted only when selected. */
  totalCount: Total;
};


/** A page of entries of waiting lists. */
export type WaitlistEntryConnectionTotalCountArgs = {
  cap?: Scalars['Int']['input'];
};

/** One of the entries of waiting lists with its place in the list. */
export type WaitlistEntryEdge = {
  /** Its place, for `after` and `before`. Good only in the sort it was made in. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: WaitlistEntry;
};

/** An entry of a waiting list, and why. */
export type WaitlistEntryInput = {
  /** The `version` this is based on; STALE_VERSION when it has another by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The entry. NOT_FOUND when the organization has none with this id. */
  id: Scalars['ID']['input'];
  /** Why; kept in the history. At most 4,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** One key of a sort. The id always ends it, so that the order is complete. */
export type WaitlistEntryOrder = {
  /** Which way. */
  direction?: SortDirection;
  /** What to sort by. */
  field: WaitlistEntryOrderField;
};

/** What the list can be sorted by. */
export type WaitlistEntryOrderField =
  /** Joined. */
  | 'JOINED_AT'
  /** Name. */
  | 'NAME';

/** What became of an action on one entry. */
export type WaitlistEntryPayload = {
  /** The entry as it is now, also when the action was refused. */
  entry: Maybe<WaitlistEntry>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Which rows: every key must hold. At most 8 levels deep and 200 conditions; more is BAD_USER_INPUT. */
export type WaitlistEntryWhere = {
  /** All of these hold. An empty list holds for every row. */
  and?: InputMaybe<Array<WaitlistEntryWhere>>;
  /** Email. FORBIDDEN without the right `booking.readPii`. */
  email?: InputMaybe<TextFilter>;
  /** Id. */
  id?: InputMaybe<ReferenceFilter>;
  /** Joined. */
  joinedAt?: InputMaybe<DateTimeFilter>;
  /** Name. */
  name?: InputMaybe<TextFilter>;
  /** This does not hold. */
  not?: InputMaybe<WaitlistEntryWhere>;
  /** Offer until. */
  offerExpiresAt?: InputMaybe<DateTimeFilter>;
  /** At least one of these holds. An empty list holds for no row. */
  or?: InputMaybe<Array<WaitlistEntryWhere>>;
  /** Phone. FORBIDDEN without the right `booking.readPii`. */
  phone?: InputMaybe<TextFilter>;
  /** Places. */
  quantity?: InputMaybe<NumberFilter>;
  /** Quick search over name and (with the right `booking.readPii`) email and phone. Every word must be found; ignores case and accents. Only at the top. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Service. */
  service?: InputMaybe<ReferenceFilter>;
  /** Waits for. */
  serviceName?: InputMaybe<TextFilter>;
  /** Session. */
  session?: InputMaybe<ReferenceFilter>;
  /** Starts. */
  sessionStartsAt?: InputMaybe<DateTimeFilter>;
  /** Passed over. */
  skipCount?: InputMaybe<NumberFilter>;
  /** Status. One of WAITING, OFFERED, ACCEPTED, DECLINED, EXPIRED, LEFT. */
  status?: InputMaybe<ChoiceFilter>;
  /** Wanted from. */
  wantedFrom?: InputMaybe<DateTimeFilter>;
  /** Wanted until. */
  wantedTo?: InputMaybe<DateTimeFilter>;
};

/** A place on a waiting list, as its holder sees it. */
export type WaitlistPlace = {
  /** When it ends. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** Since when they wait. */
  joinedAt: Scalars['DateTime']['output'];
  /** Where it takes place. */
  location: Maybe<Scalars['String']['output']>;
  /** Who waits. */
  name: Scalars['String']['output'];
  /** Until when the offer stands; null without one. */
  offerExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opens the order the offer became. */
  orderAccessToken: Maybe<Scalars['String']['output']>;
  /** 1 for whoever is next; null for those who do not wait. */
  position: Maybe<Scalars['Int']['output']>;
  /** How many places they want. */
  quantity: Scalars['Int']['output'];
  /** What they wait for. */
  serviceId: Scalars['ID']['output'];
  /** Its name. */
  serviceName: Scalars['String']['output'];
  /** When the session, or the offered appointment, begins. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it is now. */
  status: WaitlistStatus;
  /** The zone of its wall clock. */
  timeZone: Scalars['TimeZone']['output'];
  /** From when on an appointment would suit. */
  wantedFrom: Maybe<Scalars['DateTime']['output']>;
  /** By when an appointment would have to end. */
  wantedTo: Maybe<Scalars['DateTime']['output']>;
};

/** A place on a waiting list. */
export type WaitlistPlaceInput = {
  /** The address (slug) of the shop. NOT_FOUND when there is none. */
  shop: Scalars['String']['input'];
  /** As `joinWaitlist` returned it, or from an email. NOT_FOUND when it opens nothing. */
  token: Scalars['String']['input'];
};

/** A place on a waiting list after an answer. */
export type WaitlistPlacePayload = {
  /** Of an offer that is being accepted: opens the basket that holds it. `checkOut` of this basket accepts it. */
  basketToken: Maybe<Scalars['String']['output']>;
  /** The place as it is now, also when the answer was refused. */
  place: Maybe<WaitlistPlace>;
  /** Why it was refused. Then nothing was changed. */
  userErrors: Array<UserError>;
};

/** Why somebody was passed over when places were offered. */
export type WaitlistSkip = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** How many were free then. */
  free: Scalars['Int']['output'];
  /** How many places the entry needs. */
  needs: Scalars['Int']['output'];
  /** The reason. */
  why: WaitlistSkipReason;
};

/** Why an entry was passed over. */
export type WaitlistSkipReason =
  /** Staff offered the place to somebody further behind. */
  | 'STAFF_CHOSE_ANOTHER'
  /** Seats were free, but fewer than it needs. */
  | 'TOO_FEW_SEATS';

/** Where somebody on a waiting list is. */
export type WaitlistStatus =
  /** The offer became an order. */
  | 'ACCEPTED'
  /** They declined the offer. */
  | 'DECLINED'
  /** The offer ran out, or what they waited for is over. */
  | 'EXPIRED'
  /** They left, or staff took them off. */
  | 'LEFT'
  /** A place is held for them until `offerExpiresAt`. */
  | 'OFFERED'
  /** Waits for a place. */
  | 'WAITING';

/** A moment as a clock on the wall shows it. */
export type WallMomentInput = {
  /** The date there. */
  date: Scalars['LocalDate']['input'];
  /** The first, unless it says SECOND. Without meaning for a time that comes once. */
  fold?: InputMaybe<Fold>;
  /** The time there, such as `09:30`. TIME_SKIPPED when the clocks leave it out that day. */
  time: Scalars['String']['input'];
  /** Omitted: the organization's zone. */
  timeZone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** A weekday of the month: the last Friday. */
export type WeekdayOfMonth = {
  /** Which day. */
  day: SeriesWeekday;
  /** 1 to 5 from the start of the month, -1 to -5 from its end. */
  nth: Scalars['Int']['output'];
};

/** A weekday of the month: the last Friday. */
export type WeekdayOfMonthInput = {
  /** Which day. */
  day: SeriesWeekday;
  /** 1 to 5 from the start of the month, -1 to -5 from its end. */
  nth: Scalars['Int']['input'];
};

/** Hours on a weekday, every week, on the wall clock. */
export type WeeklyHours = {
  /** Such as `17:00`; `24:00` is the end of the day. */
  closes: Scalars['String']['output'];
  /** Such as `09:30`. */
  opens: Scalars['String']['output'];
  /** 1 is Monday, 7 is Sunday. */
  weekday: Scalars['Int']['output'];
};

/** Hours on a weekday. What goes past midnight is two of them. */
export type WeeklyHoursInput = {
  /** Later than `opens` (END_NOT_AFTER_START); `24:00` is the end of the day. */
  closes: Scalars['String']['input'];
  /** `00:00` to `23:59` (INVALID_VALUE). */
  opens: Scalars['String']['input'];
  /** 1 is Monday, 7 is Sunday (INVALID_VALUE). */
  weekday: Scalars['Int']['input'];
};

/** The same time on the clock again, every so many weeks. */
export type WeeklyInput = {
  /** Every week, every second week … 1 to 52. */
  everyWeeks?: Scalars['Int']['input'];
  /** How many times in all, 2 to 50 (INVALID_VALUE). */
  times: Scalars['Int']['input'];
};

/** What a new booking has to pass before it is confirmed. */
export type Workflow =
  /** Approval by staff. */
  | 'ADMIN_APPROVAL'
  /** Nothing. */
  | 'CONFIRM_NOW'
  /** Steps of the customer, within a time. */
  | 'PENCILLED_IN';
