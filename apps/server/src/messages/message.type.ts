import { Field, ID, ObjectType } from 'type-graphql';
import { BookingType } from '../bookings/booking.type.js';
import { connectionType } from '../graphql/connection.type.js';
import { enumOf } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';
import { OrderType } from '../orders/order.type.js';

export const MessageStatusEnum = enumOf(
  'MessageStatus',
  ['QUEUED', 'SENT', 'CAPTURED', 'FAILED', 'NOT_SENT'],
  'What became of a message.',
  {
    QUEUED: 'Waits for its turn, or for another try; `error` says what went wrong at the last one.',
    SENT: 'The mail server has taken it.',
    CAPTURED: 'Kept here and sent to nobody, because no mail server is named.',
    FAILED: 'It will not be sent; `error` says why.',
    NOT_SENT: 'It was not meant to be sent, or was overtaken; `error` says why.',
  },
);

@ObjectType('Message', { description: 'A message to a customer, as it was written.', simpleResolvers: true })
export class MessageType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'What it is about, such as ORDER_PLACED.' })
  kind!: string;

  @Field(() => String, { description: 'How it travels: EMAIL.' })
  channel!: string;

  @Field(() => String, { description: 'The address it goes to; empty when there is none.' })
  to!: string;

  @Field(() => String, { description: 'Its subject line.' })
  subject!: string;

  @Field(() => String, { description: 'Its plain text.' })
  bodyText!: string;

  @Field(() => String, { description: 'Its HTML, a whole page; show it in a sandboxed frame.' })
  bodyHtml!: string;

  @Field(() => String, { nullable: true, description: 'The calendar file that went along, as iCalendar text (RFC 5545).' })
  calendarFile!: string | null;

  @Field(() => MessageStatusEnum, { description: 'What became of it.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'What went wrong, as the mail server put it, or why it was not sent.' })
  error!: string | null;

  @Field(() => DateTime, { description: 'When it was written.' })
  createdAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was sent or captured; null until then.' })
  sentAt!: string | null;

  @Field(() => OrderType, { nullable: true, description: 'The order it is about.' })
  order!: OrderType | null;

  @Field(() => BookingType, {
    nullable: true,
    description: 'The one booking it is about; null when it is about the whole order.',
  })
  booking!: BookingType | null;
}

export const { Connection: MessageConnection, ConnectionResolver: MessageConnectionResolver } = connectionType(
  'Message',
  'messages',
  () => MessageType,
);
