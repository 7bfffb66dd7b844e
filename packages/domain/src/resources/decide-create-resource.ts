import type { Deciding } from '../access/index.js';
import { accepted, type Decision, insert, refusal, refused } from '../kernel/index.js';
import { detailsSet, RESOURCE_LIMITS, type ResourceDetails, resourceRefusals } from './resource.details.js';
import type { ResourceDetailFacts, ResourceRecord } from './resource.facts.js';
import { RESOURCE_KINDS } from './resource.js';

/** `resourceId` is the new resource's; without a time zone it keeps the organization's. */
export type CreateResourceCommand = ResourceDetails & { resourceId: string; kind: string; capacity?: number | null };

const isCapacity = (capacity: number): boolean =>
  Number.isInteger(capacity) && capacity >= 1 && capacity <= RESOURCE_LIMITS.units;

export const capacityRefusal = (capacity: number) =>
  isCapacity(capacity) ? [] : [refusal('INVALID_VALUE', ['capacity'], { least: 1, most: RESOURCE_LIMITS.units })];

/** The types there are: those everybody has, and the organization's own. */
export const knownKinds = (facts: Pick<ResourceDetailFacts, 'resource_types'>): string[] => [
  ...RESOURCE_KINDS,
  ...[...facts.resource_types.values()].map(({ key }) => key),
];

/** Makes a resource with as many units as it has places (SV-03, SV-33 to SV-36). It has no hours yet: nothing can be booked. */
export function decideCreateResource(
  facts: ResourceDetailFacts,
  command: CreateResourceCommand,
  { organization, newId }: Deciding,
): Decision {
  const { resourceId: id, kind, capacity } = command;
  const set = { name: '', ...detailsSet(command) };
  const resource: ResourceRecord = {
    ...{ id, version: 1, kind, code: null, timeZone: organization.timeZone, active: true, overbookable: false, skills: [] },
    ...{ staffMemberId: null, homeAddress: null, homeLatitude: null, homeLongitude: null },
    ...set,
  };
  const places = capacity ?? 1;
  const refusals = [
    ...resourceRefusals(resource, set, facts),
    ...(knownKinds(facts).includes(kind) ? [] : [refusal('INVALID_VALUE', ['kind'], { allowed: knownKinds(facts) })]),
    ...capacityRefusal(places),
  ];
  if (refusals.length > 0) return refused(id, ...refusals);
  const { version: _, ...values } = resource;
  const units = Array.from({ length: places }, (_, index) =>
    insert('resource_units', { id: newId(), resourceId: id, position: index + 1, active: true }),
  );
  const { id: __, active: ___, ...after } = values;
  const event = { type: 'resource.created', entity: 'resources', entityId: id, after: { ...after, capacity: places } };
  return accepted(id, [insert('resources', values), ...units], [event], { resourceId: id });
}
