import type { BookingStatus } from '@bookwright/domain/bookings';
import type { Refusal } from '@bookwright/domain/kernel';
import { BOOKING_RECORD, rivalsOf } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { recordsById, resolveRecord } from '../graphql/records.js';
import { requirePermission } from '../graphql/require-permission.js';
import { selected } from '../graphql/selected.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { execute } from '../use-case/index.js';
import { BookingType } from './booking.type.js';
import { BookingActionInput, DecideBetweenInput, PurgeBookingInput, SwapBookingsInput } from './booking-mutation.inputs.js';
import { BookingPayload } from './booking-payload.type.js';
import { changeOne } from './change-one.js';
import { answerRequests } from './use-cases/answer-requests.js';
import { purgeBookings } from './use-cases/purge-bookings.js';
import { restoreBookings } from './use-cases/restore-bookings.js';
import { swapBookings } from './use-cases/swap-bookings.js';

const INPUT = { description: 'Which bookings, and what the action needs.' };
const MOST_RIVALS = 50;

@ObjectType('SwapBookingsPayload', {
  description: 'What became of two bookings that were to change places.',
  simpleResolvers: true,
})
export class SwapBookingsPayload {
  @Field(() => BookingType, { nullable: true, description: 'The one as it is now.' })
  booking!: object | null;

  @Field(() => BookingType, { nullable: true, description: 'The other as it is now.' })
  other!: object | null;

  @Field(() => [UserErrorType], {
    description: 'Why they stay. CANNOT_SWAP says which cannot be where the other was, and why, in `details`.',
  })
  userErrors!: Refusal[];
}

/** What is done to bookings in view of others, and how deletions end. */
@Resolver(() => BookingType)
export class BookingEndingsResolver {
  @FieldResolver(() => [BookingType], {
    description: `Other requests that want what this request wants, the oldest first, at most ${MOST_RIVALS}. Empty unless it awaits approval.`,
  })
  async rivals(
    @Root() { id, status }: { id: string; status: BookingStatus },
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const organization = requirePermission(context, 'booking.read');
    if (status !== 'AWAITING_APPROVAL') return [];
    const ids = (await context.db.write(organization.id, (tx) => rivalsOf(tx, id, MOST_RIVALS))).map((row) => row.id);
    const rows = await recordsById(context, BOOKING_RECORD, ids, selected(info));
    return ids.flatMap((one): object[] => (rows.has(one) ? [rows.get(one)!] : []));
  }

  @Mutation(() => BookingPayload, {
    description: 'Approves one request and declines others that want the same: all of it, or nothing. Right: `booking.approve`.',
  })
  async decideBetweenBookings(
    @Arg('input', () => DecideBetweenInput, INPUT) input: DecideBetweenInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    const { approve, decline, awaitCustomer, reason = null } = input;
    const commands = [
      ...decline.map((request) => ({ answer: 'DECLINE' as const, ...request, reason })),
      { answer: 'APPROVE' as const, ...approve, awaitCustomer },
    ];
    const { results } = await execute(context, answerRequests, commands, { policy: 'ALL_OR_NOTHING' });
    const why = results.flatMap(({ refusals }, index) =>
      refusals.map((one) => ({
        ...one,
        path: index < decline.length ? ['decline', String(index), ...one.path] : ['approve', ...one.path],
      })),
    );
    const own = why.filter(({ code }) => code !== 'OTHER_ROWS_REFUSED');
    const booking = await resolveRecord(context, info, BOOKING_RECORD, 'booking.read', approve.id, ['booking']);
    return { booking, userErrors: own.length > 0 ? own : why };
  }

  @Mutation(() => SwapBookingsPayload, {
    description:
      'Two bookings change places: each takes the time and, where it can, the resource of the other. Right: `booking.updateTime`.',
  })
  async swapBookings(
    @Arg('input', () => SwapBookingsInput, INPUT) input: SwapBookingsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SwapBookingsPayload> {
    const command = { ...input, id: input.id.toLowerCase(), otherId: input.otherId.toLowerCase() };
    const { results } = await execute(context, swapBookings, [command]);
    const read = (id: string, name: string) => resolveRecord(context, info, BOOKING_RECORD, 'booking.read', id, [name]);
    return {
      booking: await read(input.id, 'booking'),
      other: await read(input.otherId, 'other'),
      userErrors: results[0]!.refusals,
    };
  }

  @Mutation(() => BookingPayload, {
    description:
      'Takes a deletion back, where the organization allows it and as long as it does (RESTORE_NOT_ALLOWED); refused when the place is taken. Right: `booking.delete`.',
  })
  restoreBooking(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    return changeOne(context, info, restoreBookings, { id: input.id, expectedVersion: input.expectedVersion });
  }

  @Mutation(() => BookingPayload, {
    description:
      'Erases a booking and what is known of its people; an event without personal data remains. It cannot be undone. Right: `booking.purge`.',
  })
  purgeBooking(
    @Arg('input', () => PurgeBookingInput, INPUT) input: PurgeBookingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    return changeOne(context, info, purgeBookings, input);
  }
}
