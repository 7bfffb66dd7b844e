import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('StaffMember', {
  description: 'Somebody who works in the organization and may be responsible for bookings.',
  simpleResolvers: true,
})
export class StaffMemberType {
  @Field(() => ID, { description: 'Their id.' })
  id!: string;

  @Field(() => String, { description: 'Their name as colleagues and customers see it.' })
  displayName!: string;

  @Field(() => String, { description: 'Their address at work.' })
  email!: string;

  @Field(() => String, { description: 'OWNER, MANAGER, RECEPTIONIST, STAFF or READ_ONLY.' })
  role!: string;

  @Field(() => Boolean, { description: 'False for people who have left: they keep their bookings and cannot sign in.' })
  active!: boolean;
}
