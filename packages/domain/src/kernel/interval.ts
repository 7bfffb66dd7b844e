import { addMinutes, type Instant } from './instant.js';

/** Half-open: `startsAt` is inside, `endsAt` is not, so back-to-back intervals do not overlap. */
export type Interval = { startsAt: Instant; endsAt: Instant };

export const overlaps = (a: Interval, b: Interval): boolean => a.startsAt < b.endsAt && b.startsAt < a.endsAt;

export const contains = (outer: Interval, inner: Interval): boolean =>
  outer.startsAt <= inner.startsAt && inner.endsAt <= outer.endsAt;

/** The interval with minutes added on both sides: what a booking with buffers really occupies. */
export const widen = (interval: Interval, beforeMin: number, afterMin: number): Interval => ({
  startsAt: addMinutes(interval.startsAt, -beforeMin),
  endsAt: addMinutes(interval.endsAt, afterMin),
});
