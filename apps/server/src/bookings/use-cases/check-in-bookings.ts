import { leadOn } from './lead-on.js';

/** Records that people have arrived (AL-72). */
export const checkInBookings = leadOn('checkInBookings', 'CHECK_IN');
