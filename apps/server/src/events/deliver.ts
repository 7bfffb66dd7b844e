import { addMinutes } from '@bookwright/domain/kernel';
import { type ClaimedDelivery, claimDeliveries, type DeliveryOutcome, settleDeliveries } from '@bookwright/persistence/events';
import { type EventHandler, GiveUp, type Services } from './handler.js';

/** Handled side by side; what is claimed beyond that would only wait. */
const BATCH = 10;
/** Longer than any handler may take: mail gives up after 40 seconds. */
const LEASE_MINUTES = 3;
/** After the tenth try, about eight and a half hours after the first, a delivery is FAILED. */
export const MAX_ATTEMPTS = 10;

/** Minutes until the next try: 1, 2, 4 … 256. */
export const backoffMinutes = (attempt: number): number => 2 ** (attempt - 1);

export type DeliveryOptions = {
  handlers: Record<string, EventHandler>;
  /** Stops between two batches. */
  signal?: AbortSignal;
  /** Told about each failure; the text is kept with the delivery as well. */
  onFailure?: (failure: { handler: string; eventId: string; attempt: number; givenUp: boolean; error: string }) => void;
};

/** Hands everything that is due in one organization to its handlers, until nothing is due. */
export async function deliverDue(organizationId: string, services: Services, options: DeliveryOptions): Promise<void> {
  const { db, clock } = services;
  while (!options.signal?.aborted) {
    const now = clock.now();
    const claimed = await db.write(organizationId, (tx) =>
      claimDeliveries(tx, { now, leaseUntil: addMinutes(now, LEASE_MINUTES), limit: BATCH }),
    );
    if (claimed.length === 0) return;
    const outcomes = await Promise.all(claimed.map((delivery) => handle(organizationId, delivery, services, options)));
    await db.write(organizationId, (tx) => settleDeliveries(tx, outcomes));
  }
}

async function handle(
  organizationId: string,
  delivery: ClaimedDelivery,
  services: Services,
  { handlers, onFailure }: DeliveryOptions,
): Promise<DeliveryOutcome> {
  const { handler, ...event } = delivery;
  const { eventId, attempt } = event;
  const now = services.clock.now();
  try {
    const act = handlers[handler];
    if (!act) throw new Error(`There is no handler ${handler} in this version.`);
    await act({ ...event, organizationId, lastAttempt: attempt >= MAX_ATTEMPTS }, services);
    return { eventId, handler, attempt, status: 'DONE', nextAt: now, error: null };
  } catch (problem) {
    const error = problem instanceof Error ? problem.message : String(problem);
    const givenUp = problem instanceof GiveUp || attempt >= MAX_ATTEMPTS;
    onFailure?.({ handler, eventId, attempt, givenUp, error });
    const status = givenUp ? 'FAILED' : 'PENDING';
    return { eventId, handler, attempt, status, nextAt: addMinutes(now, backoffMinutes(attempt)), error };
  }
}
