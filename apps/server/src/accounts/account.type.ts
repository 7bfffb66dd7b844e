import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Account', { description: 'A company that is invoiced for bookings of its people.', simpleResolvers: true })
export class AccountType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: "The organization's number for it." })
  number!: string;

  @Field(() => Boolean, { description: 'Whether its orders must have a PO number.' })
  poRequired!: boolean;
}
