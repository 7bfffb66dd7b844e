/** What one organization gets. Everything follows from the number of bookings, so that one number scales the whole. */
export type Recipe = {
  organizationId: string;
  /** Distinguishes this run's ids and choices from every other run's. */
  salt: bigint;
  /** A canonical instant; what is past, today or to come is told from here. */
  now: string;
  zone: string;
  currency: string;
  bookings: number;
  customers: number;
  accounts: number;
  staff: number;
  resources: number;
  /** One-to-one services come in groups of four; a resource delivers one group. */
  groups: number;
  gatherings: number;
  goods: number;
};

/** Shares of the organizations in a run that makes its own: a busy one, and a tail. */
export const SHARES = [0.4, 0.2, 0.12, 0.09, 0.07, 0.05, 0.04, 0.03] as const;

/** Bookings come in blocks of 25 in ten orders: ten seats of one session, then fifteen appointments. */
export const BLOCK = { size: 25, orders: 10, seats: 10, orderSizes: [1, 1, 2, 5, 1, 3, 1, 2, 8, 1] } as const;

/** The generated time: a year and a half back, half a year ahead. */
export const DAYS = { back: 548, ahead: 182 } as const;

/** Appointments start at eight in the morning at the earliest, then every hour and a half, eight times a day. */
export const SLOTS = { perDay: 8, minutes: 90, firstHour: 8 } as const;

const between = (least: number, wanted: number, most: number): number => Math.max(least, Math.min(most, Math.round(wanted)));

/** For a million bookings: 100,000 customers, 200 services and 500 resources. */
export function quantities(
  bookings: number,
): Pick<Recipe, 'customers' | 'accounts' | 'staff' | 'resources' | 'groups' | 'gatherings' | 'goods'> {
  const services = between(10, bookings / 5000, 200);
  const goods = between(1, services / 10, 8);
  const groups = between(1, (services * 0.6) / 4, 40);
  return {
    customers: between(20, bookings / 10, 1_000_000),
    accounts: between(3, bookings / 2000, 1000),
    staff: between(5, bookings / 10_000, 60),
    resources: between(groups * 2, bookings / 2000, 2000),
    groups,
    gatherings: services - goods - groups * 4,
    goods,
  };
}
