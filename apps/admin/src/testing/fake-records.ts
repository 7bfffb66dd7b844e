import type {
  Account,
  Booking,
  BookingAction,
  Customer,
  Message,
  Order,
  OrganizationSettings,
  StaffMember,
  TimelineConnection,
  UserError,
  UserErrorCode,
  Viewer,
} from '@bookwright/api-types';
import { aResource } from './fake-resources.js';

export const gbp = (amountMinor: number) => ({ amountMinor, currency: 'GBP' });

export const refusal = (code: UserErrorCode, path: string[] = [], details: unknown = null): UserError => ({
  code,
  message: code,
  path,
  details,
});

const timeline: TimelineConnection = {
  nodes: [
    {
      id: 'placed',
      at: '2026-11-20T15:58:00.000Z',
      type: 'booking.placed',
      actorName: 'Priya Nair',
      actorKind: 'CUSTOMER',
      via: 'PORTAL',
      reason: null,
      before: null,
      after: null,
      summary: 'Placed through the portal',
    },
  ],
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
} as unknown as TimelineConnection;

export const emptyTimeline = timeline;

export const northwind: Account = {
  ...{ id: 'northwind', version: 1, name: 'Northwind Ltd', number: 'AC-1001', poRequired: false },
  ...{ billingAddress: null, taxId: null, memberCount: 2, createdAt: '2026-01-05T09:00:00.000Z', mergedInto: null },
  ...{ members: [], totals: [], timeline: emptyTimeline },
};

export const customer = (id: string, name: string, account: Account | null = null): Customer => ({
  id,
  name,
  givenName: name.split(' ')[0]!,
  familyName: name.split(' ').at(-1)!,
  company: null,
  email: `${id}@example.com`,
  phone: null,
  account,
  createdAt: '2026-01-05T09:00:00.000Z',
  version: 1,
  ...{ accounts: account ? [account] : [], erasedAt: null, mergedInto: null, likelyTheSame: [], timeline: emptyTimeline },
});

export const priya = customer('priya', 'Priya Nair', northwind);
export const daniel = customer('daniel', 'Daniel Kerr', northwind);

export const maya: StaffMember = {
  id: 'maya',
  displayName: 'Maya Lindqvist',
  email: 'maya@harbour.example',
  role: 'OWNER',
  active: true,
};

export const everyPermission = [
  'booking.read',
  'booking.create',
  'catalog.read',
  'booking.readPii',
  'booking.update',
  'booking.cancel',
  'booking.delete',
  'booking.bulkEdit',
  'order.read',
  'order.editPo',
  'order.seeInternalPrices',
  'customer.read',
  'message.read',
];

export const viewerWith = (permissions: string[], settings: Partial<OrganizationSettings> = {}): Viewer => ({
  staffMember: maya,
  permissions,
  organization: {
    id: 'harbour',
    slug: 'harbour',
    name: 'Harbour Training',
    timeZone: 'Europe/London',
    locale: 'en-GB',
    currency: 'GBP',
  },
  settings: fakeSettings(settings),
  paymentProvider: 'SANDBOX',
});

/** The settings of an organization that has changed none. */
export const fakeSettings = (over: Partial<OrganizationSettings> = {}): OrganizationSettings => ({
  ...{ holdMinutes: 15, checkInEarlyMinutes: 240, pencilHours: 48, approveCompleted: false, approvalHolds: true },
  ...{ deleteMeans: 'TOMBSTONE', restorePolicy: 'NEVER', restoreMinutes: 15 },
  ...{ onReschedule: 'SET_STATUS', staffStatus: 'SCHEDULED', customerCancelHours: 24, customerRescheduleHours: 24 },
  ...{ travelSpeedKmh: 40, waitlistOfferHours: 24, waitlistCloseHours: 2 },
  ...{ accountReadOnly: false, poNumberReadOnly: false, bookerReadOnly: false, assigneeReadOnly: false, detailsReadOnly: false },
  ...{ basketEnabled: true, staffPages: false },
  ...{ payMinutes: 30, payLaterOnline: true, pricesIncludeTax: true },
  ...over,
});

