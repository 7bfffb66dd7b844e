import { ENFORCEMENTS, type Enforcement, RULE_KINDS, type RuleKind } from '@bookwright/domain/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ServiceType } from '../catalog/service.type.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime, LocalDate } from '../graphql/scalars.js';
import { ResourceType } from '../resources/resource.type.js';

export const RuleKindEnum = enumOf('RuleKind', RULE_KINDS, 'What a rule demands of a time.', {
  MIN_NOTICE: 'It is booked at least so many `minutes` before it starts.',
  MAX_NOTICE: "Its day is at most so many `days` after today, on the organization's calendar.",
  WEEKDAYS: 'It starts on one of these `weekdays`.',
  BLACKOUT: 'It does not start from the date `from` to the date `to`, both included.',
  MAX_PER_DAY: 'At most `count` bookings start on one date.',
  SLOT_INTERVAL: 'Appointments start every so many `minutes` after an opening.',
  GAP: 'So many `minutes` stay free between two bookings.',
});

export const EnforcementEnum = enumOf('Enforcement', ENFORCEMENTS, 'What it means to break a rule.', {
  BLOCK: 'It cannot be done.',
  WARN: 'Customers are told and go on; staff go on with the right `booking.overrideRules` and a reason.',
  IGNORE: 'Nothing.',
});

@ObjectType('RuleParams', {
  description: 'The values of a rule. Those that its kind does not use are null.',
  simpleResolvers: true,
})
export class RuleParamsType {
  @Field(() => Int, { nullable: true, description: 'Minutes of MIN_NOTICE, SLOT_INTERVAL and GAP.' })
  minutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'Days of MAX_NOTICE.' })
  days?: number | null;

  @Field(() => [Int], { nullable: true, description: 'Days of the week of WEEKDAYS; 1 is Monday.' })
  weekdays?: number[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'First date of BLACKOUT.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last date of BLACKOUT.' })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'Bookings a day of MAX_PER_DAY.' })
  count?: number | null;
}

@ObjectType('BookingRule', {
  description: 'A demand on the times that can be booked: of the organization, of one service, or of one resource.',
  simpleResolvers: true,
})
export class BookingRuleType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => RuleKindEnum, { description: 'What it demands.' })
  kind!: RuleKind;

  @Field(() => RuleParamsType, { description: 'How much of it.' })
  params!: RuleParamsType;

  @Field(() => ServiceType, { nullable: true, description: 'The service it is for; null for another scope.' })
  service!: ServiceType | null;

  @Field(() => ResourceType, { nullable: true, description: 'The resource it is for; null for another scope.' })
  resource!: ResourceType | null;

  @Field(() => EnforcementEnum, { description: 'What it means to customers.' })
  forCustomers!: Enforcement;

  @Field(() => EnforcementEnum, { description: 'What it means to staff.' })
  forStaff!: Enforcement;

  @Field(() => Boolean, { description: 'False when it is switched off.' })
  active!: boolean;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  updatedAt!: string;
}
