import { DATA_NOW } from '../data/bench-database.js';
import { random } from '../measure/random.js';

/** The page of the bookings grid: twelve columns, customer, service and resource nested, no total. */
export const GRID_QUERY = `
  query BookingsGrid($where: BookingWhere, $orderBy: [BookingOrder!], $first: Int!, $after: String) {
    bookings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        id reference title status startsAt endsAt bookedAt attendeeName location sourceMode paymentType price { amountMinor currency }
        booker { id name email } service { id name kind } resource { id name }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

export const PAGE = 50;

export type GridWindow = { statuses: string[]; from: string; to: string };

const STATUSES = ['CONFIRMED', 'SCHEDULED', 'COMPLETED', 'NO_SHOW'];
const DAY = 24 * 60 * 60 * 1000;

/** Thirty days somewhere in the two years, another window each time, the same ones in every run. */
export function windows(seed: number): () => GridWindow {
  const next = random(seed);
  const first = Date.parse(DATA_NOW) - 540 * DAY;
  return () => {
    const from = first + Math.floor(next() * 640) * DAY;
    return { statuses: STATUSES, from: new Date(from).toISOString(), to: new Date(from + 30 * DAY).toISOString() };
  };
}

export const gridBody = ({ statuses, from, to }: GridWindow): string =>
  JSON.stringify({
    query: GRID_QUERY,
    operationName: 'BookingsGrid',
    variables: {
      where: { status: { in: statuses }, startsAt: { gte: from, lt: to } },
      orderBy: [{ field: 'STARTS_AT', direction: 'ASC' }],
      first: PAGE,
    },
  });

export const gridFloorBody = (organizationId: string, { statuses, from, to }: GridWindow): string =>
  JSON.stringify({ organizationId, statuses, from, to });
