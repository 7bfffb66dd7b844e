import { leadOn } from './lead-on.js';

/** Begins delivery (SV-48). */
export const startBookings = leadOn('startBookings', 'START');
