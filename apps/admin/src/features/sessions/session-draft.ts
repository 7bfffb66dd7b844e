import type { ChangeSessionInput, CreateSessionsInput, ExplainSessionsInput, SessionPartsFragment } from '../../gql/graphql.js';
import { instantOf, localParts, plusMinutes } from '../../shell/zoned-time.js';
import type { Beyond } from '../../slots/beyond.js';

/** A session as the form holds it, with its time on the organization's wall clock. */
export type SessionDraft = {
  serviceId: string | null;
  day: string | null;
  time: string;
  durationMin: number | string;
  /** How many weeks in a row, for new ones. */
  weeks: number | string;
  capacity: number | string;
  minToRun: number | string;
  location: string;
  meetingUrl: string;
  instructorId: string | null;
  resourceIds: string[];
  waitlistEnabled: boolean;
  draft: boolean;
  beyond: Beyond;
  reason: string;
};

export const newDraft = (): SessionDraft => ({
  serviceId: null,
  day: null,
  time: '',
  durationMin: 60,
  weeks: 1,
  capacity: 10,
  minToRun: '',
  location: '',
  meetingUrl: '',
  instructorId: null,
  resourceIds: [],
  waitlistEnabled: true,
  draft: false,
  beyond: 'NO',
  reason: '',
});

/** What a session uses besides its instructor. */
export const furtherOf = ({ resources }: Pick<SessionPartsFragment, 'resources'>) =>
  resources.filter(({ isInstructor }) => !isInstructor);

export const draftOf = (session: SessionPartsFragment, timeZone: string): SessionDraft => {
  const { day, time } = localParts(session.startsAt, timeZone);
  return {
    ...newDraft(),
    serviceId: session.service.id,
    day,
    time,
    durationMin: (Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000,
    capacity: session.capacity,
    minToRun: session.minToRun ?? '',
    location: session.location ?? '',
    meetingUrl: session.meetingUrl ?? '',
    instructorId: session.instructor?.id ?? null,
    resourceIds: furtherOf(session).map(({ id }) => id),
    waitlistEnabled: session.waitlistEnabled,
  };
};

const number = (value: number | string): number | null => (value === '' ? null : Number(value));

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The instants of a draft: every week at the same time of the clock, also when the clocks have changed in between. */
export const startsOf = ({ day, time, weeks }: Pick<SessionDraft, 'day' | 'time' | 'weeks'>, timeZone: string): string[] => {
  if (!day || !/^\d\d:\d\d/.test(time)) return [];
  const count = Math.max(1, Math.min(60, Number(weeks) || 1));
  return Array.from({ length: count }, (_, week) => instantOf(plusDays(day, 7 * week), time, timeZone));
};

const detailsOf = (draft: SessionDraft) => ({
  capacity: number(draft.capacity) ?? 0,
  minToRun: number(draft.minToRun),
  location: draft.location.trim() || null,
  meetingUrl: draft.meetingUrl.trim() || null,
  instructorId: draft.instructorId,
  waitlistEnabled: draft.waitlistEnabled,
});

/** Going beyond what is free, with the reason. */
const beyondOf = ({ beyond, reason }: Pick<SessionDraft, 'beyond' | 'reason'>) => ({
  ...(beyond !== 'NO' && { override: true }),
  ...(beyond === 'OVERBOOK' && { overbook: true }),
  ...(reason.trim() && { reason: reason.trim() }),
});

export const createInput = (draft: SessionDraft, timeZone: string): Omit<CreateSessionsInput, 'idempotencyKey'> => ({
  serviceId: draft.serviceId ?? '',
  startsAt: startsOf(draft, timeZone),
  durationMin: number(draft.durationMin),
  draft: draft.draft,
  resourceIds: draft.resourceIds,
  ...detailsOf(draft),
  ...beyondOf(draft),
});

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id) => b.includes(id));

/** The resources that are sent: what is left as it was is not. */
function resourcesOf(session: SessionPartsFragment, draft: SessionDraft): { resourceIds?: string[] } {
  const before = furtherOf(session).map(({ id }) => id);
  return sameIds(before, draft.resourceIds) ? {} : { resourceIds: draft.resourceIds };
}

/**
 * What is sent of a session that is changed: the time only when it is another, because everybody on it moves along, and
 * whom and what it uses only when that is another, because it is taken anew.
 */
export const changeInput = (session: SessionPartsFragment, draft: SessionDraft, timeZone: string): ChangeSessionInput => {
  const startsAt = startsOf({ ...draft, weeks: 1 }, timeZone)[0] ?? session.startsAt;
  const endsAt = plusMinutes(startsAt, number(draft.durationMin) ?? 0);
  const moved = startsAt !== session.startsAt || endsAt !== session.endsAt;
  return {
    id: session.id,
    expectedVersion: session.version,
    ...(moved && { startsAt, endsAt }),
    ...detailsOf(draft),
    ...resourcesOf(session, draft),
    ...beyondOf(draft),
  };
};

/** What is asked about a draft, before it is sent; null while that would say nothing, or nothing new. */
export function explainInput(
  session: SessionPartsFragment | null,
  draft: SessionDraft,
  timeZone: string,
): ExplainSessionsInput | null {
  const startsAt = startsOf(session ? { ...draft, weeks: 1 } : draft, timeZone);
  const durationMin = number(draft.durationMin);
  if (startsAt.length === 0 || !durationMin || durationMin < 1 || !(session || draft.serviceId)) return null;
  const asked = { startsAt, durationMin, instructorId: draft.instructorId, ...beyondOf({ ...draft, reason: '' }) };
  if (!session) return { ...asked, serviceId: draft.serviceId, resourceIds: draft.resourceIds };
  const { startsAt: moved, instructorId, resourceIds } = changeInput(session, draft, timeZone);
  const led = (instructorId ?? null) !== (session.instructor?.id ?? null);
  return moved || led || resourceIds ? { ...asked, sessionId: session.id, ...(resourceIds && { resourceIds }) } : null;
}
