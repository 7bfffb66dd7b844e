import { leadOn } from './lead-on.js';

/** Records that bookings were delivered (SV-49, SV-53). */
export const completeBookings = leadOn('completeBookings', 'COMPLETE');
