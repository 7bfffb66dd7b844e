import { type Change, insert, patch, remove } from '../kernel/index.js';
import { type RequirementDraft, tidied } from './requirement.details.js';
import type { ServiceFacts, StoredPoolPlace, StoredRequirement } from './service.facts.js';
import type { Requirement } from './service.js';

const byPosition = (a: { position: number }, b: { position: number }): number => a.position - b.position;

const poolOf = ({ requirement_resources }: ServiceFacts, requirementId: string): StoredPoolPlace[] =>
  [...requirement_resources.values()].filter((place) => place.requirementId === requirementId).sort(byPosition);

const storedNeeds = ({ service_requirements }: ServiceFacts, serviceId: string): StoredRequirement[] =>
  [...service_requirements.values()].filter((need) => need.serviceId === serviceId).sort(byPosition);

/** What a service needs, as it is stored. */
export const needsOf = (facts: ServiceFacts, serviceId: string): Requirement[] =>
  storedNeeds(facts, serviceId).map(({ id, role, kind, quantity, phase, skills }) => ({
    ...{ id, role, kind, quantity, phase, skills },
    resourceIds: poolOf(facts, id).map(({ resourceId }) => resourceId),
  }));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The rows that make a service need just this, in this order. A need that is named by its id stays the same record. Positions
 * only rise, because two needs never share one, not even for a moment.
 */
export function needChanges(
  facts: ServiceFacts,
  serviceId: string,
  drafts: readonly RequirementDraft[],
  newId: () => string,
): Change[] {
  const stored = storedNeeds(facts, serviceId);
  const known = new Map(stored.map((need) => [need.id, need]));
  const wanted = drafts.map(tidied).map((draft) => ({ draft, before: draft.id ? known.get(draft.id) : undefined }));
  const kept = new Set(wanted.flatMap(({ before }) => before?.id ?? []));
  const inPlace = wanted.length === stored.length && wanted.every(({ before }, index) => before?.id === stored[index]!.id);
  const last = Math.max(0, ...stored.map(({ position }) => position));
  const changes: Change[] = [];
  for (const need of stored.filter(({ id }) => !kept.has(id))) {
    changes.push(
      ...poolOf(facts, need.id).map(({ id }) => remove('requirement_resources', id)),
      remove('service_requirements', need.id),
    );
  }
  for (const [index, { draft, before }] of wanted.entries()) {
    const { role, kind, quantity, phase, skills, resourceIds } = draft;
    const values = { role, kind, quantity, phase, skills };
    const position = inPlace ? before!.position : last + 1 + index;
    const id = before?.id ?? newId();
    if (!before) changes.push(insert('service_requirements', { id, serviceId, position, ...values }));
    else {
      const { role: _r, kind: _k, quantity: _q, phase: _p, skills: _s } = before;
      const was = { role: _r, kind: _k, quantity: _q, phase: _p, skills: _s };
      if (!same(was, values) || before.position !== position) {
        changes.push(patch<StoredRequirement>('service_requirements', before, { ...values, position }));
      }
    }
    const pool = before ? poolOf(facts, id) : [];
    if (
      same(
        pool.map(({ resourceId }) => resourceId),
        resourceIds,
      )
    )
      continue;
    changes.push(...pool.map((place) => remove('requirement_resources', place.id)));
    changes.push(
      ...resourceIds.map((resourceId, place) =>
        insert('requirement_resources', { id: newId(), requirementId: id, resourceId, position: place + 1 }),
      ),
    );
  }
  return changes;
}
