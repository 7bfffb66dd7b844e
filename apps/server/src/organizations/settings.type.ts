import type { Refusal } from '@bookwright/domain/kernel';
import { type OrganizationSettings, SETTING_FIELDS, SETTING_NAMES } from '@bookwright/domain/organizations';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enums.js';
import { UserErrorType } from '../graphql/user-error.type.js';

@ObjectType('OrganizationSettings', { description: 'What an organization decides for itself.', simpleResolvers: true })
export class OrganizationSettingsType {}

@InputType({ description: 'Settings to change. What is left out, or null, stays as it is.' })
export class ChangeSettingsInput {}

/** `deleteMeans` is of the enum `DeleteMeans`. */
const enumName = (name: string): string => `${name[0]!.toUpperCase()}${name.slice(1)}`;

function typeOf(name: keyof OrganizationSettings) {
  const field = SETTING_FIELDS[name];
  if (field.kind === 'WHOLE') return Int;
  return field.kind === 'SWITCH' ? Boolean : enumOf(enumName(name), field.options as readonly string[], field.says);
}

/** The bounds of a setting, where it has any. */
function boundsOf(name: keyof OrganizationSettings): string {
  const field = SETTING_FIELDS[name];
  return field.kind === 'WHOLE' ? ` ${field.least} to ${field.most.toLocaleString('en')}.` : '';
}

for (const name of SETTING_NAMES) {
  const type = typeOf(name);
  const { says } = SETTING_FIELDS[name];
  Field(() => type, { description: says })(OrganizationSettingsType.prototype, name);
  Field(() => type, { nullable: true, description: says + boundsOf(name) })(ChangeSettingsInput.prototype, name);
}

@ObjectType('SettingsPayload', { description: 'What became of a change of settings.', simpleResolvers: true })
export class SettingsPayload {
  @Field(() => OrganizationSettingsType, { description: 'The settings as they are now.' })
  settings!: OrganizationSettings;

  @Field(() => [UserErrorType], { description: 'Why it was refused. Empty when it was done, or was so already.' })
  userErrors!: Refusal[];
}
