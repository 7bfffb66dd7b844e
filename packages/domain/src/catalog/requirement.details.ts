import { clean, lengthRefusals, type Refusal, refusal, requiredRefusals } from '../kernel/index.js';
import { RESOURCE_KINDS, type Resource } from '../resources/index.js';
import { type Requirement, type Service, saleOf } from './service.js';

/** A need as people give it; one that is known by its id stays itself. */
export type RequirementDraft = Omit<Requirement, 'id'> & { id?: string | null };

/** What needs may name. */
export type RequirementFacts = {
  resources: ReadonlyMap<string, Pick<Resource, 'id' | 'kind' | 'active'>>;
  resource_types: ReadonlyMap<string, { key: string }>;
};

const MOST_NEEDS = 10;
const MOST_QUANTITY = 20;
const MOST_SKILLS = 20;
const LONGEST_WORD = 60;

/** A pool names each resource once, and only what is of the kind that is needed and still in use. */
function poolRefusals({ resourceIds, kind }: RequirementDraft, path: string[], { resources }: RequirementFacts): Refusal[] {
  const at = [...path, 'resourceIds'];
  if (new Set(resourceIds).size < resourceIds.length) return [refusal('DUPLICATE', at)];
  return resourceIds.flatMap((resourceId) => {
    const resource = resources.get(resourceId);
    if (!resource) return [refusal('NOT_FOUND', at, { resourceId })];
    if (resource.kind !== kind) return [refusal('INVALID_VALUE', at, { resourceId, why: 'OTHER_KIND', kind: resource.kind })];
    return resource.active ? [] : [refusal('INVALID_VALUE', at, { resourceId, why: 'ARCHIVED' })];
  });
}

function phaseRefusals(
  { phase }: RequirementDraft,
  index: number,
  path: string[],
  { bufferBeforeMin, bufferAfterMin }: Pick<Service, 'bufferBeforeMin' | 'bufferAfterMin'>,
): Refusal[] {
  const at = [...path, 'phase'];
  if ((phase === 'SETUP' && bufferBeforeMin === 0) || (phase === 'TEARDOWN' && bufferAfterMin === 0)) {
    return [refusal('INVALID_VALUE', at, { why: 'NO_BUFFER' })];
  }
  const outside = phase === 'SETUP' || phase === 'TEARDOWN';
  return outside && index === 0 ? [refusal('INVALID_VALUE', at, { why: 'FIRST_IS_THERE_FOR_THE_SERVICE' })] : [];
}

/** Everything that is wrong with what an appointment is said to need; only appointments need anything. */
export function requirementRefusals(
  service: Pick<Service, 'kind' | 'bufferBeforeMin' | 'bufferAfterMin'>,
  needs: readonly RequirementDraft[],
  facts: RequirementFacts,
): Refusal[] {
  if (needs.length === 0) return [];
  if (saleOf(service) !== 'APPOINTMENT') return [refusal('INVALID_VALUE', ['requirements'], { why: 'NOT_AN_APPOINTMENT' })];
  if (needs.length > MOST_NEEDS) return [refusal('TOO_MANY_SELECTED', ['requirements'], { limit: MOST_NEEDS })];
  const kinds = new Set([...RESOURCE_KINDS, ...[...facts.resource_types.values()].map(({ key }) => key)]);
  return needs.flatMap((need, index) => {
    const path = ['requirements', String(index)];
    const { quantity, skills } = need;
    const counted = Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_QUANTITY;
    return [
      ...requiredRefusals(need.role, [...path, 'role'], LONGEST_WORD),
      ...(kinds.has(need.kind) ? [] : [refusal('INVALID_VALUE', [...path, 'kind'], { allowed: [...kinds] })]),
      ...(counted ? [] : [refusal('QUANTITY_OUT_OF_RANGE', [...path, 'quantity'], { least: 1, most: MOST_QUANTITY })]),
      ...(skills.length > MOST_SKILLS ? [refusal('TOO_MANY_SELECTED', [...path, 'skills'], { limit: MOST_SKILLS })] : []),
      ...skills.flatMap((skill) => lengthRefusals(skill, [...path, 'skills'], LONGEST_WORD)),
      ...phaseRefusals(need, index, path, service),
      ...poolRefusals(need, path, facts),
    ];
  });
}

/** A need as it is stored: words trimmed, skills once each. */
export const tidied = (need: RequirementDraft): RequirementDraft => ({
  ...need,
  role: need.role.trim(),
  skills: [...new Set(need.skills.flatMap((skill) => clean(skill) ?? []))],
});
