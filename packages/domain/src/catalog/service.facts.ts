import type { RequirementFacts } from './requirement.details.js';
import type { Requirement, Service } from './service.js';

/** A service as it is stored; what it needs are records of their own. */
export type ServiceRecord = Omit<Service, 'requirements'>;

export type StoredRequirement = Omit<Requirement, 'resourceIds'> & { version: number; serviceId: string; position: number };

/** A resource in the pool of a need. */
export type StoredPoolPlace = { id: string; requirementId: string; resourceId: string; position: number };

/** What changing services looks at. */
export type ServiceFacts = RequirementFacts & {
  services: ReadonlyMap<string, ServiceRecord>;
  service_requirements: ReadonlyMap<string, StoredRequirement>;
  requirement_resources: ReadonlyMap<string, StoredPoolPlace>;
};
