import type { Facts } from '@bookwright/domain/kernel';
import type { OrganizationSettings } from '@bookwright/domain/organizations';
import type { UseCase } from '../use-case/index.js';
import type { BookingChange } from './bulk-edit.inputs.js';
import { approveBookings } from './use-cases/approve-bookings.js';
import { assignBookings } from './use-cases/assign-bookings.js';
import { cancelBookings } from './use-cases/cancel-bookings.js';
import { changeBillings } from './use-cases/change-billing.js';
import { changeBookers } from './use-cases/change-bookers.js';
import { changePoNumbers } from './use-cases/change-po-numbers.js';
import { checkInBookings } from './use-cases/check-in-bookings.js';
import { completeBookings } from './use-cases/complete-bookings.js';
import { confirmBookings } from './use-cases/confirm-bookings.js';
import { declineBookings } from './use-cases/decline-bookings.js';
import { deleteBookings } from './use-cases/delete-bookings.js';
import { editBookingDetails } from './use-cases/edit-booking-details.js';
import { markBookingsNoShow } from './use-cases/mark-bookings-no-show.js';
import { purgeBookings } from './use-cases/purge-bookings.js';
import { startBookings } from './use-cases/start-bookings.js';

/** How many are changed together, and whether it is only to be seen what would happen. */
export type Together = { count: number; dryRun: boolean };

/** A use case and how one booking's command is made of the change that was asked for. */
export type PlannedChange = { useCase: UseCase<{ id: string }, Facts>; commandFor(id: string, all: Together): { id: string } };

type Kind = keyof BookingChange;

const USE_CASES: Record<Kind, UseCase<never, never>> = {
  confirm: confirmBookings,
  approve: approveBookings,
  decline: declineBookings,
  checkIn: checkInBookings,
  start: startBookings,
  complete: completeBookings,
  markNoShow: markBookingsNoShow,
  cancel: cancelBookings,
  delete: deleteBookings,
  changeBooker: changeBookers,
  assign: assignBookings,
  changePoNumber: changePoNumbers,
  changeBilling: changeBillings,
  editDetails: editBookingDetails,
} as Record<Kind, UseCase<never, never>>;

/** Fields a bulk edit may leave out although the use case wants them said. */
const DEFAULTS: Partial<Record<Kind, object>> = { assign: { staffMemberId: null }, changePoNumber: { poNumber: null } };

/** Erasing many: their number is typed to confirm it, but not to see beforehand what would happen. */
const erasing = (confirmation: string | null | undefined): PlannedChange => ({
  useCase: purgeBookings as unknown as PlannedChange['useCase'],
  commandFor: (id, { count, dryRun }) => ({ id, together: count, confirmation: dryRun ? String(count) : (confirmation ?? '') }),
});

/** The one change that was asked for; null when it is none or more than one. */
export function plannedChange(
  change: BookingChange,
  { deleteMeans }: Pick<OrganizationSettings, 'deleteMeans'>,
): PlannedChange | null {
  const asked = (Object.keys(USE_CASES) as Kind[]).filter((kind) => change[kind] != null);
  const [kind] = asked;
  if (!kind || asked.length > 1) return null;
  if (kind === 'delete' && deleteMeans === 'PURGE') return erasing(change.delete?.confirmation);
  const payload = { ...DEFAULTS[kind], ...change[kind] };
  return { useCase: USE_CASES[kind] as unknown as PlannedChange['useCase'], commandFor: (id) => ({ ...payload, id }) };
}
