import type { Database } from '@bookwright/persistence/connection';
import type { ClaimedDelivery } from '@bookwright/persistence/events';
import type { Clock } from '../context.js';
import type { Mail } from '../messages/mail.port.js';
import type { PaymentDoor } from '../payments/payment-door.js';

/** What a handler may use. */
export type Services = {
  db: Database;
  mail: Mail;
  clock: Clock;
  /** Without a slash at the end; order pages lie below it. */
  publicUrl: string;
  sessionSecret: string;
  /** Who takes payments; left out, the sandbox. */
  payments?: PaymentDoor;
};

/** Something that happened, delivered to one handler. `lastAttempt` when nobody will try again after this one. */
export type DeliveredEvent = Omit<ClaimedDelivery, 'handler'> & { organizationId: string; lastAttempt: boolean };

/**
 * Acts on an event. It may be called again for the same event, after a failure or a crash, and must then do nothing
 * twice. It throws to be called again later, and `GiveUp` when that cannot help.
 */
export type EventHandler = (event: DeliveredEvent, services: Services) => Promise<void>;

/** Trying again would fail again. */
export class GiveUp extends Error {
  override name = 'GiveUp';
}
