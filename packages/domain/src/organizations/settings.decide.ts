import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Decision,
  difference,
  patch,
  type Refusal,
  refusal,
  refused,
  refusedWith,
  unchanged,
} from '../kernel/index.js';
import type { Organization, OrganizationSettings } from './organization.js';
import { SETTING_FIELDS, SETTING_NAMES } from './settings.fields.js';

export type SettingsFacts = { organizations: ReadonlyMap<string, Pick<Organization, 'id' | 'settings'> & { version: number }> };

/** What is left out stays as it is. */
export type ChangeSettingsCommand = { id: string; settings: Partial<OrganizationSettings> };

/** Why a setting cannot have this value; nothing when it can. */
function settingRefusals(name: keyof OrganizationSettings, value: unknown): Refusal[] {
  const field = SETTING_FIELDS[name];
  if (field.kind === 'SWITCH') return typeof value === 'boolean' ? [] : [refusal('INVALID_VALUE', [name])];
  if (field.kind === 'CHOICE') {
    const options: readonly unknown[] = field.options;
    return options.includes(value) ? [] : [refusal('INVALID_VALUE', [name], { allowed: options })];
  }
  const { least, most } = field;
  const fits = Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
  return fits ? [] : [refusal('INVALID_VALUE', [name], { least, most })];
}

/** Changes what an organization decides for itself, and keeps in the history what it was. */
export function decideChangeSettings(facts: SettingsFacts, command: ChangeSettingsCommand, _deciding: Deciding): Decision {
  const organization = facts.organizations.get(command.id);
  if (!organization) return refusedWith(command.id, 'NOT_FOUND', ['id']);
  const given = SETTING_NAMES.filter((name) => command.settings[name] != null);
  const refusals = given.flatMap((name) => settingRefusals(name, command.settings[name]));
  if (refusals.length > 0) return refused(command.id, ...refusals);
  const wanted = Object.fromEntries(given.map((name) => [name, command.settings[name]])) as Partial<OrganizationSettings>;
  const changed = difference(organization.settings, wanted);
  if (!changed) return unchanged(command.id);
  const settings = { ...organization.settings, ...wanted };
  return accepted(
    command.id,
    [patch('organizations', organization, { settings })],
    [{ type: 'organization.settings_changed', entity: 'organizations', entityId: command.id, ...changed }],
  );
}
