import { lengthRefusals, type Refusal, refusal, requiredRefusals, TEXT_LIMITS } from '../kernel/index.js';
import { type FollowUp, type Service, saleOf } from './service.js';

/** What people say about a service, but for what it needs. */
export type ServiceDetails = Omit<Service, 'id' | 'version' | 'currency' | 'active' | 'requirements' | 'locationMode'>;

/** A month of minutes. */
const LONGEST = 31 * 24 * 60;
const LONGEST_BUFFER = 24 * 60;
const MOST_MONEY = 100_000_000_000;
const MOST_FOLLOW_UPS = 20;
const MOST_DAYS = 3650;
const MOST_ATTENDEES = 500;

const within = (value: number | null, name: string, least: number, most: number): Refusal[] =>
  Number.isInteger(value) && value! >= least && value! <= most ? [] : [refusal('INVALID_VALUE', [name], { least, most })];

/** Goods have no time; everything else lasts between a minute and a month. */
function timeRefusals(details: ServiceDetails): Refusal[] {
  const { durationMin, bufferBeforeMin, bufferAfterMin } = details;
  if (saleOf(details) === 'GOODS') {
    const timed = Object.entries({ durationMin: durationMin ?? 0, bufferBeforeMin, bufferAfterMin });
    return timed.flatMap(([name, minutes]) =>
      minutes === 0 ? [] : [refusal('INVALID_VALUE', [name], { why: 'GOODS_HAVE_NO_TIME' })],
    );
  }
  return [
    ...(durationMin === null ? [refusal('REQUIRED', ['durationMin'])] : within(durationMin, 'durationMin', 1, LONGEST)),
    ...within(bufferBeforeMin, 'bufferBeforeMin', 0, LONGEST_BUFFER),
    ...within(bufferAfterMin, 'bufferAfterMin', 0, LONGEST_BUFFER),
  ];
}

/** What is free costs nothing, and one cannot charge at once a price that one hides (JZ-37). */
function priceRefusals({ priceMinor, priceVisibility, paymentType }: ServiceDetails): Refusal[] {
  const amount = within(priceMinor, 'priceMinor', 0, MOST_MONEY);
  if (amount.length > 0) return amount;
  if (paymentType === 'FREE' && priceMinor !== 0)
    return [refusal('INVALID_VALUE', ['priceMinor'], { why: 'FREE_COSTS_NOTHING' })];
  if (priceVisibility === 'HIDDEN' && paymentType === 'PAY_NOW') {
    return [refusal('INVALID_VALUE', ['paymentType'], { why: 'HIDDEN_PRICE_IS_NOT_PAID_NOW' })];
  }
  return [];
}

function followUpRefusals(followUps: readonly FollowUp[]): Refusal[] {
  if (followUps.length > MOST_FOLLOW_UPS) return [refusal('TOO_MANY_SELECTED', ['followUps'], { limit: MOST_FOLLOW_UPS })];
  return followUps.flatMap(({ title, afterDays }, index) => [
    ...requiredRefusals(title, ['followUps', String(index), 'title']),
    ...within(afterDays, 'afterDays', 0, MOST_DAYS).map((one) => ({ ...one, path: ['followUps', String(index), 'afterDays'] })),
  ]);
}

/** Everything that is wrong with what is said about a service. */
export function serviceRefusals(details: ServiceDetails): Refusal[] {
  const modes = details.locationModes;
  return [
    ...requiredRefusals(details.name, ['name']),
    ...lengthRefusals(details.description, ['description'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(details.category, ['category'], TEXT_LIMITS.line),
    ...timeRefusals(details),
    ...priceRefusals(details),
    ...within(details.mostAttendees, 'mostAttendees', 1, MOST_ATTENDEES),
    ...(modes.length === 0 ? [refusal('REQUIRED', ['locationModes'])] : []),
    ...(new Set(modes).size < modes.length ? [refusal('DUPLICATE', ['locationModes'])] : []),
    ...followUpRefusals(details.followUps),
  ];
}
