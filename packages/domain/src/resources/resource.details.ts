import { clean, isTimeZone, lengthRefusals, type Refusal, refusal, requiredRefusals, TEXT_LIMITS } from '../kernel/index.js';
import { isOnEarth } from '../places/index.js';
import type { ResourceDetailFacts, ResourceRecord } from './resource.facts.js';

/** What is said of a resource. Left out stays as it is; null or blank clears, where nothing may stand. */
export type ResourceDetails = {
  name?: string | null;
  code?: string | null;
  timeZone?: string | null;
  overbookable?: boolean | null;
  skills?: readonly string[] | null;
  staffMemberId?: string | null;
  homeAddress?: string | null;
  homeLatitude?: number | null;
  homeLongitude?: number | null;
};

export const RESOURCE_LIMITS = { code: 40, skill: 40, skills: 50, units: 200 } as const;

/** Skills as they are kept: trimmed, each once whatever its case, in the order given. */
export function skillsOf(skills: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const skill of skills.map((text) => text.trim())) {
    if (skill && !kept.has(skill.toLowerCase())) kept.set(skill.toLowerCase(), skill);
  }
  return [...kept.values()];
}

/** What details change about a resource; only what they name. */
export function detailsSet(details: ResourceDetails): Partial<ResourceRecord> {
  const set: Partial<ResourceRecord> = {};
  if (details.name != null) set.name = details.name.trim();
  if (details.code !== undefined) set.code = clean(details.code);
  if (details.timeZone != null) set.timeZone = details.timeZone;
  if (details.overbookable != null) set.overbookable = details.overbookable;
  if (details.skills !== undefined) set.skills = skillsOf(details.skills ?? []);
  if (details.staffMemberId !== undefined) set.staffMemberId = details.staffMemberId;
  if (details.homeAddress !== undefined) set.homeAddress = clean(details.homeAddress);
  if (details.homeLatitude !== undefined) set.homeLatitude = details.homeLatitude;
  if (details.homeLongitude !== undefined) set.homeLongitude = details.homeLongitude;
  return set;
}

function skillRefusals(skills: readonly string[]): Refusal[] {
  if (skills.length > RESOURCE_LIMITS.skills) return [refusal('TOO_LONG', ['skills'], { limit: RESOURCE_LIMITS.skills })];
  return skills.flatMap((skill, index) => lengthRefusals(skill.trim(), ['skills', String(index)], RESOURCE_LIMITS.skill));
}

function homeRefusals({ homeLatitude, homeLongitude }: Pick<ResourceRecord, 'homeLatitude' | 'homeLongitude'>): Refusal[] {
  if (homeLatitude === null && homeLongitude === null) return [];
  if (homeLatitude === null) return [refusal('REQUIRED', ['homeLatitude'])];
  if (homeLongitude === null) return [refusal('REQUIRED', ['homeLongitude'])];
  return [
    ...(isOnEarth({ latitude: homeLatitude, longitude: 0 })
      ? []
      : [refusal('COORDINATES_OUT_OF_RANGE', ['homeLatitude'], { most: 90 })]),
    ...(isOnEarth({ latitude: 0, longitude: homeLongitude })
      ? []
      : [refusal('COORDINATES_OUT_OF_RANGE', ['homeLongitude'], { most: 180 })]),
  ];
}

/** Only staff are a member of staff; nobody is two resources. */
function staffRefusals(resource: ResourceRecord, facts: ResourceDetailFacts): Refusal[] {
  const { staffMemberId } = resource;
  if (staffMemberId === null) return [];
  if (resource.kind !== 'STAFF') return [refusal('INVALID_VALUE', ['staffMemberId'], { why: 'NOT_STAFF' })];
  if (!facts.staff_members.has(staffMemberId)) return [refusal('NOT_FOUND', ['staffMemberId'])];
  const other = [...facts.resources.values()].find((one) => one.id !== resource.id && one.staffMemberId === staffMemberId);
  return other ? [refusal('DUPLICATE', ['staffMemberId'], { resourceId: other.id, name: other.name })] : [];
}

function codeRefusals({ id, code }: ResourceRecord, facts: ResourceDetailFacts): Refusal[] {
  if (code === null) return [];
  const tooLong = lengthRefusals(code, ['code'], RESOURCE_LIMITS.code);
  if (tooLong.length > 0) return tooLong;
  const other = [...facts.resources.values()].find((one) => one.id !== id && one.code?.toLowerCase() === code.toLowerCase());
  return other ? [refusal('DUPLICATE', ['code'], { resourceId: other.id, name: other.name })] : [];
}

/** What is wrong with a resource as it would be; what did not change is not asked again, except where it must fit together. */
export function resourceRefusals(
  resource: ResourceRecord,
  changed: Partial<ResourceRecord>,
  facts: ResourceDetailFacts,
): Refusal[] {
  return [
    ...('name' in changed ? requiredRefusals(resource.name, ['name'], TEXT_LIMITS.line) : []),
    ...('code' in changed ? codeRefusals(resource, facts) : []),
    ...('timeZone' in changed && !isTimeZone(resource.timeZone) ? [refusal('INVALID_VALUE', ['timeZone'])] : []),
    ...('skills' in changed ? skillRefusals(resource.skills) : []),
    ...('staffMemberId' in changed ? staffRefusals(resource, facts) : []),
    ...('homeAddress' in changed ? lengthRefusals(resource.homeAddress, ['homeAddress'], TEXT_LIMITS.line) : []),
    ...('homeLatitude' in changed || 'homeLongitude' in changed ? homeRefusals(resource) : []),
  ];
}
