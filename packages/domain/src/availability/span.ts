import { type Interval, toMillis } from '../kernel/index.js';

/** A half-open interval in milliseconds since 1970: availability compares a great many of them. */
export type Span = { from: number; to: number };

export const MINUTE = 60_000;

export const spanOf = ({ startsAt, endsAt }: Interval): Span => ({ from: toMillis(startsAt), to: toMillis(endsAt) });

export const meet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** The index of the first span that begins at `from` or later; the spans are sorted by their beginning. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
