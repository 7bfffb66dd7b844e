import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';

export const ChosenBillingEnum = enumOf('ChosenBilling', ['PRIVATE', 'ACCOUNT', 'OWN_ACCOUNT'], 'What was chosen at checkout.', {
  PRIVATE: 'To be billed privately.',
  ACCOUNT: 'An account by name.',
  OWN_ACCOUNT: "The booker's own account, whichever that was.",
});

@ObjectType('PlacedAs', {
  description: 'Who ordered and who was to be billed, as it was at placement. Later changes do not touch it.',
  simpleResolvers: true,
})
export class PlacedAsType {
  @Field(() => String, { nullable: true, description: 'The name of whoever it was placed for; null when nobody was named.' })
  bookerName!: string | null;

  @Field(() => String, { nullable: true, description: 'Their email address.' })
  bookerEmail!: string | null;

  @Field(() => String, { nullable: true, description: 'Their phone number.' })
  bookerPhone!: string | null;

  @Field(() => String, { nullable: true, description: 'The company they named.' })
  company!: string | null;

  @Field(() => ChosenBillingEnum, { description: 'What was chosen.' })
  chosen!: string;

  @Field(() => String, { nullable: true, description: 'The name of the account that was billed.' })
  accountName!: string | null;

  @Field(() => String, { nullable: true, description: "The organization's number of it." })
  accountNumber!: string | null;
}
