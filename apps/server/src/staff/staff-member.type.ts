import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('StaffMember', { description: 'Somebody who works in the organization and may be responsible for bookings.' })
export class StaffMemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  email!: string;

  @Field(() => String, { description: 'OWNER, MANAGER, RECEPTIONIST, STAFF or READ_ONLY.' })
  role!: string;

  @Field(() => Boolean, { description: 'False for people who have left: they keep their bookings and cannot sign in.' })
  active!: boolean;
}
