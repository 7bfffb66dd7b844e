import type { Requirement, Service } from '../catalog/index.js';
import { qualifies } from '../resources/index.js';
import { type Candidate, type Common, candidateOf } from './candidate.js';
import type { Room, Wish } from './room.js';
import { MINUTE, type Span } from './span.js';

/** What is wished besides a time. */
export type Beside = Omit<Wish, 'startsAt' | 'endsAt'>;

/** When each phase of an appointment is: buffers belong to the whole (SETUP before, TEARDOWN after). */
function phaseOf(phase: Requirement['phase'], time: Span, { bufferBeforeMin, bufferAfterMin }: Service): Span {
  const before = time.from - bufferBeforeMin * MINUTE;
  const after = time.to + bufferAfterMin * MINUTE;
  if (phase === 'MAIN') return time;
  if (phase === 'SETUP') return { from: before, to: time.from };
  if (phase === 'TEARDOWN') return { from: time.to, to: after };
  return { from: before, to: after };
}

const lasts = (phase: Requirement['phase'], { bufferBeforeMin, bufferAfterMin }: Service): boolean =>
  (phase !== 'SETUP' || bufferBeforeMin > 0) && (phase !== 'TEARDOWN' || bufferAfterMin > 0);

export type PreparedNeed = { requirement: Requirement; candidates: readonly Candidate[] };

/** Those that qualify in the order of the pool; without a pool all are alike. */
function byPool(requirement: Requirement, resources: Room['resources']): Room['resources'] {
  const rank = new Map(requirement.resourceIds.map((id, index) => [id, index]));
  return resources
    .filter((resource) => resource.unitIds.length > 0 && qualifies(resource, requirement))
    .sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
}

/** Each need that lasts, with those that can serve it; a resource that serves several is prepared once. */
export function prepareNeeds({ service, resources }: Room, common: Common): PreparedNeed[] {
  const known = new Map<string, Candidate>();
  const candidate = (resource: Room['resources'][number]): Candidate => {
    const one = known.get(resource.id) ?? candidateOf(resource, common);
    known.set(resource.id, one);
    return one;
  };
  return service.requirements
    .filter(({ phase }) => lasts(phase, service))
    .map((requirement) => ({
      requirement,
      candidates: byPool(requirement, resources).map(candidate),
    }));
}

/** What one need asks of whom, for one wish. */
export function questionOf(
  { requirement, candidates }: PreparedNeed,
  index: number,
  service: Service,
  time: Span,
  beside: Beside,
) {
  const occupied = phaseOf(requirement.phase, time, service);
  const lead = index === 0 ? (beside.resourceId ?? null) : null;
  const named = beside.named?.get(requirement.id) ?? (lead && requirement.quantity === 1 ? [lead] : null);
  const isKnown = lead === null || candidates.some(({ resource }) => resource.id === lead);
  const asked = named ? candidates.filter(({ resource }) => named.includes(resource.id)) : isKnown ? candidates : [];
  return { requirement, occupied, asked, withId: named ? null : lead, time: requirement.phase === 'WHOLE' ? time : occupied };
}
