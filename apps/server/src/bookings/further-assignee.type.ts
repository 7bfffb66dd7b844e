import { Field, ID, ObjectType } from 'type-graphql';
import { StaffMemberType } from '../staff/staff-member.type.js';

@ObjectType('FurtherAssignee', { description: 'Somebody who is responsible besides the `assignee`.', simpleResolvers: true })
export class FurtherAssigneeType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => StaffMemberType, { description: 'Who.' })
  staffMember!: StaffMemberType;
}
