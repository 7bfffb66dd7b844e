import { type Decision, refusedWith } from '../kernel/index.js';
import type { Opportunity } from './opportunity.js';

type Found = { opportunity: Opportunity; refusal: null } | { opportunity: null; refusal: Decision };

/** The opportunity a command is about, if it exists and is the version the caller saw. */
export function opportunityFor(
  opportunities: ReadonlyMap<string, Opportunity>,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
): Found {
  const opportunity = opportunities.get(id.toLowerCase());
  if (!opportunity) return { opportunity: null, refusal: refusedWith(id, 'NOT_FOUND', ['id']) };
  if (expectedVersion != null && expectedVersion !== opportunity.version) {
    return {
      opportunity: null,
      refusal: refusedWith(id, 'STALE_VERSION', ['expectedVersion'], { version: opportunity.version }),
    };
  }
  return { opportunity, refusal: null };
}
