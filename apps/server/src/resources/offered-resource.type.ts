import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('OfferedResource', {
  description: 'Who or what can be had at a time: a person, a room, a vehicle, equipment.',
  simpleResolvers: true,
})
export class OfferedResourceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'STAFF, ROOM, VEHICLE, EQUIPMENT, or the key of a type of the organization.' })
  kind!: string;
}
