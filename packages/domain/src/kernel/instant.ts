/**
 * An instant in canonical UTC form, `2026-11-23T10:00:00.000Z`. Canonical strings sort in time order,
 * so `<` and `>` compare instants.
 */
export type Instant = string;

const CANONICAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const toMillis = (instant: Instant): number => Date.parse(instant);

export const fromMillis = (millis: number): Instant => new Date(millis).toISOString();

/** True for a canonical instant that exists (no 30 February). */
export function isInstant(text: string): boolean {
  return CANONICAL.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
}

export const addMinutes = (instant: Instant, minutes: number): Instant => fromMillis(toMillis(instant) + minutes * 60_000);

export const minutesBetween = (from: Instant, to: Instant): number => (toMillis(to) - toMillis(from)) / 60_000;
