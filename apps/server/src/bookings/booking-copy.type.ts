import { Field, ObjectType } from 'type-graphql';
import { StaffSlotType } from '../availability/availability.type.js';
import { OfferedResourceType } from '../resources/offered-resource.type.js';
import { BookingType } from './booking.type.js';

@ObjectType('BookingCopy', {
  description: 'What a new booking starts with that is made from one there is: everything but its time, which is proposed.',
  simpleResolvers: true,
})
export class BookingCopyType {
  @Field(() => BookingType, { description: 'The booking it is made from, deleted and cancelled ones too.' })
  from!: object;

  @Field(() => Boolean, { description: 'Whether its service can still be booked; true for a booking without one.' })
  serviceBookable!: boolean;

  @Field(() => [OfferedResourceType], {
    description: 'Who and what took part and is in use still, the leading one first. What ended remembers only the leading one.',
  })
  resources!: { id: string; name: string; kind: string }[];

  @Field(() => StaffSlotType, {
    nullable: true,
    description:
      'The free time nearest to its own, or to now when that is over, within four weeks, with the same leading resource if that has any. Null for seats and where nothing is free.',
  })
  nearest!: StaffSlotType | null;
}
