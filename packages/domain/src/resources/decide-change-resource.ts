import { accepted, type Decision, difference, patch, refused, unchanged } from '../kernel/index.js';
import { detailsSet, type ResourceDetails, resourceRefusals } from './resource.details.js';
import type { ResourceDetailFacts, ResourceRecord } from './resource.facts.js';
import { type ResourceCommand, resourceFor } from './resource.subject.js';

export type ChangeResourceCommand = ResourceCommand & ResourceDetails;

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

/** Changes what is said of a resource (SV-03). Its hours stay as the wall clock shows them, also in another zone. */
export function decideChangeResource(facts: ResourceDetailFacts, command: ChangeResourceCommand): Decision {
  const { resource, refusal } = resourceFor(facts.resources, command);
  if (refusal) return refusal;
  const set = detailsSet(command);
  if (set.skills && same(set.skills, resource.skills)) delete set.skills;
  if (command.name === null) set.name = '';
  const refusals = resourceRefusals({ ...resource, ...set }, set, facts);
  if (refusals.length > 0) return refused(resource.id, ...refusals);
  const changed = difference<ResourceRecord>(resource, set);
  if (!changed) return unchanged(resource.id);
  const event = { type: 'resource.changed', entity: 'resources', entityId: resource.id, ...changed };
  return accepted(resource.id, [patch('resources', resource, changed.after as Partial<ResourceRecord>)], [event]);
}
