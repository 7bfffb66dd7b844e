import { leadOn } from './lead-on.js';

/** Records that people did not come (AL-70). */
export const markBookingsNoShow = leadOn('markBookingsNoShow', 'MARK_NO_SHOW');
