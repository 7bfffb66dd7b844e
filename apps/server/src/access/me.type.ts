import type { SignedInCustomer } from '@bookwright/persistence/access';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('Me', { description: 'The customer who is signed in: whoever reads the letters of these addresses.' })
export class MeType {
  @Field(() => String, { description: 'The address they first signed in with, in lower case.' })
  email!: string;

  @Field(() => [String], { description: 'All addresses they have confirmed by a code, in lower case.' })
  addresses!: string[];
}

export const meOf = (customer: SignedInCustomer | null | undefined): MeType | null =>
  customer ? { email: customer.addresses[0] ?? '', addresses: customer.addresses } : null;
