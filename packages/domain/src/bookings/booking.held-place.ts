import { type Change, type Instant, insert, remove } from '../kernel/index.js';
import type { HeldFacts } from './booking.facts.js';

/** Keeps what a booking takes until `expiresAt`, or for good: rows of allocations are replaced, never changed. */
export function holdUntil(facts: HeldFacts, bookingId: string, expiresAt: Instant | null, newId: () => string): Change[] {
  const own = [...facts.allocations.values()].filter((allocation) => allocation.bookingId === bookingId);
  const different = own.filter((allocation) => allocation.expiresAt !== expiresAt);
  return [
    ...different.map(({ id }) => remove('allocations', id)),
    ...different.map((allocation) => insert('allocations', { ...allocation, id: newId(), expiresAt })),
  ];
}
