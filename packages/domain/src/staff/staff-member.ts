import type { Role } from '../access/index.js';

/** Somebody who works in an organization and may be responsible for bookings. */
export type StaffMember = { id: string; version: number; displayName: string; email: string; role: Role; active: boolean };
