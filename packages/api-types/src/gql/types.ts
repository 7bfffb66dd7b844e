export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CurrencyCode: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
  LocalDate: { input: string; output: string; }
  SafeInt: { input: number; output: number; }
  TimeZone: { input: string; output: string; }
};

export type Account = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  number: Scalars['String']['output'];
  poRequired: Scalars['Boolean']['output'];
};

export type AddBasketLineInput = {
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  /** Omitted: a new basket. */
  basketToken?: InputMaybe<Scalars['String']['input']>;
  idempotencyKey: Scalars['String']['input'];
  quantity?: Scalars['Int']['input'];
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  serviceId: Scalars['ID']['input'];
  /** For a session. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  shop: Scalars['String']['input'];
  /** For an appointment. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AssignBookingInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Null takes the assignee off. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

export type AssignInput = {
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

export type Basket = {
  currency: Scalars['CurrencyCode']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lines: Array<BasketLine>;
  orderAccessToken: Maybe<Scalars['String']['output']>;
  payNowTotal: Money;
  /** Sum of shown prices. */
  total: Money;
};

export type BasketLine = {
  attendeeName: Maybe<Scalars['String']['output']>;
  endsAt: Maybe<Scalars['DateTime']['output']>;
  holdExpiresAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Null when the price is not shown. */
  price: Maybe<Money>;
  quantity: Scalars['Int']['output'];
  resource: Maybe<Resource>;
  service: ShopService;
  session: Maybe<ShopSession>;
  startsAt: Maybe<Scalars['DateTime']['output']>;
  timeZone: Maybe<Scalars['TimeZone']['output']>;
};

