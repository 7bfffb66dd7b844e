import type {
  BookingReasonInput,
  BookingWhere,
  ChangeOrderPoNumberInput,
  CreateBookingInput,
  Deletion,
  EditBookingDetailsInput,
  EditBookingsInput,
  EditBookingsPayload,
  OrganizationSettings,
  PurgeBookingInput,
  RescheduleBookingInput,
  SignInInput,
  UserError,
} from '@bookwright/api-types';
import { GraphQLError } from 'graphql';
import { bookingFields } from './fake-fields.js';
import {
  aBooking,
  daniel,
  emptyTimeline,
  everyPermission,
  type FakeBooking,
  priya,
  refusal,
  viewerWith,
} from './fake-records.js';
import { fakeSlots } from './fake-slots.js';

type Versioned = { id: string; expectedVersion?: number | null };
type BulkAnswer = Omit<EditBookingsPayload, 'results'> & { results: unknown[] };

const page = <Node>(nodes: Node[]) => ({
  nodes,
  edges: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  totalCount: { count: nodes.length, capped: false },
});

export type OfficeOptions = {
  bookings?: FakeBooking[];
  permissions?: string[];
  settings?: Partial<OrganizationSettings>;
  signedIn?: boolean;
};

/**
 * An organization in memory that answers the application's requests by the real schema. `calls` records every mutation's input,
 * `queries` every list that was asked for; `refuseNext` makes the next mutation of a name say no; `expire` ends the session.
 */
export const fakeOffice = ({
  bookings = [aBooking()],
  permissions = everyPermission,
  settings = {},
  signedIn = true,
}: OfficeOptions = {}) => {
  const calls: { name: string; input: unknown }[] = [];
  const queries: { where?: BookingWhere | null; deletion?: Deletion }[] = [];
  const refusing = new Map<string, UserError[]>();
  const state = { signedIn, expired: false };
  const slots = fakeSlots();
  let bulk: (input: EditBookingsInput) => BulkAnswer = () => {
    throw new Error('No answer for a bulk edit');
  };

  const guard = () => {
    if (state.expired) throw new GraphQLError('Nobody is signed in', { extensions: { code: 'UNAUTHENTICATED' } });
  };
  const shown = (booking: FakeBooking) => ({
    ...booking,
    order: { ...booking.order, bookings: [], lines: [], timeline: emptyTimeline },
    timeline: emptyTimeline,
    conflicts: slots.conflicts,
  });
  const find = (id: string) => bookings.find((booking) => booking.id === id);
  const refuse = (name: string, input: unknown): UserError[] | undefined => {
    if (name !== 'signIn') guard();
    calls.push({ name, input });
    const errors = refusing.get(name);
    refusing.delete(name);
    return errors;
  };
  const action =
    <Input extends Versioned>(name: string, change: (input: Input) => Partial<FakeBooking>) =>
    ({ input }: { input: Input }) => {
      const booking = find(input.id)!;
      const errors = refuse(name, input);
      if (errors) return { booking: null, userErrors: errors };
      if (input.expectedVersion != null && input.expectedVersion !== booking.version) {
        return { booking: null, userErrors: [refusal('STALE_VERSION', ['input', 'expectedVersion'])] };
      }
      Object.assign(booking, change(input), { version: booking.version + 1 });
      return { booking: shown(booking), userErrors: [] };
    };

  const root = {
    ...slots.root,
    viewer: () => (state.signedIn && !state.expired ? viewerWith(permissions, settings) : null),
    grid: () => {
      guard();
      return { entity: 'BOOKING', fields: bookingFields };
    },
    bookings: ({ where, deletion }: { where?: BookingWhere | null; deletion: Deletion }) => {
      guard();
      queries.push({ where, deletion });
      return page(bookings.map(shown));
    },
    booking: ({ id }: { id: string }) => {
      guard();
      const booking = find(id);
      return booking ? shown(booking) : null;
    },
    order: ({ id }: { id: string }) => bookings.map(shown).find(({ order }) => order.id === id)?.order ?? null,
    customers: ({ where }: { where?: { search?: string } }) =>
      page([priya, daniel].filter(({ name }) => name.toLowerCase().includes((where?.search ?? '').toLowerCase()))),
    signIn: ({ input }: { input: SignInInput }) => {
      const errors = refuse('signIn', input);
      if (errors) return { viewer: null, userErrors: errors };
      Object.assign(state, { signedIn: true, expired: false });
      return { viewer: viewerWith(permissions, settings), userErrors: [] };
    },
    createBooking: ({ input }: { input: CreateBookingInput }) => {
      const errors = refuse('createBooking', input);
      return errors ? { booking: null, userErrors: errors } : { booking: shown(bookings[0]!), userErrors: [] };
    },
    approveBooking: action('approveBooking', () => ({ status: 'CONFIRMED' })),
    cancelBooking: action<BookingReasonInput>('cancelBooking', ({ reason }) => ({ status: 'CANCELLED', cancelReason: reason })),
    deleteBooking: action<BookingReasonInput>('deleteBooking', ({ reason }) => ({
      deletedAt: '2026-11-21T09:00:00.000Z',
      deletedReason: reason,
    })),
    purgeBooking: action<PurgeBookingInput>('purgeBooking', () => ({})),
    rescheduleBooking: action<RescheduleBookingInput>('rescheduleBooking', ({ startsAt, endsAt }) => ({ startsAt, endsAt })),
    editBookingDetails: action<EditBookingDetailsInput>(
      'editBookingDetails',
      ({ id: _, expectedVersion: __, ...details }) => details as Partial<FakeBooking>,
    ),
    changeOrderPoNumber: ({ input }: { input: ChangeOrderPoNumberInput }) => {
      const errors = refuse('changeOrderPoNumber', input);
      if (errors) return { order: null, userErrors: errors };
      for (const { order } of bookings) if (order.id === input.id) order.poNumber = input.poNumber ?? null;
      return { order: root.order({ id: input.id }), userErrors: [] };
    },
    editBookings: ({ input }: { input: EditBookingsInput }) => {
      const errors = refuse('editBookings', input);
      return errors
        ? { changedCount: 0, unchangedCount: 0, refusedCount: 0, messageCount: 0, letters: [], results: [], userErrors: errors }
        : bulk(input);
    },
  };

  return {
    root,
    calls,
    queries,
    slots,
    bookings,
    refuseNext: (name: string, ...errors: UserError[]) => void refusing.set(name, errors),
    expire: () => void Object.assign(state, { expired: true }),
    answerBulk: (answer: (input: EditBookingsInput) => BulkAnswer) => {
      bulk = answer;
    },
    bulkRow: (booking: FakeBooking, fields: object) => ({
      id: booking.id,
      reference: booking.reference,
      before: null,
      after: null,
      refusals: [],
      booking: shown(booking),
      ...fields,
    }),
  };
};

export type FakeOffice = ReturnType<typeof fakeOffice>;
