import { leadOn } from './lead-on.js';

/** Says yes to requests that await approval (JZ-42). */
export const approveBookings = leadOn('approveBookings', 'APPROVE');
