import type { Refusal } from '@bookwright/domain/kernel';
import { LINK_ACTIONS, LINK_STATES } from '@bookwright/domain/messages';
import { Field, InputType, ObjectType } from 'type-graphql';
import { BookingStatusEnum, enumOf } from '../graphql/enums.js';
import { DateTime, TimeZone } from '../graphql/scalars.js';
import { UserErrorType } from '../graphql/user-error.type.js';

export const LinkActionEnum = enumOf('LinkAction', [...LINK_ACTIONS], 'What a button of a letter does by itself.', {
  COMPLETE: 'Completes a pencilled-in booking.',
});

export const LinkStateEnum = enumOf(
  'LinkState',
  [...LINK_STATES],
  'Whether a link of a letter still does what its button said.',
  {
    OPEN: 'It does.',
    USED: 'It has been used.',
    REPLACED: 'A later letter carries another.',
    EXPIRED: 'It is too late.',
    NOT_YOURS: 'The booking has got another booker since.',
    CHANGED: 'The booking has changed since the letter was written.',
  },
);

@ObjectType('LinkedBooking', {
  description: 'The one booking a link is about, as far as its letter told.',
  simpleResolvers: true,
})
export class LinkedBookingType {
  @Field(() => String, { description: 'What to call it by, such as `BW-7F3K2Q`.' })
  reference!: string;

  @Field(() => String, { description: 'What it is.' })
  title!: string;

  @Field(() => BookingStatusEnum, { description: 'Where it is in its life.' })
  status!: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  startsAt!: string;

  @Field(() => DateTime, { description: 'When it ends; itself not included.' })
  endsAt!: string;

  @Field(() => TimeZone, { description: 'The zone of its wall clock.' })
  timeZone!: string;
}

@ObjectType('ActionLink', { description: 'What is behind a button of a letter. Looking changes nothing.', simpleResolvers: true })
export class ActionLinkType {
  @Field(() => LinkActionEnum, { description: 'What it does.' })
  action!: string;

  @Field(() => LinkStateEnum, { description: 'Whether it still does.' })
  state!: string;

  @Field(() => DateTime, { description: 'Until when it does.' })
  expiresAt!: string;

  @Field(() => LinkedBookingType, { nullable: true, description: 'What it is about; null where that is somebody else’s by now.' })
  booking!: LinkedBookingType | null;
}

@InputType({ description: 'A button of a letter that was pressed.' })
export class UseActionLinkInput {
  @Field(() => String, { description: 'The address (slug) of the shop. NOT_FOUND when there is none.' })
  shop!: string;

  @Field(() => String, { description: 'From the letter. NOT_FOUND when it opens nothing.' })
  token!: string;

  @Field(() => String, { nullable: true, description: 'What staff should know, at most 4,000 characters.' })
  comment?: string | null;
}

@ObjectType('ActionLinkPayload', { description: 'What became of a button that was pressed.', simpleResolvers: true })
export class ActionLinkPayload {
  @Field(() => ActionLinkType, { nullable: true, description: 'The link as it is now; null when there is none.' })
  link!: ActionLinkType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused. LINK_NOT_OPEN says in `details.why` which state it is in.' })
  userErrors!: Refusal[];
}
