import type { Refusal } from '@bookwright/domain/kernel';
import { Field, ObjectType } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import { EventSessionType } from '../catalog/event-session.type.js';
import { UserErrorType } from '../graphql/user-error.type.js';
import { ResourceType, ResourceTypeType } from './resource.type.js';

const RESOURCE_TEXT = 'The resource as it is now, also when the change was refused; null when there is none.';
const ERRORS_TEXT = 'Why it was refused. Empty when it was done.';

@ObjectType('ResourcePayload', { description: 'What became of a change of one resource.', simpleResolvers: true })
export class ResourcePayload {
  @Field(() => ResourceType, { nullable: true, description: RESOURCE_TEXT })
  resource!: object | null;

  @Field(() => [UserErrorType], { description: ERRORS_TEXT })
  userErrors!: Refusal[];
}

@ObjectType('ResourceCalendarPayload', {
  description: "What became of a change of a resource's calendar, and which bookings and sessions it concerns.",
  simpleResolvers: true,
})
export class ResourceCalendarPayload extends ResourcePayload {
  @Field(() => [BookingType], {
    description:
      'Bookings to come that the calendar no longer allows, by start; at most 200. They stay where they are until somebody moves them.',
  })
  conflicts!: object[];

  @Field(() => [EventSessionType], {
    description: 'Sessions to come that use it and that the calendar no longer allows; at most 200. They stay, too.',
  })
  sessionConflicts!: object[];
}

@ObjectType('ResourceTypePayload', { description: 'What became of a new type of resource.', simpleResolvers: true })
export class ResourceTypePayload {
  @Field(() => ResourceTypeType, { nullable: true, description: 'The type; null when it was refused.' })
  resourceType!: ResourceTypeType | null;

  @Field(() => [UserErrorType], { description: ERRORS_TEXT })
  userErrors!: Refusal[];
}
