import { addMinutes, type Instant } from '../kernel/index.js';

/** The present of the tests: Monday 23 November 2026, 10:00 in London, where winter time is UTC. */
export const NOW: Instant = '2026-11-23T10:00:00.000Z';

/** The present, moved by minutes. */
export const inMinutes = (minutes: number): Instant => addMinutes(NOW, minutes);

export const inHours = (hours: number): Instant => inMinutes(60 * hours);
