import type { BookingStatus } from '@bookwright/api-types';
import type { CSSProperties, ReactNode } from 'react';
import { bookingStatusTones, bookingStatusWords } from './booking-status.js';
import { type Tone, toneStyle } from './tone.js';

/** A dot and a word in a tone. */
export const ToneBadge = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className="bw-status" data-tone={tone} style={toneStyle(tone) as CSSProperties}>
    {children}
  </span>
);

/** A booking's status; `deleted` wins over it. */
export const BookingStatusBadge = ({ status, deleted = false }: { status: BookingStatus; deleted?: boolean }) => (
  <ToneBadge tone={deleted ? 'red' : bookingStatusTones[status]}>{deleted ? 'Deleted' : bookingStatusWords[status]}</ToneBadge>
);
