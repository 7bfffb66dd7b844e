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

/** Spans by their beginning, with the length of the longest: what it takes to find those about a time. */
export type Timeline<S extends Span = Span> = { spans: readonly S[]; longest: number };

export function timeline<S extends Span>(spans: readonly S[]): Timeline<S> {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  return { spans: sorted, longest: sorted.reduce((longest, { from, to }) => Math.max(longest, to - from), 0) };
}

/** Where to begin to look for what ends after `from`. */
export const firstAbout = ({ spans, longest }: Timeline, from: number): number => firstFrom(spans, from - longest);

/** True when something lies in a span, if only in part. */
export function isTouched(times: Timeline, span: Span): boolean {
  const { spans } = times;
  for (let i = firstAbout(times, span.from); i < spans.length && spans[i]!.from < span.to; i++) {
    if (spans[i]!.to > span.from) return true;
  }
  return false;
}
