import type { BillingType } from '@bookwright/domain/bookings';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { BillingTypeEnum, DeletionEnum } from '../graphql/enums.js';
import { BookingWhere } from './booking.inputs.js';

export const BulkPolicyEnum = { ALL_OR_NOTHING: 'ALL_OR_NOTHING', SKIP_REFUSED: 'SKIP_REFUSED' } as const;
registerEnumType(BulkPolicyEnum, {
  name: 'BulkPolicy',
  description: 'What a refused row means for the others.',
  valuesConfig: {
    ALL_OR_NOTHING: { description: 'Nothing is changed when any row is refused.' },
    SKIP_REFUSED: { description: 'The other rows are changed.' },
  },
});

@InputType({ description: 'Ids, or everything that a filter matches except some. At most 100,000 bookings.' })
export class BookingSelection {
  @Field(() => [ID], { nullable: true, description: 'Exactly these. Not together with `where`.' })
  ids?: string[] | null;

  @Field(() => BookingWhere, { nullable: true, description: 'Everything that matches; an empty object matches every booking.' })
  where?: object | null;

  @Field(() => DeletionEnum, { nullable: true, description: 'With `where`: whether deleted rows match. EXCLUDE by default.' })
  deletion?: 'EXCLUDE' | 'INCLUDE' | 'ONLY' | null;

  @Field(() => [ID], { nullable: true, description: 'With `where`: ids that are left out, at most 10,000.' })
  except?: string[] | null;
}

@InputType({ description: 'For an action that needs nothing else.' })
export class NothingElse {
  @Field(() => String, { nullable: true, description: 'A note for the history.' })
  note?: string | null;
}

@InputType({ description: 'For an action that has a reason.' })
export class ReasonInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'For deleting: why, or where the organization erases what is deleted, how many.' })
export class DeleteInput {
  @Field(() => String, { nullable: true, description: 'Why; kept with the bookings. Not kept of those that are erased.' })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where the organization erases what is deleted: the number of selected bookings, typed (CONFIRMATION_REQUIRED). A preview needs none.',
  })
  confirmation?: string | null;
}

@InputType({ description: 'A new key contact.' })
export class ChangeBookerInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;
}

@InputType({ description: 'Who is responsible.' })
export class AssignInput {
  @Field(() => ID, { nullable: true, description: 'A member of staff; null or omitted takes the assignee off.' })
  staffMemberId?: string | null;
}

@InputType({ description: 'A PO number for the orders of the bookings.' })
export class ChangePoNumberInput {
  @Field(() => String, { nullable: true, description: 'Null or blank clears it.' })
  poNumber?: string | null;
}

@InputType({ description: 'Who is billed for the bookings.' })
export class ChangeBillingInput {
  @Field(() => BillingTypeEnum, {
    nullable: true,
    description: 'Omitted, it stays: a private booking then takes no account (PRIVATE_HAS_NO_ACCOUNT).',
  })
  billingType?: BillingType | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The account; whoever booked must belong to it (BOOKER_NOT_IN_ACCOUNT). Omitted, their own.',
  })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: 'Written to the order, where the account wants one (PO_NUMBER_REQUIRED).' })
  poNumber?: string | null;
}

@InputType({ description: 'What the bookings say. An omitted field stays as it is; null or blank text clears it.' })
export class EditDetailsInput {
  @Field(() => String, { nullable: true, description: 'One line, at most 200 characters; cannot be cleared.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 4,000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'For staff only, at most 4,000 characters.' })
  comment?: string | null;

  @Field(() => String, { nullable: true, description: 'The place as a text, at most 200 characters.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'An http or https address.' })
  meetingUrl?: string | null;
}

const nothing = (description: string) => ({ nullable: true, description });

@InputType({ description: 'Exactly one change. Each is the same use case, with the same rules, as the action on one booking.' })
export class BookingChange {
  @Field(() => NothingElse, nothing('As `confirmBooking`.'))
  confirm?: NothingElse | null;

  @Field(() => NothingElse, nothing('As `approveBooking`.'))
  approve?: NothingElse | null;

  @Field(() => ReasonInput, nothing('As `declineBooking`.'))
  decline?: ReasonInput | null;

  @Field(() => NothingElse, nothing('As `checkInBooking`.'))
  checkIn?: NothingElse | null;

  @Field(() => NothingElse, nothing('As `startBooking`.'))
  start?: NothingElse | null;

  @Field(() => NothingElse, nothing('As `completeBooking`.'))
  complete?: NothingElse | null;

  @Field(() => NothingElse, nothing('As `markBookingNoShow`.'))
  markNoShow?: NothingElse | null;

  @Field(() => ReasonInput, nothing('As `cancelBooking`.'))
  cancel?: ReasonInput | null;

  @Field(() => DeleteInput, nothing('As `deleteBooking`.'))
  delete?: DeleteInput | null;

  @Field(() => ChangeBookerInput, nothing('As `changeBookingBooker`.'))
  changeBooker?: ChangeBookerInput | null;

  @Field(() => AssignInput, nothing('As `assignBooking`.'))
  assign?: AssignInput | null;

  @Field(() => ChangePoNumberInput, nothing('As `changeOrderPoNumber`, for the orders of the bookings.'))
  changePoNumber?: ChangePoNumberInput | null;

  @Field(() => ChangeBillingInput, nothing('As `changeBookingBilling`.'))
  changeBilling?: ChangeBillingInput | null;

  @Field(() => EditDetailsInput, nothing('As `editBookingDetails`.'))
  editDetails?: EditDetailsInput | null;
}

@InputType({ description: 'One change of many bookings.' })
export class EditBookingsInput {
  @Field(() => BookingSelection, { description: 'Which bookings.' })
  select!: BookingSelection;

  @Field(() => BookingChange, { description: 'What to change.' })
  change!: BookingChange;

  @Field(() => BulkPolicyEnum, { defaultValue: 'SKIP_REFUSED', description: 'What a refused row means for the others.' })
  policy!: 'ALL_OR_NOTHING' | 'SKIP_REFUSED';

  @Field(() => Boolean, { defaultValue: false, description: 'True: decides every row and writes nothing. What a preview shows.' })
  dryRun!: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'False: customers are not written to; what would have been said is kept as not sent.',
  })
  sendLetters!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Chosen by the client, at most 200 characters. The same key with the same input returns the first result.',
  })
  idempotencyKey?: string | null;
}
