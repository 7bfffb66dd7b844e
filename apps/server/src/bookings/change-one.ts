import type { Facts } from '@bookwright/domain/kernel';
import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { resolveRecord } from '../graphql/records.js';
import { execute, type UseCase } from '../use-case/index.js';
import type { BookingPayload } from './booking-payload.type.js';

/** Runs a use case for one booking and answers with the booking as it is afterwards. */
export async function changeOne<C extends { id: string }, F extends Facts>(
  context: Context,
  info: GraphQLResolveInfo,
  useCase: UseCase<C, F>,
  command: C,
): Promise<BookingPayload> {
  const { results } = await execute(context, useCase, [command]);
  const booking = await resolveRecord(context, info, BOOKING_RECORD, 'booking.read', command.id, ['booking']);
  return { booking, userErrors: results[0]!.refusals };
}
