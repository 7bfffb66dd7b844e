import { ROLE_PERMISSIONS } from '@bookwright/domain/access';
import type { Refusal } from '@bookwright/domain/kernel';
import type { SignedInStaff } from '@bookwright/persistence/access';
import { Field, InputType, ObjectType } from 'type-graphql';
import { UserErrorType } from '../graphql/user-error.type.js';
import { OrganizationType } from '../organizations/organization.type.js';
import { StaffMemberType } from '../staff/staff-member.type.js';

@ObjectType('Viewer', { description: 'Who is signed in.', simpleResolvers: true })
export class ViewerType {
  @Field(() => StaffMemberType, { description: 'The person.' })
  staffMember!: StaffMemberType;

  @Field(() => OrganizationType, { description: 'Where they work; everything they see belongs to it.' })
  organization!: OrganizationType;

  @Field(() => [String], { description: 'What they may do, such as `booking.cancel`.' })
  permissions!: string[];
}

export const viewerOfSession = ({ staffMember, organization }: SignedInStaff): ViewerType => ({
  staffMember,
  organization,
  permissions: [...ROLE_PERMISSIONS[staffMember.role]],
});

@InputType({ description: 'How a member of staff shows who they are.' })
export class SignInInput {
  @Field(() => String, { description: 'Their email address, in any case.' })
  email!: string;

  @Field(() => String, { description: 'Their password.' })
  password!: string;
}

@ObjectType({ description: 'The new session, in a cookie, or why there is none.', simpleResolvers: true })
export class SignInPayload {
  @Field(() => ViewerType, { nullable: true, description: 'Who is signed in now; null when refused.' })
  viewer!: ViewerType | null;

  @Field(() => [UserErrorType], {
    description: 'WRONG_CREDENTIALS, whichever part was wrong and also for people who no longer work here.',
  })
  userErrors!: Refusal[];
}

@ObjectType({ description: 'The end of a session.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'Always true: afterwards nobody is signed in.' })
  signedOut!: boolean;
}
