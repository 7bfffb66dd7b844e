import { Field, ObjectType } from 'type-graphql';

@ObjectType('Attendee', { description: 'Somebody who comes along to an appointment.', simpleResolvers: true })
export class AttendeeType {
  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Their email address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Their phone number.' })
  phone!: string | null;
}
