/** Going beyond what is free, knowingly: past hours and rules, or a second time on the same resource. */
export type Beyond = 'NO' | 'OVERRIDE' | 'OVERBOOK';
