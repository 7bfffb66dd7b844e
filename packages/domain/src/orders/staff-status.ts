import { can, type Deciding, type Permission } from '../access/index.js';
import { type Booking, type BookingStatus, initialStatus } from '../bookings/index.js';
import type { Service } from '../catalog/index.js';
import { addMinutes, type Instant, type Refusal, refusal } from '../kernel/index.js';

/** What a booking made by staff can start as (CRM-12, C-8). */
export const STARTING_STATUSES = [
  'PENCILLED_IN',
  'AWAITING_APPROVAL',
  'PENDING',
  'SCHEDULED',
  'CONFIRMED',
  'COMPLETED',
  'CANCELLED',
] as const satisfies readonly BookingStatus[];
export type StartingStatus = (typeof STARTING_STATUSES)[number];

/** The right that leads an existing booking there is needed to begin there. */
const RIGHT: Partial<Record<StartingStatus, Permission>> = {
  CONFIRMED: 'booking.setStatus',
  COMPLETED: 'booking.setStatus',
  CANCELLED: 'booking.cancel',
};

/** The status asked for, else what the service's workflow and the organization's scheme say (C-8). */
export const startingStatus = (
  asked: StartingStatus | null | undefined,
  { workflow }: Pick<Service, 'workflow'>,
  { settings }: Pick<Deciding, 'settings'>,
): BookingStatus => asked ?? initialStatus(workflow, 'STAFF', settings);

export function statusRefusals(asked: StartingStatus | null | undefined, { actor }: Pick<Deciding, 'actor'>): Refusal[] {
  const permission = asked ? RIGHT[asked] : undefined;
  return permission && !can(actor, permission) ? [refusal('FORBIDDEN_FOR_ACTOR', ['status'], { permission })] : [];
}

/** What is being written down afterwards may have begun already. */
export const mayHaveBegun = (status: BookingStatus): boolean => status === 'COMPLETED' || status === 'CANCELLED';

type Marks = Pick<Booking, 'holdExpiresAt' | 'completedAt' | 'cancelledAt' | 'cancelKind' | 'cancelReason'>;

/** What goes with a status: until when it is held, when it was completed or called off. */
export function marksOf(
  status: BookingStatus,
  reason: string | null,
  { now, settings }: { now: Instant; settings: Deciding['settings'] },
): Marks {
  const cancelled = status === 'CANCELLED';
  return {
    holdExpiresAt: status === 'PENCILLED_IN' ? addMinutes(now, 60 * settings.pencilHours) : null,
    completedAt: status === 'COMPLETED' ? now : null,
    cancelledAt: cancelled ? now : null,
    cancelKind: cancelled ? 'BY_STAFF' : null,
    cancelReason: cancelled ? reason : null,
  };
}
