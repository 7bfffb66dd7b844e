import { leadOn } from './lead-on.js';

/** Confirms bookings that are pending, scheduled or moved (SV-47, CRM-80). */
export const confirmBookings = leadOn('confirmBookings', 'CONFIRM');
