import type { BookingStatus } from '../bookings/booking.js';

/** What an organization decides for itself. Every value has a default, so a new organization works at once. */
export type OrganizationSettings = Record<ReadOnlySetting, boolean> & {
  /** How long a basket line keeps its seats or its time, in minutes. */
  holdMinutes: number;
  /** How long before the start a customer may be checked in, in minutes. */
  checkInEarlyMinutes: number;
  /** How long a pencilled-in booking waits for its customer, in hours. */
  pencilHours: number;
  /** Whether a pencilled-in booking that its customer has completed still awaits approval. */
  approveCompleted: boolean;
  /** Whether a booking that awaits approval keeps its time; if not, approving takes it if it is still free (JZ-42). */
  approvalHolds: boolean;
  /** What deleting a booking does: hide it behind a tombstone, or erase it (C-1). */
  deleteMeans: 'TOMBSTONE' | 'PURGE';
  /** Whether a deleted booking can be brought back, and for how many minutes (C-2). */
  restorePolicy: 'NEVER' | 'UNDO_WINDOW';
  restoreMinutes: number;
  /** Whether moving a booking gives it the status RESCHEDULED or leaves its status (C-9). */
  onReschedule: 'SET_STATUS' | 'KEEP_STATUS';
  /** What a booking made by staff starts as when no workflow says otherwise (C-8). */
  staffStatus: Extract<BookingStatus, 'SCHEDULED' | 'PENDING'>;
  /** Until how many hours before the start customers may cancel by themselves. */
  customerCancelHours: number;
  /** Until how many hours before the start customers may move a booking by themselves. */
  customerRescheduleHours: number;
  /** How fast mobile services travel, in kilometres per hour; the way is 1.3 times the straight line. */
  travelSpeedKmh: number;
  /** How long a place is offered to somebody on a waiting list, in hours. */
  waitlistOfferHours: number;
  /** How long before the start offers to waiting lists end, in hours; from then on free seats are for everybody. */
  waitlistCloseHours: number;
  /** Whether several things can be ordered together; if not, each is an order of its own (JZ-24, JZ-25). */
  basketEnabled: boolean;
  /** Whether people who can be booked have pages of their own in the shop (CRM-94). */
  staffPages: boolean;
  /** How long a customer has to pay for what is paid at checkout, in minutes; until then its place is held. */
  payMinutes: number;
  /** Whether customers may pay online what is otherwise paid later. */
  payLaterOnline: boolean;
  /** Whether prices are shown and stored with their tax in them; otherwise it is added at placement. */
  pricesIncludeTax: boolean;
};

/** The fields of bookings that an organization can set read-only (AP-47). */
export type ReadOnlySetting = 'accountReadOnly' | 'poNumberReadOnly' | 'bookerReadOnly' | 'assigneeReadOnly' | 'detailsReadOnly';

export const DEFAULT_SETTINGS: OrganizationSettings = {
  holdMinutes: 15,
  checkInEarlyMinutes: 240,
  pencilHours: 48,
  approveCompleted: false,
  approvalHolds: true,
  deleteMeans: 'TOMBSTONE',
  restorePolicy: 'NEVER',
  restoreMinutes: 15,
  onReschedule: 'SET_STATUS',
  staffStatus: 'SCHEDULED',
  customerCancelHours: 24,
  customerRescheduleHours: 24,
  travelSpeedKmh: 40,
  waitlistOfferHours: 24,
  waitlistCloseHours: 2,
  basketEnabled: true,
  staffPages: false,
  payMinutes: 30,
  payLaterOnline: true,
  pricesIncludeTax: true,
  accountReadOnly: false,
  poNumberReadOnly: false,
  bookerReadOnly: false,
  assigneeReadOnly: false,
  detailsReadOnly: false,
};

export type Organization = {
  id: string;
  slug: string;
  name: string;
  timeZone: string;
  locale: string;
  currency: string;
  slotIntervalMin: number;
  settings: OrganizationSettings;
};
