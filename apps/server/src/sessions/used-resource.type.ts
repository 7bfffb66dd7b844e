import { Field, ObjectType } from 'type-graphql';
import { OfferedResourceType } from '../resources/offered-resource.type.js';

@ObjectType('UsedResource', { description: 'Who or what a session has taken for its time.', simpleResolvers: true })
export class UsedResourceType extends OfferedResourceType {
  @Field(() => Boolean, { description: 'True for whoever leads the session; the others are there besides.' })
  isInstructor!: boolean;
}
