import type { CreateSessionsInput, SessionPartsFragment } from '../../gql/graphql.js';
import { instantOf, localParts, plusMinutes } from '../../shell/zoned-time.js';

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
  waitlistEnabled: boolean;
  draft: boolean;
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
  waitlistEnabled: true,
  draft: false,
  reason: '',
});

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

export const createInput = (draft: SessionDraft, timeZone: string): Omit<CreateSessionsInput, 'idempotencyKey'> => ({
  serviceId: draft.serviceId ?? '',
  startsAt: startsOf(draft, timeZone),
  durationMin: number(draft.durationMin),
  draft: draft.draft,
  ...detailsOf(draft),
});

/** What is sent of a session that is changed: the time only when it is another, because everybody on it moves along. */
export const changeInput = (session: SessionPartsFragment, draft: SessionDraft, timeZone: string) => {
  const startsAt = startsOf({ ...draft, weeks: 1 }, timeZone)[0] ?? session.startsAt;
  const endsAt = plusMinutes(startsAt, number(draft.durationMin) ?? 0);
  const moved = startsAt !== session.startsAt || endsAt !== session.endsAt;
  return {
    id: session.id,
    expectedVersion: session.version,
    ...(moved && { startsAt, endsAt }),
    ...detailsOf(draft),
    ...(draft.reason.trim() && { reason: draft.reason.trim() }),
  };
};
