import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import {
  AssignBookingInput,
  BookingActionInput,
  BookingReasonInput,
  ChangeBookingBillingInput,
  ChangeBookingBookerInput,
  EditBookingDetailsInput,
  RescheduleBookingInput,
} from './booking-mutation.inputs.js';
import { BookingPayload } from './booking-payload.type.js';
import { changeOne } from './change-one.js';
import { approveBookings } from './use-cases/approve-bookings.js';
import { assignBookings } from './use-cases/assign-bookings.js';
import { cancelBookings } from './use-cases/cancel-bookings.js';
import { changeBillings } from './use-cases/change-billing.js';
import { changeBookers } from './use-cases/change-bookers.js';
import { checkInBookings } from './use-cases/check-in-bookings.js';
import { completeBookings } from './use-cases/complete-bookings.js';
import { completeSteps } from './use-cases/complete-steps.js';
import { confirmBookings } from './use-cases/confirm-bookings.js';
import { declineBookings } from './use-cases/decline-bookings.js';
import { deleteBookings } from './use-cases/delete-bookings.js';
import { editBookingDetails } from './use-cases/edit-booking-details.js';
import { markBookingsNoShow } from './use-cases/mark-bookings-no-show.js';
import { purgeBookings } from './use-cases/purge-bookings.js';
import { rescheduleBookings } from './use-cases/reschedule-bookings.js';
import { startBookings } from './use-cases/start-bookings.js';

const INPUT = { description: 'Which booking, and what the action needs.' };

/** One mutation per thing that staff do to one booking. */
@Resolver()
export class BookingMutations {
  @Mutation(() => BookingPayload, {
    description: 'Confirms a booking that is pending, scheduled or moved. Right: `booking.setStatus`.',
  })
  confirmBooking(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, confirmBookings, input);
  }

  @Mutation(() => BookingPayload, { description: 'Says yes to a request that awaits approval. Right: `booking.approve`.' })
  approveBooking(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, approveBookings, input);
  }

  @Mutation(() => BookingPayload, {
    description:
      'Completes a pencilled-in booking for its customer; HOLD_RUN_OUT when its time is over. Right: `booking.setStatus`.',
  })
  completeBookingSteps(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, completeSteps, { id: input.id, expectedVersion: input.expectedVersion, comment: input.note });
  }

  @Mutation(() => BookingPayload, {
    description: 'Says no to a request that awaits approval and frees what it took. Right: `booking.approve`.',
  })
  declineBooking(
    @Arg('input', () => BookingReasonInput, INPUT) input: BookingReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, declineBookings, input);
  }

  @Mutation(() => BookingPayload, {
    description:
      'Records that the customer is here; not earlier than the organization allows (TOO_EARLY_TO_CHECK_IN). Right: `booking.setStatus`.',
  })
  checkInBooking(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, checkInBookings, input);
  }

  @Mutation(() => BookingPayload, { description: 'Begins delivery. Right: `booking.setStatus`.' })
  startBooking(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, startBookings, input);
  }

  @Mutation(() => BookingPayload, { description: 'Records that it was delivered. Right: `booking.setStatus`.' })
  completeBooking(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, completeBookings, input);
  }

  @Mutation(() => BookingPayload, {
    description: 'Records that the customer did not come; only after the start (NOT_STARTED_YET). Right: `booking.setStatus`.',
  })
  markBookingNoShow(
    @Arg('input', () => BookingActionInput, INPUT) input: BookingActionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, markBookingsNoShow, input);
  }

  @Mutation(() => BookingPayload, { description: 'Calls a booking off and frees what it took. Right: `booking.cancel`.' })
  cancelBooking(
    @Arg('input', () => BookingReasonInput, INPUT) input: BookingReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, cancelBookings, { ...input, keepFee: input.fee !== 'WAIVE' });
  }

  @Mutation(() => BookingPayload, {
    description:
      'Hides a booking; it stays in lists that ask for deleted rows, and in the history. Right: `booking.delete`. Erases it where the organization wants that (`booking.purge`).',
  })
  deleteBooking(
    @Arg('input', () => BookingReasonInput, INPUT) input: BookingReasonInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { id, expectedVersion, confirmation } = input;
    return context.organization?.settings.deleteMeans === 'PURGE'
      ? changeOne(context, info, purgeBookings, { id, expectedVersion, confirmation: confirmation ?? '' })
      : changeOne(context, info, deleteBookings, input);
  }

  @Mutation(() => BookingPayload, { description: 'Moves a booking to another time. Right: `booking.updateTime`.' })
  rescheduleBooking(
    @Arg('input', () => RescheduleBookingInput, INPUT) input: RescheduleBookingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, rescheduleBookings, input);
  }

  @Mutation(() => BookingPayload, { description: 'Makes somebody else the key contact of a booking. Right: `booking.update`.' })
  changeBookingBooker(
    @Arg('input', () => ChangeBookingBookerInput, INPUT) input: ChangeBookingBookerInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, changeBookers, input);
  }

  @Mutation(() => BookingPayload, {
    description:
      'Bills a booking to an account, or to the person. An order without the account it should have gets it, too. Right: `order.editPo`.',
  })
  changeBookingBilling(
    @Arg('input', () => ChangeBookingBillingInput, INPUT) input: ChangeBookingBillingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, changeBillings, input);
  }

  @Mutation(() => BookingPayload, { description: 'Changes what a booking says. Right: `booking.update`.' })
  editBookingDetails(
    @Arg('input', () => EditBookingDetailsInput, INPUT) input: EditBookingDetailsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, editBookingDetails, input);
  }

  @Mutation(() => BookingPayload, {
    description: 'Makes a member of staff responsible for a booking, or nobody. Right: `booking.assign`.',
  })
  assignBooking(
    @Arg('input', () => AssignBookingInput, INPUT) input: AssignBookingInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return changeOne(context, info, assignBookings, { ...input, staffMemberId: input.staffMemberId ?? null });
  }
}
