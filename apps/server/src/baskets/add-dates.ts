import { addDays, type Refusal, refusal, toWall } from '@bookwright/domain/kernel';
import { readClock } from '@bookwright/domain/recurrence';
import { basketToken } from '../access/basket-token.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { withAlternatives } from './alternatives.js';
import { shownBasket } from './basket.view.js';
import { basketToFill, keyRefusals, shopOf } from './basket-access.js';
import type { AddBasketDatesInput } from './basket-dates.inputs.js';
import type { BasketDatesPayload, BasketDateType } from './basket-dates.type.js';
import { addBasketLines } from './use-cases/add-basket-lines.js';

const refusedWith = (...userErrors: Refusal[]): BasketDatesPayload => ({
  basketToken: null,
  basket: null,
  dates: [],
  userErrors,
});

type WantedDate = { startsAt: string | null; sessionId: string | null };

const MOST_DATES = 50;
/** Dates in the way of which the nearest free times are looked for. */
const MOST_EXPLAINED = 12;

const isFrom = (least: number, most: number, value: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** The dates that are asked for: a time on the wall, week after week, or the sessions. */
function datesOf({ startsAt, weekly, sessionIds }: AddBasketDatesInput, zone: string): WantedDate[] | Refusal {
  if (sessionIds?.length) {
    const once = [...new Set(sessionIds.map((id) => id.toLowerCase()))];
    if (once.length > MOST_DATES) return refusal('TOO_MANY_SELECTED', ['sessionIds'], { limit: MOST_DATES });
    return once.map((sessionId) => ({ startsAt: null, sessionId }));
  }
  if (!weekly) return refusal('REQUIRED', ['weekly']);
  if (!startsAt) return refusal('REQUIRED', ['startsAt']);
  const { everyWeeks, times } = weekly;
  if (!isFrom(2, MOST_DATES, times)) return refusal('INVALID_VALUE', ['weekly', 'times'], { least: 2, most: MOST_DATES });
  if (!isFrom(1, 52, everyWeeks)) return refusal('INVALID_VALUE', ['weekly', 'everyWeeks'], { least: 1, most: 52 });
  const wall = toWall(startsAt, zone);
  const onDate = (week: number) => `${addDays(wall.slice(0, 10), 7 * everyWeeks * week)}${wall.slice(10)}`;
  return Array.from({ length: times }, (_, week) => ({
    startsAt: week === 0 ? startsAt : readClock(onDate(week), zone).instant,
    sessionId: null,
  }));
}

/** Puts several dates into a basket in one step (JZ-29, JZ-57): those that are free; of the others it says why, and what is. */
export async function addDates(context: Context, input: AddBasketDatesInput): Promise<BasketDatesPayload> {
  const { visitor, refusals } = await shopOf(context, input.shop);
  if (!visitor) return refusedWith(...refusals);
  const badKey = keyRefusals(input.idempotencyKey);
  if (badKey.length > 0) return refusedWith(...badKey);
  const wanted = datesOf(input, visitor.organization!.timeZone);
  if (!Array.isArray(wanted)) return refusedWith(wanted);
  const fill = await basketToFill(visitor, input.basketToken);
  if (!fill) return refusedWith(refusal('NOT_FOUND', ['basketToken']));

  const { shop: _shop, basketToken: token, idempotencyKey: key, weekly: _weekly, sessionIds: _sessions, ...wish } = input;
  const commands = wanted.map((date) => ({ ...wish, ...date, lineId: newId(), basketId: fill.basketId, ...fill.making }));
  const { results } = await execute(visitor, addBasketLines, commands, { idempotency: { key, input } });
  if (results.length < wanted.length) return refusedWith(...results[0]!.refusals);

  let explained = 0;
  const dates: BasketDateType[] = [];
  for (const [index, { refusals: why }] of results.entries()) {
    const date = wanted[index]!;
    const ask = why.length > 0 && explained++ < MOST_EXPLAINED;
    const userErrors = ask ? await withAlternatives(visitor, why, { ...wish, startsAt: date.startsAt }) : why;
    dates.push({ ...date, added: why.length === 0, userErrors });
  }
  const made = results.find(({ refusals: why }) => why.length === 0)?.result.basketId as string | undefined;
  const present = token ?? (made ? basketToken(visitor.sessionSecret, made) : null);
  return {
    basketToken: token ? null : present,
    basket: present ? await shownBasket(visitor, present) : null,
    dates,
    userErrors: [],
  };
}
