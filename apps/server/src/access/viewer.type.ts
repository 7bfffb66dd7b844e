import { ROLE_PERMISSIONS } from '@bookwright/domain/access';
import type { OrganizationSettings } from '@bookwright/domain/organizations';
import type { SignedInStaff } from '@bookwright/persistence/access';
import { Field, ObjectType } from 'type-graphql';
import { OrganizationType } from '../organizations/organization.type.js';
import { OrganizationSettingsType } from '../organizations/settings.type.js';
import { StaffMemberType } from '../staff/staff-member.type.js';

@ObjectType('Viewer', { description: 'Who is signed in.', simpleResolvers: true })
export class ViewerType {
  @Field(() => StaffMemberType, { description: 'The person.' })
  staffMember!: StaffMemberType;

  @Field(() => OrganizationType, { description: 'Where they work; everything they see belongs to it.' })
  organization!: OrganizationType;

  @Field(() => OrganizationSettingsType, { description: 'What the organization has decided, as far as it concerns staff.' })
  settings!: OrganizationSettings;

  @Field(() => [String], { description: 'What they may do, such as `booking.cancel`.' })
  permissions!: string[];
}

export const viewerOfSession = ({ staffMember, organization }: SignedInStaff): ViewerType => ({
  staffMember,
  organization,
  settings: organization.settings,
  permissions: [...ROLE_PERMISSIONS[staffMember.role]],
});
