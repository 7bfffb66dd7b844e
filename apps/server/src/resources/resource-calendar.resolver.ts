import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { changeCalendar } from './change-calendar.js';
import { AddTimeOffInput, RemoveTimeOffInput, SetDateHoursInput, SetWeeklyHoursInput } from './resource-calendar.inputs.js';
import { ResourceCalendarPayload } from './resource-payload.type.js';
import { addTimeOff, removeTimeOff } from './use-cases/change-time-off.js';
import { setDateHours } from './use-cases/set-date-hours.js';
import { setWeeklyHours } from './use-cases/set-weekly-hours.js';

/** When resources work (SV-37). Free times follow at once. */
@Resolver()
export class ResourceCalendarMutations {
  @Mutation(() => ResourceCalendarPayload, {
    description: 'Replaces the weekly hours of a resource. Right: `resource.manage`.',
  })
  setWeeklyHours(
    @Arg('input', () => SetWeeklyHoursInput, { description: 'Which resource, and its week.' }) input: SetWeeklyHoursInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceCalendarPayload> {
    return changeCalendar(context, info, setWeeklyHours, { ...input });
  }

  @Mutation(() => ResourceCalendarPayload, {
    description: 'Gives dates of a resource other hours, closes them, or takes that back. Right: `resource.manage`.',
  })
  setDateHours(
    @Arg('input', () => SetDateHoursInput, { description: 'Which resource, which dates, and their hours.' })
    input: SetDateHoursInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceCalendarPayload> {
    return changeCalendar(context, info, setDateHours, { ...input, hours: input.hours ?? null });
  }

  @Mutation(() => ResourceCalendarPayload, {
    description: 'Says when a resource is not to be had. What is booked then stays, and is answered. Right: `resource.manage`.',
  })
  async addTimeOff(
    @Arg('input', () => AddTimeOffInput, { description: 'Which resource, and when.' }) input: AddTimeOffInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceCalendarPayload> {
    const { idempotencyKey: key, ...command } = input;
    const badKey = keyRefusals(key);
    if (badKey.length > 0) return { resource: null, conflicts: [], sessionConflicts: [], userErrors: badKey };
    return changeCalendar(context, info, addTimeOff, { ...command, timeOffId: newId() }, { idempotency: { key, input } });
  }

  @Mutation(() => ResourceCalendarPayload, { description: 'Takes a time off back. Right: `resource.manage`.' })
  removeTimeOff(
    @Arg('input', () => RemoveTimeOffInput, { description: 'Which time off.' }) input: RemoveTimeOffInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResourceCalendarPayload> {
    return changeCalendar(context, info, removeTimeOff, { ...input });
  }
}
