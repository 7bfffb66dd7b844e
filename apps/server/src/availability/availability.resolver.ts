import { BOOKING_RECORD } from '@bookwright/persistence/bookings';
import { EVENT_SESSION_RECORD } from '@bookwright/persistence/catalog';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Float, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import { EventSessionType } from '../catalog/event-session.type.js';
import type { Context } from '../context.js';
import { inBatch } from '../graphql/batch.js';
import { recordsById } from '../graphql/records.js';
import { may } from '../graphql/require-permission.js';
import { LocalDate } from '../graphql/scalars.js';
import { selected } from '../graphql/selected.js';
import { MOST_DAYS } from '../shop/slots.js';
import { ExplainSlotInput } from './availability.inputs.js';
import { SlotExplanationType, SlotRivalType, StaffSlotType } from './availability.type.js';
import { explainSlot } from './explain-slot.js';
import { staffSlots } from './staff-slots.js';

@Resolver()
export class AvailabilityResolver {
  @Query(() => [StaffSlotType], {
    description: `Times of an appointment that staff can choose, of whole days [from, to), at most ${MOST_DAYS} days. Empty for sessions and goods. Needs \`catalog.read\`.`,
  })
  availability(
    @Ctx() context: Context,
    @Arg('serviceId', () => ID, { description: 'What is to be booked.' }) serviceId: string,
    @Arg('from', () => LocalDate, { description: 'The first day.' }) from: string,
    @Arg('to', () => LocalDate, { description: 'The day after the last.' }) to: string,
    @Arg('resourceId', () => ID, { nullable: true, description: 'Only with this resource for the first need.' })
    resourceId: string | null,
    @Arg('durationMin', () => Int, { nullable: true, description: 'Another length than the service has, in minutes.' })
    durationMin: number | null,
    @Arg('latitude', () => Float, { nullable: true, description: 'Where a mobile service goes, in degrees; with a longitude.' })
    latitude: number | null,
    @Arg('longitude', () => Float, { nullable: true, description: 'The same.' }) longitude: number | null,
    @Arg('beyond', () => Boolean, {
      defaultValue: false,
      description: 'Also times that can be had beyond hours, absences and rules that only warn; they are not `free`.',
    })
    beyond: boolean,
  ): Promise<StaffSlotType[]> {
    const place = latitude != null && longitude != null ? { latitude, longitude } : null;
    return staffSlots(context, {
      serviceId,
      from,
      to,
      resourceId: resourceId ?? null,
      durationMin: durationMin ?? null,
      place,
      beyond,
    });
  }

  @Query(() => SlotExplanationType, {
    description: 'Why a booking that is thought of can or cannot be made, and what would help. Needs `catalog.read`.',
  })
  explainSlot(
    @Ctx() context: Context,
    @Arg('input', () => ExplainSlotInput, { description: 'The booking.' }) input: ExplainSlotInput,
  ): Promise<SlotExplanationType> {
    return explainSlot(context, input);
  }
}

@Resolver(() => SlotRivalType)
export class SlotRivalResolver {
  @FieldResolver(() => BookingType, {
    nullable: true,
    description: "The booking; null when it is a session or somebody's basket, or without the right `booking.read`.",
  })
  async booking(
    @Root() { bookingId }: SlotRivalType,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!bookingId || !may(context, 'booking.read')) return null;
    const selection = selected(info);
    const found = await inBatch(context, selection, bookingId, (ids) => recordsById(context, BOOKING_RECORD, ids, selection));
    return found ?? null;
  }

  @FieldResolver(() => EventSessionType, {
    nullable: true,
    description: 'The session, when it is one that uses the resource; null without the right `catalog.read`.',
  })
  async session(
    @Root() { sessionId }: SlotRivalType,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!sessionId || !may(context, 'catalog.read')) return null;
    const selection = selected(info);
    const found = await inBatch(context, selection, sessionId, (ids) =>
      recordsById(context, EVENT_SESSION_RECORD, ids, selection),
    );
    return found ?? null;
  }
}