/** A record as the fake office keeps it: lists it does not keep are answered empty. */
export type FakeOrder = Omit<Order, 'bookings' | 'lines' | 'messages' | 'timeline'> & { messages: Omit<Message, 'order'>[] };
export type FakeBooking = Omit<Booking, 'order' | 'timeline' | 'conflicts'> & { order: FakeOrder };

export const orderOf = (booker: Customer, fields: Partial<FakeOrder> = {}): FakeOrder => ({
  id: `order-${booker.id}`,
  version: 1,
  reference: `OR-${booker.id.toUpperCase()}`,
  placedAt: '2026-11-20T15:58:00.000Z',
  booker,
  account: booker.account,
  billingType: booker.account ? 'ACCOUNT' : 'PRIVATE',
  billing: booker.account ? 'ACCOUNT' : 'PRIVATE',
  placedAs: null,
  opportunity: null,
  ...{ delegateNames: null, delegateIds: null, courseNames: null, courseIds: null },
  poNumber: null,
  sourceMode: 'ONLINE',
  sourceChannel: 'PORTAL',
  takenByKind: 'CUSTOMER',
  takenByName: booker.name,
  bookingCount: 3,
  internalTotal: gbp(8640),
  customerTotal: gbp(8640),
  payNowTotal: gbp(0),
  payLaterTotal: gbp(8640),
  ...{ paid: gbp(0), refunded: gbp(0), due: gbp(8640), customerDue: gbp(8640), paymentStatus: 'UNPAID' as const },
  ...{ payments: [], refunds: [], ledger: [] },
  messages: [],
  letterPreview: null,
  ...fields,
});

export const allowed: BookingAction[] = [
  'APPROVE',
  'DECLINE',
  'RESCHEDULE',
  'CANCEL',
  'EDIT_DETAILS',
  'CHANGE_BOOKER',
  'CHANGE_PO_NUMBER',
  'DELETE',
];

export const aBooking = (fields: Partial<FakeBooking> = {}): FakeBooking => {
  const booker = fields.booker ?? priya;
  return {
    id: 'b1',
    version: 1,
    reference: 'BW-7F3K2Q',
    title: 'Sports massage, 60 min',
    description: null,
    status: 'AWAITING_APPROVAL',
    startsAt: '2026-11-23T10:00:00.000Z',
    endsAt: '2026-11-23T11:00:00.000Z',
    timeZone: 'Europe/London',
    durationMin: 60,
    service: null,
    session: null,
    resource: aResource(),
    assignee: null,
    order: orderOf(booker),
    booker,
    account: booker.account,
    billingType: 'ACCOUNT',
    billing: 'ACCOUNT',
    billingExplained: { state: 'ACCOUNT', reason: 'BILLED_TO_ACCOUNT', bookerAccounts: [northwind], placedAs: null },
    attendeeName: null,
    attendeeEmail: null,
    locationMode: 'ONSITE',
    location: 'Terminal 2, Door 3',
    locationAddress: null,
    latitude: null,
    longitude: null,
    navigationUrl: null,
    attendees: [],
    rivals: [],
    furtherAssignees: [],
    tasks: [],
    seriesId: null,
    seriesIndex: null,
    meetingUrl: null,
    comment: null,
    price: gbp(8640),
    priceVisibility: 'SHOWN',
    paymentType: 'PAY_LATER',
    ...{ paymentStatus: 'UNPAID' as const, due: gbp(8640), cancelFee: null },
    workflow: 'ADMIN_APPROVAL',
    sourceMode: 'ONLINE',
    sourceChannel: 'PORTAL',
    bookedAt: '2026-11-20T15:58:00.000Z',
    updatedAt: '2026-11-20T15:58:00.000Z',
    rescheduleCount: 0,
    previousStartsAt: null,
    previousEndsAt: null,
    holdExpiresAt: null,
    arrivedAt: null,
    startedAt: null,
    completedAt: null,
    cancelledAt: null,
    cancelKind: null,
    cancelReason: null,
    deletedAt: null,
    deletedReason: null,
    availableActions: allowed,
    unavailableActions: [{ action: 'CHECK_IN', reasons: [refusal('TOO_EARLY_TO_CHECK_IN')] }],
    ...fields,
  };
};
