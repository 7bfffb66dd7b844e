import { addMinutes } from '@bookwright/domain/kernel';
import { MOST_REMINDER_HOURS } from '@bookwright/domain/messages';
import { listenForWork, organizationsWithDueDeliveries, organizationsWithExpiredHolds } from '@bookwright/persistence/events';
import { organizationsWithEndingHolds } from '@bookwright/persistence/messages';
import { organizationsWithOverduePayments } from '@bookwright/persistence/payments';
import { organizationsWithTentativeSessions } from '@bookwright/persistence/sessions';
import { organizationsWithWaitingLists } from '@bookwright/persistence/waiting-lists';
import { DELAY_SECONDS } from './event-handlers.js';
import { deliverDue } from './events/deliver.js';
import type { Services } from './events/handler.js';
import { HANDLER_FUNCTIONS } from './events/handlers.js';
import { workQueue } from './events/work-queue.js';
import type { Log } from './log.js';

/** Organizations worked for side by side; each uses a few connections. */
const CONCURRENCY = 4;
/** A lost wake-up, a retry and an expired hold wait this long at most. */
const SWEEP_MS = 60_000;
/** Some deliveries wait a little for what may change again: whoever was woken looks once more after that. */
const LATER_MS = 1000 * (Math.max(...Object.values(DELAY_SECONDS)) + 0.5);

export type Worker = { stop(): Promise<void> };

export type WorkerOptions = {
  databaseUrl: string;
  services: Services;
  log: Log;
  /** Gives back what expired baskets and pencilled-in bookings of one organization still hold. */
  freeExpiredHolds: (organizationId: string) => Promise<void>;
  /** Offers what is free in one organization to those who wait for it. */
  settleWaitingLists?: (organizationId: string) => Promise<void>;
  /** Confirms the sessions of one organization that have reached their minimum number. */
  confirmSessions?: (organizationId: string) => Promise<void>;
  /** Tells customers of one organization whose pencilled-in bookings are about to run out. */
  remindOfHolds?: (organizationId: string) => Promise<void>;
  /** Settles or gives up the payments of one organization whose time is over. */
  settlePayments?: (organizationId: string) => Promise<void>;
  sweepMs?: number;
};

/**
 * Does what requests leave behind: delivers events as soon as their transaction commits, and sweeps regularly for
 * what nobody was woken for. Any number of workers may run; each piece of work is claimed by one.
 */
export function startWorker(options: WorkerOptions): Worker {
  const {
    databaseUrl,
    services,
    log,
    freeExpiredHolds,
    settleWaitingLists = async () => undefined,
    confirmSessions = async () => undefined,
    remindOfHolds = async () => undefined,
    settlePayments = async () => undefined,
    sweepMs = SWEEP_MS,
  } = options;
  const { db, clock } = services;
  const stopping = new AbortController();
  const guarded = (what: string, work: (organizationId: string) => Promise<unknown>) => async (organizationId: string) => {
    await work(organizationId).catch((err: Error) => {
      if (!stopping.signal.aborted) log.error({ err, organizationId }, `${what} failed; the next sweep tries again`);
    });
  };
  const deliver = (organizationId: string) =>
    deliverDue(organizationId, services, {
      handlers: HANDLER_FUNCTIONS,
      signal: stopping.signal,
      onFailure: ({ handler, eventId, attempt, givenUp }) =>
        log.warn(
          { organizationId, handler, eventId, attempt },
          givenUp ? 'a delivery was given up' : 'a delivery failed and will be tried again',
        ),
    });
  const deliveries = workQueue(guarded('delivering', deliver), CONCURRENCY);
  const waiting = workQueue(guarded('offering places to waiting lists', settleWaitingLists), 1);
  const freeHolds = async (organizationId: string) => {
    await freeExpiredHolds(organizationId);
    waiting.add(organizationId);
  };
  const holds = workQueue(guarded('freeing expired holds', freeHolds), 1);

  const sessions = workQueue(guarded('confirming sessions', confirmSessions), 1);

  const reminders = workQueue(guarded('reminding of what runs out', remindOfHolds), 1);

  const payments = workQueue(guarded('settling payments', settlePayments), 1);

  const sweep = workQueue(
    guarded('a sweep', async () => {
      const now = clock.now();
      for (const id of await organizationsWithDueDeliveries(db, now)) deliveries.add(id);
      for (const id of await organizationsWithOverduePayments(db, now)) payments.add(id);
      for (const id of await organizationsWithExpiredHolds(db, now)) holds.add(id);
      for (const id of await organizationsWithWaitingLists(db)) waiting.add(id);
      for (const id of await organizationsWithTentativeSessions(db, now)) sessions.add(id);
      for (const id of await organizationsWithEndingHolds(db, addMinutes(now, 60 * MOST_REMINDER_HOURS))) reminders.add(id);
    }),
    1,
  );
  const sweepSoon = () => sweep.add('everything');
  const timer = setInterval(sweepSoon, sweepMs);

  // One look later for each organization: while it is woken again and again, every wake-up finds what has become due.
  const later = new Map<string, NodeJS.Timeout>();
  const woken = (organizationId: string) => {
    deliveries.add(organizationId);
    clearTimeout(later.get(organizationId));
    const wait = setTimeout(() => {
      later.delete(organizationId);
      deliveries.add(organizationId);
    }, LATER_MS);
    later.set(organizationId, wait);
  };

  let heard = true;
  const listener = listenForWork(databaseUrl, {
    woken,
    connected: () => {
      heard = true;
      sweepSoon();
    },
    lost: (reason) => {
      if (heard) log.warn({ reason }, 'the worker does not hear the database; it sweeps until it does again');
      heard = false;
    },
  });

  return {
    async stop() {
      stopping.abort();
      clearInterval(timer);
      for (const wait of later.values()) clearTimeout(wait);
      await listener.stop();
      await sweep.stop();
      await payments.stop();
      await Promise.all([deliveries.stop(), holds.stop()]);
      await Promise.all([waiting.stop(), sessions.stop(), reminders.stop()]);
    },
  };
}
