import type { Refusal } from '@bookwright/domain/kernel';
import type { CreateSeriesCommand } from '@bookwright/domain/series';
import { loadServices } from '@bookwright/persistence/availability';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { placeOf } from '../availability/wished.js';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { expandSeries } from './expand-series.js';
import type { CreateSeriesInput } from './series.inputs.js';
import { createSeries as createSeriesUseCase } from './use-cases/create-series.js';

/** Books a series: works out its dates, then makes one order of them; with the same key, the first result again. */
export async function createSeries(
  context: Context,
  input: CreateSeriesInput,
): Promise<{ seriesId: string | null; userErrors: Refusal[] }> {
  const organization = requirePermission(context, 'booking.create');
  const serviceId = input.serviceId.toLowerCase();
  const services = await context.db.write(organization.id, (tx) => loadServices(tx, [serviceId]));
  const expanded = expandSeries(input, services.get(serviceId), organization.timeZone);
  const wrong = [...keyRefusals(input.idempotencyKey), ...('refusals' in expanded ? expanded.refusals : [])];
  if ('refusals' in expanded || wrong.length > 0) return { seriesId: null, userErrors: wrong };

  const orderId = newId();
  const command: CreateSeriesCommand = {
    ...expanded,
    seriesId: newId(),
    resourceIds: input.resourceIds ?? [],
    skipConflicts: input.skipConflicts,
    attendeeName: input.attendeeName,
    attendeeEmail: input.attendeeEmail,
    booking: {
      ...{ orderId, accessTokenHash: orderTokenHash(orderAccessToken(context.sessionSecret, orderId)), channel: 'series' },
      ...{ customerId: input.customerId, newCustomer: input.newCustomer, poNumber: input.poNumber },
      ...{ serviceId, title: input.title, description: input.description, comment: input.comment },
      ...{ status: input.status, priceMinor: input.priceMinor, sendOrderEmail: input.sendOrderEmail },
      ...{ override: input.override, overbook: input.overbook, reason: input.reason },
      accountId: input.accountId?.toLowerCase(),
      staffMemberId: input.staffMemberId?.toLowerCase(),
      place: placeOf(input.place),
      attendees: input.attendees?.map(({ name, email, phone }) => ({ name, email: email ?? null, phone: phone ?? null })),
    },
  };
  const { results } = await execute(context, createSeriesUseCase, [command], {
    idempotency: { key: input.idempotencyKey, input },
  });
  const [{ refusals, result }] = results as [(typeof results)[number]];
  return { seriesId: (result.seriesId as string | undefined) ?? null, userErrors: refusals };
}
