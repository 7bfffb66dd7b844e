import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('TaxRate', { description: 'A rate of tax that services may have.', simpleResolvers: true })
export class TaxRateType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Rises with every change; edits name the one they are based on.' })
  version!: number;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => Int, { description: 'Basis points: 2,000 is 20 %.' })
  rateBp!: number;

  @Field(() => Boolean, { description: 'False when it is retired.' })
  active!: boolean;
}
