import type { BookingStatus } from '@bookwright/domain/bookings';
import { approveBookings } from '../bookings/use-cases/approve-bookings.js';
import { assignBookings } from '../bookings/use-cases/assign-bookings.js';
import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import { checkInBookings } from '../bookings/use-cases/check-in-bookings.js';
import { completeBookings } from '../bookings/use-cases/complete-bookings.js';
import { confirmBookings } from '../bookings/use-cases/confirm-bookings.js';
import { declineBookings } from '../bookings/use-cases/decline-bookings.js';
import { deleteBookings } from '../bookings/use-cases/delete-bookings.js';
import { markBookingsNoShow } from '../bookings/use-cases/mark-bookings-no-show.js';
import { rescheduleBookings } from '../bookings/use-cases/reschedule-bookings.js';
import { startBookings } from '../bookings/use-cases/start-bookings.js';
import type { Context } from '../context.js';
import { execute } from '../use-case/index.js';
import type { Owner } from './owner.js';
import type { DemoStaff } from './people.js';
import type { Chance } from './random.js';

type Row = { id: string; status: BookingStatus; startsAt: string; endsAt: string; seat: boolean; assigned: boolean };

const REASONS = ['The customer called', 'Ill', 'Cannot get away from work', 'Found another date', 'Weather'];

const openBookings = (owner: Owner): Promise<Row[]> =>
  owner
    .rows<{
      id: string;
      status: BookingStatus;
      starts_at: Date;
      ends_at: Date;
      session_id: string | null;
      assignee_id: string | null;
    }>(
      `SELECT id, status, starts_at, ends_at, session_id, assignee_id FROM bookings
     WHERE deleted_at IS NULL AND status NOT IN ('CANCELLED', 'COMPLETED', 'NO_SHOW') ORDER BY starts_at, id`,
    )
    .then((rows) =>
      rows.map(({ id, status, starts_at, ends_at, session_id, assignee_id }) => ({
        id,
        status,
        startsAt: starts_at.toISOString(),
        endsAt: ends_at.toISOString(),
        seat: session_id !== null,
        assigned: assignee_id !== null,
      })),
    );

const ids = (rows: readonly Row[]) => rows.map(({ id }) => ({ id }));
const because = (rows: readonly Row[], chance: Chance) => rows.map(({ id }) => ({ id, reason: chance.pick(REASONS) }));

/** What the desk does in a week: answers requests, confirms, moves, cancels, and finds somebody for what has nobody. */
export async function deskWork(desk: Context, owner: Owner, chance: Chance, staff: readonly DemoStaff[]): Promise<void> {
  const rows = await openBookings(owner);
  const some = (status: BookingStatus, share: number) => rows.filter((row) => row.status === status && chance.percent(share));
  const approved = some('AWAITING_APPROVAL', 75);
  await execute(desk, approveBookings, ids(approved));
  const declined = some('AWAITING_APPROVAL', 30).filter((row) => !approved.includes(row));
  await execute(desk, declineBookings, because(declined, chance));
  await execute(desk, confirmBookings, ids(some('SCHEDULED', 55)));
  const unassigned = rows.filter((row) => !row.assigned && chance.percent(70));
  await execute(
    desk,
    assignBookings,
    unassigned.map(({ id }) => ({ id, staffMemberId: chance.pick(staff).id })),
  );
  await execute(
    desk,
    cancelBookings,
    because(
      rows.filter(() => chance.percent(4)),
      chance,
    ),
  );
  const moved = rows.filter((row) => !row.seat && row.startsAt > desk.clock.now() && chance.percent(6));
  const day = 24 * 60 * 60_000;
  const later = (instant: string) => new Date(Date.parse(instant) + 7 * day).toISOString();
  await execute(
    desk,
    rescheduleBookings,
    moved.map(({ id, startsAt, endsAt }) => ({ id, startsAt: later(startsAt), endsAt: later(endsAt) })),
  );
  await execute(
    desk,
    deleteBookings,
    rows.filter(() => chance.percent(0.4)).map(({ id }) => ({ id, reason: 'Entered twice' })),
  );
}

/** What became of bookings whose time is over: most were delivered, some people did not come, a few nobody has looked at. */
export async function closeThePast(desk: Context, owner: Owner, chance: Chance): Promise<void> {
  const now = desk.clock.now();
  const here: BookingStatus[] = ['ARRIVED', 'IN_PROGRESS'];
  const over = (await openBookings(owner)).filter((row) => row.endsAt <= now && !here.includes(row.status));
  const roll = over.map((row) => ({ row, fate: chance.next() }));
  const between = (from: number, to: number) => roll.filter(({ fate }) => fate >= from && fate < to).map(({ row }) => row);
  await execute(desk, completeBookings, ids(between(0, 0.86)));
  await execute(desk, markBookingsNoShow, ids(between(0.86, 0.93)));
}

/**
 * What is going on now: people who have arrived, and what has begun. When it is night, the last bookings of the day
 * stand in for them.
 */
export async function today(desk: Context, owner: Owner): Promise<void> {
  const now = desk.clock.now();
  const startable = (await openBookings(owner)).filter((row) => row.status === 'CONFIRMED' && row.startsAt <= now).reverse();
  const soon = (await openBookings(owner)).filter((row) => row.status === 'CONFIRMED' && row.startsAt > now).slice(0, 4);
  const turn = (remainder: number) => startable.slice(0, 6).filter((_, index) => index % 2 === remainder);
  await execute(desk, checkInBookings, ids([...turn(0), ...soon]));
  await execute(desk, startBookings, ids(turn(1)));
}
