import type { Deciding } from '../access/index.js';
import { accepted, type Change, type Decision, insert, patch, refused, refusedWith, unchanged } from '../kernel/index.js';
import { capacityRefusal } from './decide-create-resource.js';
import { ofResource, ownerIdsOf, type ResourceCalendarFacts, type ResourceUnit } from './resource.facts.js';
import { type ResourceCommand, resourceFor } from './resource.subject.js';

export type ChangeCapacityCommand = ResourceCommand & { capacity: number };

type Facts = Pick<ResourceCalendarFacts, 'resources' | 'resource_units' | 'booked'>;

const byPosition = (a: ResourceUnit, b: ResourceUnit): number => a.position - b.position;

/** Puts units back into use, the first ones first, and makes new ones behind them. */
function more(units: readonly ResourceUnit[], resourceId: string, count: number, newId: () => string): Change[] {
  const back = units.filter((unit) => !unit.active).slice(0, count);
  const last = Math.max(0, ...units.map((unit) => unit.position));
  const made = Array.from({ length: count - back.length }, (_, index) =>
    insert('resource_units', { id: newId(), resourceId, position: last + index + 1, active: true }),
  );
  return [...back.map((unit) => patch('resource_units', unit, { active: true })), ...made];
}

/** How many places a resource has at the same time. A unit goes out of use only when nothing to come is on it. */
export function decideChangeCapacity(facts: Facts, command: ChangeCapacityCommand, { newId }: Deciding): Decision {
  const { resource, refusal } = resourceFor(facts.resources, command);
  if (refusal) return refusal;
  const refusals = capacityRefusal(command.capacity);
  if (refusals.length > 0) return refused(resource.id, ...refusals);
  const units = ofResource(facts.resource_units, resource.id).sort(byPosition);
  const active = units.filter((unit) => unit.active);
  const wanted = command.capacity - active.length;
  if (wanted === 0) return unchanged(resource.id);
  const event = {
    ...{ type: 'resource.capacity_changed', entity: 'resources', entityId: resource.id },
    ...{ before: { capacity: active.length }, after: { capacity: command.capacity } },
  };
  const version = patch('resources', resource, {});
  if (wanted > 0) return accepted(resource.id, [version, ...more(units, resource.id, wanted, newId)], [event]);
  const booked = ofResource(facts.booked, resource.id);
  const free = active.filter((unit) => !booked.some((time) => time.unitId === unit.id));
  if (free.length < -wanted) {
    return refusedWith(resource.id, 'RESOURCE_IN_USE', ['capacity'], {
      least: active.length - free.length,
      count: ownerIdsOf(booked).length,
    });
  }
  const gone = free.slice(wanted).map((unit) => patch('resource_units', unit, { active: false }));
  return accepted(resource.id, [version, ...gone], [event]);
}
