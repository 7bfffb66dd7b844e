import { BOOKING_ASSIGNEE_RECORD, BOOKING_ATTENDEE_RECORD, BOOKING_RECORD, TASK_RECORD } from '@bookwright/persistence/bookings';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { resolveChildren, resolveRecord } from '../graphql/records.js';
import { execute } from '../use-case/index.js';
import { BookingType } from './booking.type.js';
import { BookingAttendeeType } from './booking-attendee.type.js';
import { BookingPayload } from './booking-payload.type.js';
import {
  AddBookingAttendeeInput,
  FinishTaskInput,
  MarkBookingAttendeeInput,
  SetBookingAssigneesInput,
} from './booking-people.inputs.js';
import { changeOne } from './change-one.js';
import { FurtherAssigneeType } from './further-assignee.type.js';
import { TaskType } from './task.type.js';
import { assignAll } from './use-cases/assign-all.js';
import { addAttendees, markAttendees } from './use-cases/change-attendees.js';
import { finishTasks } from './use-cases/finish-tasks.js';

const INPUT = { description: 'Which booking, and what the action needs.' };
type Row = { id: string };

/** The people of a booking, and what they have to do afterwards. */
@Resolver(() => BookingType)
export class BookingPeopleResolver {
  @FieldResolver(() => [BookingAttendeeType], {
    description: 'Who else comes, in their order; those who were taken off it stand last.',
  })
  attendees(@Root() row: Row, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const order = "t.status = 'REMOVED', t.position, t.id";
    return resolveChildren(context, info, BOOKING_ATTENDEE_RECORD, row.id, {
      permission: 'booking.read',
      key: 'booking_id',
      order,
    });
  }

  @FieldResolver(() => [FurtherAssigneeType], { description: 'Who is responsible besides the `assignee`, in their order.' })
  furtherAssignees(@Root() row: Row, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const order = 't.position, t.id';
    return resolveChildren(context, info, BOOKING_ASSIGNEE_RECORD, row.id, {
      permission: 'booking.read',
      key: 'booking_id',
      order,
    });
  }

  @FieldResolver(() => [TaskType], { description: 'What is to be done after it, the first due first.' })
  tasks(@Root() row: Row, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const order = 't.due_at, t.id';
    return resolveChildren(context, info, TASK_RECORD, row.id, { permission: 'booking.read', key: 'booking_id', order });
  }

  @Mutation(() => BookingPayload, { description: 'Somebody else comes to an appointment. Right: `booking.update`.' })
  addBookingAttendee(
    @Arg('input', () => AddBookingAttendeeInput, INPUT) input: AddBookingAttendeeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    return changeOne(context, info, addAttendees, input);
  }

  @Mutation(() => BookingPayload, {
    description: 'Notes that somebody came or did not, or takes them off the booking. Right: `booking.update`.',
  })
  markBookingAttendee(
    @Arg('input', () => MarkBookingAttendeeInput, INPUT) input: MarkBookingAttendeeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    return changeOne(context, info, markAttendees, input);
  }

  @Mutation(() => BookingPayload, { description: 'Makes several members of staff responsible. Right: `booking.assign`.' })
  setBookingAssignees(
    @Arg('input', () => SetBookingAssigneesInput, INPUT) input: SetBookingAssigneesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    return changeOne(context, info, assignAll, input);
  }

  @Mutation(() => BookingPayload, { description: 'Ticks a task off, or takes that back. Right: `booking.update`.' })
  async finishTask(
    @Arg('input', () => FinishTaskInput, { description: 'Which task.' }) input: FinishTaskInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BookingPayload> {
    const { results } = await execute(context, finishTasks, [input]);
    const { refusals, result } = results[0]!;
    const id = (result?.bookingId as string | undefined) ?? input.id;
    return { booking: await resolveRecord(context, info, BOOKING_RECORD, 'booking.read', id, ['booking']), userErrors: refusals };
  }
}
