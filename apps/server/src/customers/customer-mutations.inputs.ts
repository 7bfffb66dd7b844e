import { Field, ID, InputType, Int } from 'type-graphql';

const LINE = 'At most 200 characters.';
const EMAIL = 'Where emails go (INVALID_EMAIL). Whoever has the same name and address is known already (DUPLICATE).';
const ACCOUNTS =
  'The accounts they belong to, at most 50; the first one is billed unless they say otherwise. NOT_FOUND and ALREADY_MERGED are possible.';

@InputType({ description: 'What is known of a customer. A name, a company or an address is needed (REQUIRED).' })
class CustomerDetailsInput {
  @Field(() => String, { nullable: true, description: LINE })
  givenName?: string | null;

  @Field(() => String, { nullable: true, description: LINE })
  familyName?: string | null;

  @Field(() => String, { nullable: true, description: LINE })
  company?: string | null;

  @Field(() => String, { nullable: true, description: EMAIL })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  phone?: string | null;

  @Field(() => [ID], { nullable: true, description: ACCOUNTS })
  accountIds?: string[] | null;
}

@InputType({ description: 'Somebody new.' })
export class CreateCustomerInput extends CustomerDetailsInput {
  @Field(() => String, {
    description: 'Chosen by the client, at most 200 characters. A repeated call with the same key makes nothing new.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'What changes of a customer. What is left out stays; null or blank text clears it.' })
export class ChangeCustomerInput extends CustomerDetailsInput {
  @Field(() => ID, { description: 'The customer. NOT_FOUND, ALREADY_MERGED and CUSTOMER_ERASED are possible.' })
  id!: string;

  @Field(() => Int, { description: 'The `version` this is based on; STALE_VERSION when it has another by now.' })
  expectedVersion!: number;
}