export type BasketPayload = {
  basket: Maybe<Basket>;
  /** Set once, when the basket is made. Keep it: it is the only key to the basket. */
  basketToken: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

export type BillingType =
  | 'ACCOUNT'
  | 'PRIVATE';

export type Booking = {
  account: Maybe<Account>;
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  assignee: Maybe<StaffMember>;
  attendeeEmail: Maybe<Scalars['String']['output']>;
  attendeeName: Maybe<Scalars['String']['output']>;
  availableActions: Array<BookingAction>;
  billingType: BillingType;
  bookedAt: Scalars['DateTime']['output'];
  booker: Maybe<Customer>;
  cancelKind: Maybe<CancelKind>;
  cancelReason: Maybe<Scalars['String']['output']>;
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  comment: Maybe<Scalars['String']['output']>;
  completedAt: Maybe<Scalars['DateTime']['output']>;
  deletedAt: Maybe<Scalars['DateTime']['output']>;
  deletedReason: Maybe<Scalars['String']['output']>;
  description: Maybe<Scalars['String']['output']>;
  durationMin: Scalars['Int']['output'];
  endsAt: Scalars['DateTime']['output'];
  holdExpiresAt: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  location: Maybe<Scalars['String']['output']>;
  locationMode: LocationMode;
  meetingUrl: Maybe<Scalars['String']['output']>;
  order: Order;
  paymentType: PaymentType;
  previousEndsAt: Maybe<Scalars['DateTime']['output']>;
  previousStartsAt: Maybe<Scalars['DateTime']['output']>;
  price: Money;
  priceVisibility: PriceVisibility;
  reference: Scalars['String']['output'];
  rescheduleCount: Scalars['Int']['output'];
  resource: Maybe<Resource>;
  service: Maybe<Service>;
  session: Maybe<EventSession>;
  sourceChannel: Scalars['String']['output'];
  sourceMode: SourceMode;
  startedAt: Maybe<Scalars['DateTime']['output']>;
  startsAt: Scalars['DateTime']['output'];
  status: BookingStatus;
  timeZone: Scalars['TimeZone']['output'];
  timeline: TimelineConnection;
  title: Scalars['String']['output'];
  unavailableActions: Array<UnavailableAction>;
  updatedAt: Scalars['DateTime']['output'];
  version: Scalars['Int']['output'];
  workflow: Workflow;
};


export type BookingTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type BookingAction =
  | 'APPROVE'
  | 'ASSIGN'
  | 'CANCEL'
  | 'CHANGE_BOOKER'
  | 'CHANGE_PO_NUMBER'
  | 'CHECK_IN'
  | 'COMPLETE'
  | 'CONFIRM'
  | 'DECLINE'
  | 'DELETE'
  | 'EDIT_DETAILS'
  | 'MARK_NO_SHOW'
  | 'RESCHEDULE'
  | 'START';

export type BookingActionInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Exactly one change. Each is the same use case as the single action. */
export type BookingChange =
  { approve: NothingElse; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign: AssignInput; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel: ReasonInput; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker: ChangeBookerInput; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber: ChangePoNumberInput; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn: NothingElse; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete: NothingElse; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm: NothingElse; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline: ReasonInput; delete?: never; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete: ReasonInput; editDetails?: never; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails: EditDetailsInput; markNoShow?: never; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow: NothingElse; start?: never; }
  |  { approve?: never; assign?: never; cancel?: never; changeBooker?: never; changePoNumber?: never; checkIn?: never; complete?: never; confirm?: never; decline?: never; delete?: never; editDetails?: never; markNoShow?: never; start: NothingElse; };

export type BookingConnection = {
  edges: Array<BookingEdge>;
  nodes: Array<Booking>;
  pageInfo: PageInfo;
  /** Counts up to `cap` (default 10,000); exact when cap is 0. */
  totalCount: Total;
};


export type BookingConnectionTotalCountArgs = {
  cap?: InputMaybe<Scalars['Int']['input']>;
};

export type BookingEdge = {
  cursor: Scalars['String']['output'];
  node: Booking;
};

export type BookingOrder = {
  direction?: SortDirection;
  field: BookingOrderField;
};

export type BookingOrderField =
  | 'BOOKED_AT'
  | 'ENDS_AT'
  | 'PRICE'
  | 'REFERENCE'
  | 'STARTS_AT'
  | 'STATUS'
  | 'TITLE'
  | 'UPDATED_AT';

export type BookingPayload = {
  booking: Maybe<Booking>;
  userErrors: Array<UserError>;
};

export type BookingReasonInput = {
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** Ids, or everything a filter matches except some. */
export type BookingSelection = {
  deletion?: InputMaybe<Deletion>;
  except?: InputMaybe<Array<Scalars['ID']['input']>>;
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  where?: InputMaybe<BookingWhere>;
};

export type BookingStatus =
  | 'ARRIVED'
  | 'AWAITING_APPROVAL'
  | 'CANCELLED'
  | 'COMPLETED'
  | 'CONFIRMED'
  | 'IN_PROGRESS'
  | 'NO_SHOW'
  | 'PENCILLED_IN'
  | 'PENDING'
  | 'RESCHEDULED'
  | 'SCHEDULED';

export type BookingWhere = {
  account?: InputMaybe<ReferenceFilter>;
  accountName?: InputMaybe<TextFilter>;
  and?: InputMaybe<Array<BookingWhere>>;
  assignee?: InputMaybe<ReferenceFilter>;
  attendeeName?: InputMaybe<TextFilter>;
  billingType?: InputMaybe<ChoiceFilter>;
  bookedAt?: InputMaybe<DateTimeFilter>;
  booker?: InputMaybe<ReferenceFilter>;
  bookerEmail?: InputMaybe<TextFilter>;
  bookerName?: InputMaybe<TextFilter>;
  bookerPhone?: InputMaybe<TextFilter>;
  cancelKind?: InputMaybe<ChoiceFilter>;
  cancelReason?: InputMaybe<TextFilter>;
  cancelledAt?: InputMaybe<DateTimeFilter>;
  comment?: InputMaybe<TextFilter>;
  deletedAt?: InputMaybe<DateTimeFilter>;
  durationMin?: InputMaybe<NumberFilter>;
  endsAt?: InputMaybe<DateTimeFilter>;
  id?: InputMaybe<ReferenceFilter>;
  location?: InputMaybe<TextFilter>;
  locationMode?: InputMaybe<ChoiceFilter>;
  not?: InputMaybe<BookingWhere>;
  or?: InputMaybe<Array<BookingWhere>>;
  order?: InputMaybe<ReferenceFilter>;
  orderReference?: InputMaybe<TextFilter>;
  paymentType?: InputMaybe<ChoiceFilter>;
  poNumber?: InputMaybe<TextFilter>;
  price?: InputMaybe<NumberFilter>;
  reference?: InputMaybe<TextFilter>;
  rescheduleCount?: InputMaybe<NumberFilter>;
  resource?: InputMaybe<ReferenceFilter>;
  /** Quick search over reference, title, booker's name, email and attendee; ignores case and accents. */
  search?: InputMaybe<Scalars['String']['input']>;
  service?: InputMaybe<ReferenceFilter>;
  serviceCategory?: InputMaybe<TextFilter>;
  serviceKind?: InputMaybe<ChoiceFilter>;
  serviceName?: InputMaybe<TextFilter>;
  session?: InputMaybe<ReferenceFilter>;
  sourceChannel?: InputMaybe<ChoiceFilter>;
  sourceMode?: InputMaybe<ChoiceFilter>;
  startsAt?: InputMaybe<DateTimeFilter>;
  status?: InputMaybe<ChoiceFilter>;
  takenByName?: InputMaybe<TextFilter>;
  title?: InputMaybe<TextFilter>;
  updatedAt?: InputMaybe<DateTimeFilter>;
  workflow?: InputMaybe<ChoiceFilter>;
};

export type BooleanFilter = {
  eq?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BulkOutcome =
  | 'CHANGED'
  | 'REFUSED'
  | 'UNCHANGED';

export type BulkPolicy =
  | 'ALL_OR_NOTHING'
  | 'SKIP_REFUSED';

export type BulkResult = {
  after: Maybe<Scalars['JSON']['output']>;
  /** Only the keys that change. */
  before: Maybe<Scalars['JSON']['output']>;
  booking: Maybe<Booking>;
  id: Scalars['ID']['output'];
  outcome: BulkOutcome;
  reference: Maybe<Scalars['String']['output']>;
  refusals: Array<UserError>;
};

export type CancelKind =
  | 'BY_CUSTOMER'
  | 'BY_STAFF'
  | 'DECLINED'
  | 'EXPIRED'
  | 'EXTERNAL_CALENDAR'
  | 'PAYMENT_FAILED'
  | 'SESSION_CANCELLED';

export type CancelMyBookingInput = {
  accessToken: Scalars['String']['input'];
  bookingId: Scalars['ID']['input'];
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  shop: Scalars['String']['input'];
};

export type CancelMyBookingPayload = {
  order: Maybe<ShopOrder>;
  userErrors: Array<UserError>;
};

export type ChangeBasketLineInput = {
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  basketToken: Scalars['String']['input'];
  lineId: Scalars['ID']['input'];
  quantity?: InputMaybe<Scalars['Int']['input']>;
  shop: Scalars['String']['input'];
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ChangeBookerInput = {
  customerId: Scalars['ID']['input'];
};

export type ChangeBookingBookerInput = {
  customerId: Scalars['ID']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ChangeOrderPoNumberInput = {
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  poNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ChangePoNumberInput = {
  poNumber?: InputMaybe<Scalars['String']['input']>;
};

export type CheckOutInput = {
  basketToken: Scalars['String']['input'];
  comment?: InputMaybe<Scalars['String']['input']>;
  email: Scalars['String']['input'];
  familyName: Scalars['String']['input'];
  givenName: Scalars['String']['input'];
  idempotencyKey: Scalars['String']['input'];
  phone?: InputMaybe<Scalars['String']['input']>;
  poNumber?: InputMaybe<Scalars['String']['input']>;
  shop: Scalars['String']['input'];
};

export type CheckOutPayload = {
  /** Opens the order page; also in the order email. */
  accessToken: Maybe<Scalars['String']['output']>;
  order: Maybe<ShopOrder>;
  userErrors: Array<UserError>;
};

export type ChoiceFilter = {
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  neq?: InputMaybe<Scalars['String']['input']>;
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
};

export type Customer = {
  account: Maybe<Account>;
  company: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  /** Null without the right booking.readPii. */
  email: Maybe<Scalars['String']['output']>;
  familyName: Scalars['String']['output'];
  givenName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  phone: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
};

export type CustomerConnection = {
  edges: Array<CustomerEdge>;
  nodes: Array<Customer>;
  pageInfo: PageInfo;
  totalCount: Total;
};


export type CustomerConnectionTotalCountArgs = {
  cap?: InputMaybe<Scalars['Int']['input']>;
};

export type CustomerEdge = {
  cursor: Scalars['String']['output'];
  node: Customer;
};

export type CustomerOrder = {
  direction?: SortDirection;
  field: CustomerOrderField;
};

export type CustomerOrderField =
  | 'CREATED_AT'
  | 'EMAIL'
  | 'NAME';

export type CustomerWhere = {
  account?: InputMaybe<ReferenceFilter>;
  accountName?: InputMaybe<TextFilter>;
  and?: InputMaybe<Array<CustomerWhere>>;
  company?: InputMaybe<TextFilter>;
  createdAt?: InputMaybe<DateTimeFilter>;
  email?: InputMaybe<TextFilter>;
  id?: InputMaybe<ReferenceFilter>;
  name?: InputMaybe<TextFilter>;
  not?: InputMaybe<CustomerWhere>;
  or?: InputMaybe<Array<CustomerWhere>>;
  phone?: InputMaybe<TextFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
};

export type DateTimeFilter = {
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Deletion =
  | 'EXCLUDE'
  | 'INCLUDE'
  | 'ONLY';

export type EditBookingDetailsInput = {
  attendeeEmail?: InputMaybe<Scalars['String']['input']>;
  attendeeName?: InputMaybe<Scalars['String']['input']>;
  comment?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  location?: InputMaybe<Scalars['String']['input']>;
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type EditBookingsInput = {
  change: BookingChange;
  dryRun?: Scalars['Boolean']['input'];
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  policy?: BulkPolicy;
  select: BookingSelection;
};

export type EditBookingsPayload = {
  changedCount: Scalars['Int']['output'];
  /** Messages that this change sends (or would send). */
  messageCount: Scalars['Int']['output'];
  refusedCount: Scalars['Int']['output'];
  /** Refused ones first, then changed ones; at most 200. */
  results: Array<BulkResult>;
  unchangedCount: Scalars['Int']['output'];
  userErrors: Array<UserError>;
};

export type EditDetailsInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
  location?: InputMaybe<Scalars['String']['input']>;
  meetingUrl?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};

export type EventSession = {
  capacity: Scalars['Int']['output'];
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  startsAt: Scalars['DateTime']['output'];
  status: Scalars['String']['output'];
  taken: Scalars['Int']['output'];
  timeZone: Scalars['TimeZone']['output'];
};

export type FieldKind =
  | 'BOOLEAN'
  | 'CHOICE'
  | 'DATE'
  | 'DATE_TIME'
  | 'DURATION'
  | 'LONG_TEXT'
  | 'MONEY'
  | 'NUMBER'
  | 'REFERENCE'
  | 'STATUS'
  | 'TEXT';

export type FieldOption = {
  label: Scalars['String']['output'];
  tone: Maybe<Scalars['String']['output']>;
  value: Scalars['String']['output'];
};

export type Grid = {
  entity: GridEntity;
  fields: Array<GridField>;
};

export type GridEntity =
  | 'BOOKING'
  | 'CUSTOMER'
  | 'ORDER';

export type GridField = {
  defaultVisible: Scalars['Boolean']['output'];
  editable: Scalars['Boolean']['output'];
  kind: FieldKind;
  label: Scalars['String']['output'];
  name: Scalars['String']['output'];
  nullable: Scalars['Boolean']['output'];
  operators: Array<Scalars['String']['output']>;
  options: Array<FieldOption>;
  /** Which selection of the entity's type holds the value: ["booker", "name"]. */
  path: Array<Scalars['String']['output']>;
  referenceEntity: Maybe<Scalars['String']['output']>;
  sortable: Scalars['Boolean']['output'];
  width: Scalars['Int']['output'];
};

export type LocationMode =
  | 'MOBILE'
  | 'ONLINE'
  | 'ONSITE';

export type Message = {
  bodyHtml: Scalars['String']['output'];
  bodyText: Scalars['String']['output'];
  channel: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  error: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  order: Maybe<Order>;
  sentAt: Maybe<Scalars['DateTime']['output']>;
  status: MessageStatus;
  subject: Scalars['String']['output'];
  to: Scalars['String']['output'];
};

export type MessageConnection = {
  nodes: Array<Message>;
  pageInfo: PageInfo;
};

export type MessageStatus =
  | 'CAPTURED'
  | 'FAILED'
  | 'QUEUED'
  | 'SENT';

export type Money = {
  amountMinor: Scalars['SafeInt']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  addBasketLine: BasketPayload;
  approveBooking: BookingPayload;
  assignBooking: BookingPayload;
  cancelBooking: BookingPayload;
  cancelMyBooking: CancelMyBookingPayload;
  changeBasketLine: BasketPayload;
  changeBookingBooker: BookingPayload;
  changeOrderPoNumber: OrderPayload;
  checkInBooking: BookingPayload;
  checkOut: CheckOutPayload;
  completeBooking: BookingPayload;
  confirmBooking: BookingPayload;
  declineBooking: BookingPayload;
  deleteBooking: BookingPayload;
  editBookingDetails: BookingPayload;
  editBookings: EditBookingsPayload;
  markBookingNoShow: BookingPayload;
  removeBasketLine: BasketPayload;
  rescheduleBooking: BookingPayload;
  signIn: SignInPayload;
  signOut: SignOutPayload;
  startBooking: BookingPayload;
};


export type MutationAddBasketLineArgs = {
  input: AddBasketLineInput;
};


export type MutationApproveBookingArgs = {
  input: BookingActionInput;
};


export type MutationAssignBookingArgs = {
  input: AssignBookingInput;
};


export type MutationCancelBookingArgs = {
  input: BookingReasonInput;
};


export type MutationCancelMyBookingArgs = {
  input: CancelMyBookingInput;
};


export type MutationChangeBasketLineArgs = {
  input: ChangeBasketLineInput;
};


export type MutationChangeBookingBookerArgs = {
  input: ChangeBookingBookerInput;
};


export type MutationChangeOrderPoNumberArgs = {
  input: ChangeOrderPoNumberInput;
};


export type MutationCheckInBookingArgs = {
  input: BookingActionInput;
};


export type MutationCheckOutArgs = {
  input: CheckOutInput;
};


export type MutationCompleteBookingArgs = {
  input: BookingActionInput;
};


export type MutationConfirmBookingArgs = {
  input: BookingActionInput;
};


export type MutationDeclineBookingArgs = {
  input: BookingReasonInput;
};


export type MutationDeleteBookingArgs = {
  input: BookingReasonInput;
};


export type MutationEditBookingDetailsArgs = {
  input: EditBookingDetailsInput;
};


export type MutationEditBookingsArgs = {
  input: EditBookingsInput;
};


export type MutationMarkBookingNoShowArgs = {
  input: BookingActionInput;
};


export type MutationRemoveBasketLineArgs = {
  input: RemoveBasketLineInput;
};


export type MutationRescheduleBookingArgs = {
  input: RescheduleBookingInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartBookingArgs = {
  input: BookingActionInput;
};

export type NothingElse = {
  note?: InputMaybe<Scalars['String']['input']>;
};

export type NumberFilter = {
  eq?: InputMaybe<Scalars['SafeInt']['input']>;
  gt?: InputMaybe<Scalars['SafeInt']['input']>;
  gte?: InputMaybe<Scalars['SafeInt']['input']>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  lt?: InputMaybe<Scalars['SafeInt']['input']>;
  lte?: InputMaybe<Scalars['SafeInt']['input']>;
  neq?: InputMaybe<Scalars['SafeInt']['input']>;
};

export type Order = {
  account: Maybe<Account>;
  billingType: BillingType;
  booker: Customer;
  bookingCount: Scalars['Int']['output'];
  bookings: Array<Booking>;
  customerTotal: Money;
  id: Scalars['ID']['output'];
  internalTotal: Money;
  lines: Array<OrderLine>;
  messages: Array<Message>;
  payLaterTotal: Money;
  payNowTotal: Money;
  placedAt: Scalars['DateTime']['output'];
  poNumber: Maybe<Scalars['String']['output']>;
  reference: Scalars['String']['output'];
  sourceChannel: Scalars['String']['output'];
  sourceMode: SourceMode;
  takenByKind: Scalars['String']['output'];
  takenByName: Scalars['String']['output'];
  timeline: TimelineConnection;
  version: Scalars['Int']['output'];
};


export type OrderTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderConnection = {
  edges: Array<OrderEdge>;
  nodes: Array<Order>;
  pageInfo: PageInfo;
  totalCount: Total;
};


export type OrderConnectionTotalCountArgs = {
  cap?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderEdge = {
  cursor: Scalars['String']['output'];
  node: Order;
};

export type OrderLine = {
  active: Scalars['Boolean']['output'];
  booking: Maybe<Booking>;
  description: Scalars['String']['output'];
  gross: Money;
  id: Scalars['ID']['output'];
  paymentType: PaymentType;
  priceVisibility: PriceVisibility;
  quantity: Scalars['Int']['output'];
  unitPrice: Money;
};

export type OrderOrder = {
  direction?: SortDirection;
  field: OrderOrderField;
};

export type OrderOrderField =
  | 'BOOKING_COUNT'
  | 'INTERNAL_TOTAL'
  | 'PLACED_AT'
  | 'REFERENCE';

export type OrderPayload = {
  order: Maybe<Order>;
  userErrors: Array<UserError>;
};

export type OrderWhere = {
  account?: InputMaybe<ReferenceFilter>;
  accountName?: InputMaybe<TextFilter>;
  and?: InputMaybe<Array<OrderWhere>>;
  billingType?: InputMaybe<ChoiceFilter>;
  booker?: InputMaybe<ReferenceFilter>;
  bookerEmail?: InputMaybe<TextFilter>;
  bookerName?: InputMaybe<TextFilter>;
  bookingCount?: InputMaybe<NumberFilter>;
  customerTotal?: InputMaybe<NumberFilter>;
  id?: InputMaybe<ReferenceFilter>;
  internalTotal?: InputMaybe<NumberFilter>;
  not?: InputMaybe<OrderWhere>;
  or?: InputMaybe<Array<OrderWhere>>;
  placedAt?: InputMaybe<DateTimeFilter>;
  poNumber?: InputMaybe<TextFilter>;
  reference?: InputMaybe<TextFilter>;
  search?: InputMaybe<Scalars['String']['input']>;
  sourceChannel?: InputMaybe<ChoiceFilter>;
  sourceMode?: InputMaybe<ChoiceFilter>;
  takenByName?: InputMaybe<TextFilter>;
};

export type Organization = {
  currency: Scalars['CurrencyCode']['output'];
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  name: Scalars['String']['output'];
  slug: Scalars['String']['output'];
  timeZone: Scalars['TimeZone']['output'];
};

export type PageInfo = {
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor: Maybe<Scalars['String']['output']>;
};

export type PaymentType =
  | 'FREE'
  | 'PAY_LATER'
  | 'PAY_NOW';

export type PriceVisibility =
  | 'HIDDEN'
  | 'SHOWN';

export type Query = {
  accounts: Array<Account>;
  booking: Maybe<Booking>;
  bookings: BookingConnection;
  customer: Maybe<Customer>;
  customers: CustomerConnection;
  grid: Grid;
  message: Maybe<Message>;
  messages: MessageConnection;
  order: Maybe<Order>;
  orders: OrderConnection;
  resources: Array<Resource>;
  services: Array<Service>;
  shop: Maybe<Shop>;
  staffMembers: Array<StaffMember>;
  /** Who is signed in; null for nobody. */
  viewer: Maybe<Viewer>;
};


export type QueryAccountsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBookingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBookingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  deletion?: InputMaybe<Deletion>;
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


export type QueryGridArgs = {
  entity: GridEntity;
};


export type QueryMessageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
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


export type QueryResourcesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryServicesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryShopArgs = {
  slug: Scalars['String']['input'];
};


export type QueryStaffMembersArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};

export type ReasonInput = {
  reason: Scalars['String']['input'];
};

export type ReferenceFilter = {
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  neq?: InputMaybe<Scalars['ID']['input']>;
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type RemoveBasketLineInput = {
  basketToken: Scalars['String']['input'];
  lineId: Scalars['ID']['input'];
  shop: Scalars['String']['input'];
};

export type RescheduleBookingInput = {
  endsAt: Scalars['DateTime']['input'];
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Omitted: keeps the resource if it is free then, else any that qualifies. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  startsAt: Scalars['DateTime']['input'];
};

export type Resource = {
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  name: Scalars['String']['output'];
};

export type Service = {
  category: Maybe<Scalars['String']['output']>;
  durationMin: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: ServiceKind;
  name: Scalars['String']['output'];
};

export type ServiceKind =
  | 'CLASS'
  | 'COURSE'
  | 'EVENT'
  | 'GOODS'
  | 'SERVICE'
  | 'WORKSHOP';

export type Shop = {
  /** Null when the token is unknown or its basket expired. */
  basket: Maybe<Basket>;
  /** The order behind an access token; null when unknown. */
  order: Maybe<ShopOrder>;
  organization: Organization;
  service: Maybe<ShopService>;
  /** What can be booked or bought now. Prices that are not shown are null. */
  services: Array<ShopService>;
};


export type ShopBasketArgs = {
  token: Scalars['String']['input'];
};


export type ShopOrderArgs = {
  accessToken: Scalars['String']['input'];
};


export type ShopServiceArgs = {
  id: Scalars['ID']['input'];
};

export type ShopBooking = {
  attendeeName: Maybe<Scalars['String']['output']>;
  canCancel: Scalars['Boolean']['output'];
  cannotCancelReasons: Array<UserError>;
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  location: Maybe<Scalars['String']['output']>;
  meetingUrl: Maybe<Scalars['String']['output']>;
  paymentType: PaymentType;
  price: Maybe<Money>;
  reference: Scalars['String']['output'];
  resource: Maybe<Resource>;
  startsAt: Scalars['DateTime']['output'];
  status: BookingStatus;
  timeZone: Scalars['TimeZone']['output'];
  title: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  workflow: Workflow;
};

export type ShopOrder = {
  bookerEmail: Scalars['String']['output'];
  bookerName: Scalars['String']['output'];
  bookings: Array<ShopBooking>;
  lines: Array<ShopOrderLine>;
  payLaterTotal: Money;
  payNowTotal: Money;
  placedAt: Scalars['DateTime']['output'];
  reference: Scalars['String']['output'];
  total: Money;
};

export type ShopOrderLine = {
  active: Scalars['Boolean']['output'];
  description: Scalars['String']['output'];
  price: Maybe<Money>;
  quantity: Scalars['Int']['output'];
};

export type ShopService = {
  category: Maybe<Scalars['String']['output']>;
  description: Scalars['String']['output'];
  durationMin: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  kind: ServiceKind;
  locationMode: LocationMode;
  name: Scalars['String']['output'];
  paymentType: PaymentType;
  /** Null when the price is not shown. */
  price: Maybe<Money>;
  /** Dated sessions with seats, future ones only. Empty for appointments and goods. */
  sessions: Array<ShopSession>;
  /** Free appointment times of whole days [from, to) in the organization's zone, at most 31 days. Empty for sessions and goods. */
  slots: Array<Slot>;
  workflow: Workflow;
};


export type ShopServiceSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type ShopServiceSlotsArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};

export type ShopSession = {
  bookable: Scalars['Boolean']['output'];
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  location: Maybe<Scalars['String']['output']>;
  seatsLeft: Scalars['Int']['output'];
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['TimeZone']['output'];
};

export type SignInInput = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignInPayload = {
  userErrors: Array<UserError>;
  viewer: Maybe<Viewer>;
};

export type SignOutPayload = {
  signedOut: Scalars['Boolean']['output'];
};

export type Slot = {
  endsAt: Scalars['DateTime']['output'];
  /** Who or what is free then. */
  resources: Array<Resource>;
  startsAt: Scalars['DateTime']['output'];
  timeZone: Scalars['TimeZone']['output'];
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

export type SourceMode =
  | 'OFFLINE'
  | 'ONLINE';

export type StaffMember = {
  active: Scalars['Boolean']['output'];
  displayName: Scalars['String']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  role: Scalars['String']['output'];
};

export type TextFilter = {
  contains?: InputMaybe<Scalars['String']['input']>;
  eq?: InputMaybe<Scalars['String']['input']>;
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
  neq?: InputMaybe<Scalars['String']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

export type TimelineConnection = {
  nodes: Array<TimelineEntry>;
  pageInfo: PageInfo;
};

export type TimelineEntry = {
  actorKind: Scalars['String']['output'];
  actorName: Scalars['String']['output'];
  after: Maybe<Scalars['JSON']['output']>;
  at: Scalars['DateTime']['output'];
  before: Maybe<Scalars['JSON']['output']>;
  id: Scalars['ID']['output'];
  reason: Maybe<Scalars['String']['output']>;
  /** What happened, as one sentence. */
  summary: Scalars['String']['output'];
  type: Scalars['String']['output'];
  via: Scalars['String']['output'];
};

export type Total = {
  /** True when there are at least `count` rows and counting stopped. */
  capped: Scalars['Boolean']['output'];
  count: Scalars['Int']['output'];
};

export type UnavailableAction = {
  action: BookingAction;
  reasons: Array<UserError>;
};

export type UserError = {
  code: UserErrorCode;
  details: Maybe<Scalars['JSON']['output']>;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type UserErrorCode =
  | 'BASKET_ALREADY_ORDERED'
  | 'BASKET_EMPTY'
  | 'BASKET_EXPIRED'
  | 'BOOKER_NOT_IN_ACCOUNT'
  | 'BOOKING_DELETED'
  | 'CANCEL_TOO_LATE'
  | 'CURRENCY_MISMATCH'
  | 'DELETE_ARRIVED_NOT_ALLOWED'
  | 'DELETE_PAID_NOT_ALLOWED'
  | 'DUPLICATE'
  | 'END_NOT_AFTER_START'
  | 'FORBIDDEN_FOR_ACTOR'
  | 'HOLD_EXPIRED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'INVALID_EMAIL'
  | 'INVALID_URL'
  | 'INVALID_VALUE'
  | 'IN_THE_PAST'
  | 'NOTHING_SELECTED'
  | 'NOT_A_SLOT'
  | 'NOT_FOUND'
  | 'NOT_STARTED_YET'
  | 'OTHER_ROWS_REFUSED'
  | 'OUTSIDE_OPENING_HOURS'
  | 'PO_NUMBER_REQUIRED'
  | 'PRIVATE_HAS_NO_ACCOUNT'
  | 'QUANTITY_OUT_OF_RANGE'
  | 'REASON_REQUIRED'
  | 'REQUIRED'
  | 'RESOURCE_TAKEN'
  | 'SERVICE_NOT_BOOKABLE'
  | 'SESSION_FULL'
  | 'SESSION_NOT_BOOKABLE'
  | 'SESSION_TIME_FIXED'
  | 'STALE_VERSION'
  | 'TOO_EARLY_TO_CHECK_IN'
  | 'TOO_LONG'
  | 'TOO_MANY_SELECTED'
  | 'TRANSITION_NOT_ALLOWED'
  | 'WRONG_CREDENTIALS';

export type Viewer = {
  organization: Organization;
  permissions: Array<Scalars['String']['output']>;
  staffMember: StaffMember;
};

export type Workflow =
  | 'ADMIN_APPROVAL'
  | 'CONFIRM_NOW'
  | 'PENCILLED_IN';
