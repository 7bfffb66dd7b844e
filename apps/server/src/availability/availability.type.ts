import type { RefusalCode } from '@bookwright/domain/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { UserErrorCodeEnum } from '../graphql/enums.js';
import { DateTime, Json, TimeZone } from '../graphql/scalars.js';
import { OfferedResourceType } from '../resources/offered-resource.type.js';

@ObjectType('SlotRule', { description: 'A rule that is broken.', simpleResolvers: true })
export class SlotRuleType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it says, in English.' })
  sentence!: string;
}

@ObjectType('SlotRival', { description: 'Who is there already.', simpleResolvers: true })
export class SlotRivalType {
  bookingId!: string | null;
  sessionId?: string;

  @Field(() => DateTime, { description: 'From when it takes the resource, buffers included.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'Until when, buffers included; itself not included.' })
  endsAt!: string;
}

@ObjectType('SlotReason', { description: 'One reason why a time cannot be had, or why it should not.', simpleResolvers: true })
export class SlotReasonType {
  @Field(() => UserErrorCodeEnum, { description: 'The reason. The only part programs should look at.' })
  code!: RefusalCode;

  @Field(() => String, { description: 'The reason as an English sentence, for developers and logs.' })
  message!: string;

  @Field(() => [String], { description: 'The input field that is meant; empty for the whole.' })
  path!: string[];

  @Field(() => OfferedResourceType, {
    nullable: true,
    description: 'The resource that cannot be had; null when it is about the time itself.',
  })
  resource!: { id: string; name: string; kind: string } | null;

  @Field(() => SlotRuleType, { nullable: true, description: 'The rule that is broken.' })
  rule!: SlotRuleType | null;

  @Field(() => SlotRivalType, { nullable: true, description: 'Who is in the way. Never shown in the shop.' })
  rival!: SlotRivalType | null;

  @Field(() => Boolean, { description: 'Staff with the right may go beyond it, with a reason.' })
  overridable!: boolean;

  @Field(() => Json, { nullable: true, description: 'What would help: a limit, the earliest time. Depends on the code.' })
  details!: Record<string, unknown> | null;
}

@ObjectType('StaffSlot', { description: 'A time at which an appointment can start.', simpleResolvers: true })
export class StaffSlotType {
  @Field(() => DateTime, { description: 'The start.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'The end.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: "The organization's zone." })
  timeZone!: string;

  @Field(() => Boolean, { description: 'False where staff must go beyond hours or a rule, with a reason.' })
  free!: boolean;

  @Field(() => [OfferedResourceType], { description: 'Who or what can be had for the first need then.' })
  resources!: { id: string; name: string; kind: string }[];
}

@ObjectType('SlotFixes', { description: 'What would make a "no" a "yes".', simpleResolvers: true })
export class SlotFixesType {
  @Field(() => [StaffSlotType], { description: 'The nearest free times, earliest first.' })
  times!: StaffSlotType[];

  @Field(() => [OfferedResourceType], { description: 'Others who are free at this very time.' })
  resources!: { id: string; name: string; kind: string }[];

  @Field(() => Boolean, { description: 'Going beyond hours and rules would do.' })
  override!: boolean;

  @Field(() => Boolean, { description: 'Booking the resource a second time would do.' })
  overbook!: boolean;
}

@ObjectType('SlotExplanation', { description: 'Whether a booking can be made, and if not, why.', simpleResolvers: true })
export class SlotExplanationType {
  @Field(() => Boolean, { description: 'It can be made: exactly when there are no reasons.' })
  free!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'The start that was understood; null when none was.' })
  startsAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'The end that was understood.' })
  endsAt!: string | null;

  @Field(() => Boolean, { description: 'The clocks go back: the time on the wall comes twice that day. `fold` chooses.' })
  comesTwice!: boolean;

  @Field(() => [SlotReasonType], { description: 'Every reason why it cannot.' })
  reasons!: SlotReasonType[];

  @Field(() => [SlotReasonType], { description: 'What should be known and hinders nothing.' })
  warnings!: SlotReasonType[];

  @Field(() => SlotFixesType, { description: 'What would help; nothing for what is free.' })
  fixes!: SlotFixesType;
}
