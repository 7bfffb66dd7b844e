import { migrate, openDatabase } from '@bookwright/persistence/connection';
import { createApp, createBareApp } from '../app.js';
import { freeExpiredHolds } from '../baskets/use-cases/free-expired-holds.js';
import { expireRunOutBookings } from '../bookings/use-cases/expire-bookings.js';
import { type Config, readConfig } from '../config.js';
import { systemClock } from '../context.js';
import type { Services } from '../events/handler.js';
import { capturedMail } from '../messages/captured.mail.js';
import { smtpMail } from '../messages/smtp.mail.js';
import { remindOfEndingHolds } from '../messages/use-cases/announce-ending-holds.js';
import { settleOverduePayments } from '../payments/ask-provider.js';
import { paymentDoor } from '../payments/payment-door.js';
import { confirmReachedSessions } from '../sessions/use-cases/confirm-reached-sessions.js';
import { settleWaitingLists } from '../waiting-lists/use-cases/offer-places.js';
import { startWorker } from '../worker.js';
import { seedDemoOnce } from './demo.js';
import { drain } from './drain.js';
import { listen } from './listen.js';
import { printAddresses } from './print-addresses.js';
import { stopping } from './stopping.js';
import { systemContext } from './system-context.js';
import { waitForDatabase } from './wait-for-database.js';

export type RunOptions = {
  /** These go before the environment. */
  databaseUrl?: string;
  port?: number;
  host?: string;
  /** Default: the environment of the process. */
  env?: Record<string, string | undefined>;
  /** Gets each sentence for the person who starts the server. */
  log?: (sentence: string) => void;
  /** The folders with the built apps. */
  adminDir?: string | null;
  portalDir?: string | null;
  /** Ends the waiting for the database. */
  signal?: AbortSignal;
};

export type RunningServer = {
  /** Where it is reached, without a slash at the end. */
  url: string;
  /** Lets requests and jobs finish, then gives everything back. Calling it again waits for the same end. */
  stop(): Promise<void>;
};

/** The environment with what the caller decided instead. */
function configOf({ databaseUrl, port, host, env = process.env }: RunOptions): Config {
  const decided = { DATABASE_URL: databaseUrl, PORT: port?.toString(), HOST: host };
  return readConfig({ ...env, ...Object.fromEntries(Object.entries(decided).filter(([, value]) => value !== undefined)) });
}

/**
 * Starts everything this process is for, in order: database, migrations, demo, web server, worker.
 * @throws ConfigError, StartProblem; whatever was started by then is given back.
 */
export async function runServer(options: RunOptions = {}): Promise<RunningServer> {
  const config = configOf(options);
  const { log = console.log, adminDir = null, portalDir = null, signal } = options;
  const { databaseUrl, sessionSecret, trustProxy, introspection, logLevel } = config;
  const { hold, release } = stopping(log);
  try {
    await waitForDatabase(databaseUrl, { log, signal });
    await migrate(databaseUrl, log);
    const db = await openDatabase({ url: databaseUrl });
    hold('the database', () => db.close());
    if (config.demo) await seedDemoOnce({ db, databaseUrl, sessionSecret, log });

    const https = config.publicUrl?.startsWith('https:') ?? false;
    const { publicUrl, stripe } = config;
    const appOptions = { db, sessionSecret, adminDir, portalDir, publicUrl, stripe, https, trustProxy, introspection, logLevel };
    const app = config.role === 'worker' ? createBareApp(appOptions) : await createApp(appOptions);
    hold('the web server', () => drain(app));
    const listening = await listen(app, config);
    const url = config.publicUrl ?? listening;

    if (config.role !== 'server') {
      const mail = config.smtpUrl
        ? smtpMail(config.smtpUrl, config.mailFrom ?? `no-reply@${new URL(url).hostname}`)
        : capturedMail;
      const payments = paymentDoor(db, systemClock, { stripe, log: app.log });
      const services: Services = { db, mail, clock: systemClock, publicUrl: url, sessionSecret, payments };
      const worker = startWorker({
        databaseUrl,
        services,
        log: app.log,
        freeExpiredHolds: async (organizationId) => {
          const system = await systemContext(services, organizationId);
          if (!system) return;
          await freeExpiredHolds(system);
          await expireRunOutBookings(system);
        },
        settleWaitingLists: async (organizationId) => {
          const system = await systemContext(services, organizationId);
          if (system) await settleWaitingLists(system);
        },
        remindOfHolds: async (organizationId) => {
          const system = await systemContext(services, organizationId);
          if (system) await remindOfEndingHolds(system);
        },
        settlePayments: async (organizationId) => {
          const system = await systemContext(services, organizationId);
          if (system)
            await settleOverduePayments(system, (err) =>
              app.log.error({ err, organizationId }, 'a payment could not be settled'),
            );
        },
        confirmSessions: async (organizationId) => {
          const system = await systemContext(services, organizationId);
          if (system) await confirmReachedSessions(system);
        },
      });
      hold('the worker', async () => {
        await worker.stop();
        mail.close();
      });
    }
    if (config.role === 'worker') log(`Bookwright's worker is ready; its health is at ${listening}/health/ready.`);
    else printAddresses(log, url, config.demo);
    return { url, stop: release };
  } catch (problem) {
    await release();
    throw problem;
  }
}
