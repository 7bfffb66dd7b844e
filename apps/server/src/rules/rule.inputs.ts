import type { Enforcement, RuleKind } from '@bookwright/domain/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.js';
import { EnforcementEnum, RuleKindEnum } from './rule.type.js';

const ID_TEXT = 'The rule. NOT_FOUND when the organization has none with this id.';
const VERSION_TEXT = 'The `version` this is based on; STALE_VERSION when the rule has another by now.';
const FOR_CUSTOMERS = 'What it means to customers. GAP and SLOT_INTERVAL take no WARN.';
const FOR_STAFF = 'What it means to staff. GAP and SLOT_INTERVAL take no WARN.';

@InputType({ description: 'The values of a rule: those that its kind uses; the others are not looked at.' })
export class RuleParamsInput {
  @Field(() => Int, { nullable: true, description: 'MIN_NOTICE: 0 to 527,040. SLOT_INTERVAL: 1 to 1,440. GAP: 0 to 1,440.' })
  minutes?: number | null;

  @Field(() => Int, { nullable: true, description: 'MAX_NOTICE: 0 to 3,660.' })
  days?: number | null;

  @Field(() => [Int], { nullable: true, description: 'WEEKDAYS: at least one of 1 (Monday) to 7, each once.' })
  weekdays?: number[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'BLACKOUT: the first date.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'BLACKOUT: the last date, not before the first (END_NOT_AFTER_START).' })
  to?: string | null;

  @Field(() => Int, { nullable: true, description: 'MAX_PER_DAY: 0 to 100,000.' })
  count?: number | null;
}

@InputType({ description: 'A new rule, of the organization unless it names a service or a resource.' })
export class CreateRuleInput {
  @Field(() => String, {
    description: 'Chosen by the caller, 8 to 200 characters. A repeated call with the same key makes nothing new.',
  })
  idempotencyKey!: string;

  @Field(() => RuleKindEnum, { description: 'What it demands. DUPLICATE where the scope has one of a kind that replaces.' })
  kind!: RuleKind;

  @Field(() => RuleParamsInput, { description: 'How much of it. RULES_CONTRADICT when it would leave no time beside another.' })
  params!: RuleParamsInput;

  @Field(() => ID, { nullable: true, description: 'Only for this service.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this resource.' })
  resourceId?: string | null;

  @Field(() => EnforcementEnum, { defaultValue: 'BLOCK', description: FOR_CUSTOMERS })
  forCustomers!: Enforcement;

  @Field(() => EnforcementEnum, { defaultValue: 'BLOCK', description: FOR_STAFF })
  forStaff!: Enforcement;
}

@InputType({ description: 'What changes of a rule. What is left out or null stays.' })
export class ChangeRuleInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;

  @Field(() => RuleParamsInput, { nullable: true, description: 'All values of its kind.' })
  params?: RuleParamsInput | null;

  @Field(() => EnforcementEnum, { nullable: true, description: FOR_CUSTOMERS })
  forCustomers?: Enforcement | null;

  @Field(() => EnforcementEnum, { nullable: true, description: FOR_STAFF })
  forStaff?: Enforcement | null;

  @Field(() => Boolean, { nullable: true, description: 'False switches it off.' })
  active?: boolean | null;
}

@InputType({ description: 'A rule to take away.' })
export class RemoveRuleInput {
  @Field(() => ID, { description: ID_TEXT })
  id!: string;

  @Field(() => Int, { description: VERSION_TEXT })
  expectedVersion!: number;
}
