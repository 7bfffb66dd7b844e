import { WAITLIST_FIELDS } from '@bookwright/domain/waiting-lists';
import { Field, ID, InputType, Int } from 'type-graphql';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';
import { DateTime } from '../graphql/scalars.js';

export const WaitlistEntryWhere = whereInput(
  'WaitlistEntryWhere',
  WAITLIST_FIELDS,
  'Quick search over name and (with the right `booking.readPii`) email and phone.',
);

export const WaitlistEntryOrder = orderInput('WaitlistEntryOrder', WAITLIST_FIELDS);

const SHOP = 'The address (slug) of the shop. NOT_FOUND when there is none.';

@InputType({ description: 'Somebody who wants to wait.' })
export class JoinWaitlistInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => ID, { description: 'What to wait for.' })
  serviceId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Which session, for seats (REQUIRED). WAITLIST_CLOSED where nobody can wait, SEATS_AVAILABLE where nobody need.',
  })
  sessionId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'From when on an appointment would suit (REQUIRED for one).' })
  wantedFrom?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when it would have to end; at most 31 days later.' })
  wantedTo?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many seats, at most as many as the session has; 1 for an appointment.' })
  quantity!: number;

  @Field(() => String, { description: 'Who waits, at most 200 characters.' })
  name!: string;

  @Field(() => String, {
    description: 'Where offers go (INVALID_EMAIL). ALREADY_WAITING when this address waits for it already.',
  })
  email!: string;

  @Field(() => String, { nullable: true, description: 'At most 40 characters; digits, spaces and signs (INVALID_VALUE).' })
  phone?: string | null;

  @Field(() => String, {
    description:
      'Chosen by the client, at most 200 characters. The same key with the same input returns the first result; with another input, IDEMPOTENCY_KEY_REUSED.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'Somebody whom staff put on a waiting list: a customer, or a name and an address.' })
export class AddToWaitlistInput {
  @Field(() => ID, { description: 'What to wait for.' })
  serviceId!: string;

  @Field(() => ID, { nullable: true, description: 'As for `joinWaitlist`.' })
  sessionId?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'As for `joinWaitlist`.' })
  wantedFrom?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'As for `joinWaitlist`.' })
  wantedTo?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many seats; 1 for an appointment.' })
  quantity!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Who waits: their name, address and phone are taken over (REQUIRED `email` of somebody without one).',
  })
  customerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Who waits, without `customerId`.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where offers go, without `customerId` (INVALID_EMAIL).' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  phone?: string | null;

  @Field(() => String, { description: 'Chosen by the client, at most 200 characters; a repeat returns the first result.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A place on a waiting list.' })
export class WaitlistPlaceInput {
  @Field(() => String, { description: SHOP })
  shop!: string;

  @Field(() => String, { description: 'As `joinWaitlist` returned it, or from an email. NOT_FOUND when it opens nothing.' })
  token!: string;
}

@InputType({ description: 'An entry of a waiting list, and why.' })
export class WaitlistEntryInput {
  @Field(() => ID, { description: 'The entry. NOT_FOUND when the organization has none with this id.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The `version` this is based on; STALE_VERSION when it has another by now.' })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Why; kept in the history. At most 4,000 characters.' })
  reason?: string | null;
}
