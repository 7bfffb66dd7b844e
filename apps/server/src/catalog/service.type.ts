import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ServiceKindEnum } from '../graphql/enums.js';

@ObjectType('Service', { description: 'Something that can be booked or bought.', simpleResolvers: true })
export class ServiceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => ServiceKindEnum, { description: 'Whether it is an appointment, a seat or goods.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  category!: string | null;

  @Field(() => Int, { nullable: true, description: 'How long it takes, in minutes; null for goods.' })
  durationMin!: number | null;
}
