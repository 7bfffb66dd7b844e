import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Resource', {
  description: 'Who or what a booking needs: a person, a room, a vehicle, equipment.',
  simpleResolvers: true,
})
export class ResourceType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'STAFF, ROOM, VEHICLE or EQUIPMENT.' })
  kind!: string;
}
