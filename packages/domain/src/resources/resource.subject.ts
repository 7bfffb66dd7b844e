import { type Decision, refusedWith } from '../kernel/index.js';
import type { ResourceRecord } from './resource.facts.js';

/** A command about one resource. A version that is given must still be the resource's. */
export type ResourceCommand = { id: string; expectedVersion?: number | null };

/** The resource a command is about, if it exists and is as the caller saw it. */
export function resourceFor(
  resources: ReadonlyMap<string, ResourceRecord>,
  { id, expectedVersion }: ResourceCommand,
): { resource: ResourceRecord; refusal: null } | { resource: null; refusal: Decision } {
  const resource = resources.get(id);
  if (!resource) return { resource: null, refusal: refusedWith(id, 'NOT_FOUND', ['id']) };
  if (expectedVersion != null && expectedVersion !== resource.version) {
    return {
      resource: null,
      refusal: refusedWith(id, 'STALE_VERSION', ['expectedVersion'], { version: resource.version }),
    };
  }
  return { resource, refusal: null };
}
