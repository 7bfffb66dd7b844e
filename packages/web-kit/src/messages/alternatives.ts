import { listAt, textAt } from './details.js';

/** A free time that the server offers instead of a taken one. */
export type Alternative = { startsAt: string; endsAt: string; resourceId: string | null; sessionId: string | null };

/** The free times beside a refusal (RESOURCE_TAKEN, SESSION_FULL), nearest first; empty when there are none. */
export const alternativesOf = (details: unknown): Alternative[] =>
  listAt(details, 'alternatives').flatMap((entry) => {
    const startsAt = textAt(entry, 'startsAt');
    const endsAt = textAt(entry, 'endsAt');
    if (startsAt === null || endsAt === null) return [];
    return [{ startsAt, endsAt, resourceId: textAt(entry, 'resourceId'), sessionId: textAt(entry, 'sessionId') }];
  });
