import { type Actor, GUEST, staffActor } from '@bookwright/domain/access';
import type { Organization } from '@bookwright/domain/organizations';
import type { SignedInCustomer } from '@bookwright/persistence/access';
import type { Database } from '@bookwright/persistence/connection';
import { type PaymentDoor, paymentDoor } from './payments/payment-door.js';

/** The one source of the present, as a canonical instant, so that tests can choose it. */
export type Clock = { now(): string };

export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Through which door a change came; written with every event. */
export type Via = 'ADMIN' | 'PORTAL' | 'API' | 'SYSTEM';

/**
 * One value per request for each maker, made when first asked for: `context.loaders(customerLoader).load(id)`.
 * Data loaders live here, so that one request never sees another's rows.
 */
export type Loaders = <T>(make: (context: Context) => T) => T;

/** What a resolver or a use case knows about who asks, where and when. */
export type Context = {
  actor: Actor;
  /** Of the signed-in staff member; null for everybody else: the shop finds its organization by its slug. */
  organization: Organization | null;
  db: Database;
  clock: Clock;
  /** A UUID; the correlation id of the events this request causes. */
  requestId: string;
  via: Via;
  /** The installation's secret, from which the keys to order pages are derived. */
  sessionSecret: string;
  /** Who takes payments. */
  payments: PaymentDoor;
  /** Where people reach this installation, without a slash at the end. */
  publicUrl: string;
  /** Whoever has signed in as a customer in this browser; null or missing for nobody. */
  customer?: SignedInCustomer | null;
  loaders: Loaders;
};

/** What a context is made with; left out, payments go to the sandbox. */
type ContextParts = Omit<Context, Given> & Partial<Pick<Context, 'payments' | 'publicUrl'>>;
type Given = 'loaders' | 'payments' | 'publicUrl';

/** A context of any kind: each request has one, each job and the demo seed have theirs. */
export function createContext<Parts extends ContextParts>(parts: Parts): Parts & Pick<Context, Given> {
  const made = new Map<unknown, unknown>();
  const context = {
    ...parts,
    payments: parts.payments ?? paymentDoor(parts.db, parts.clock),
    publicUrl: parts.publicUrl ?? 'http://localhost',
    loaders: <T>(make: (context: Context) => T): T => {
      if (!made.has(make)) made.set(make, make(context));
      return made.get(make) as T;
    },
  };
  return context;
}

/** Staff in their organization, through the admin. */
export const asStaff = (
  member: Parameters<typeof staffActor>[0],
  organization: Organization,
): Pick<Context, 'actor' | 'organization' | 'via'> => ({ actor: staffActor(member), organization, via: 'ADMIN' });

/** Nobody known, through the portal. */
export const AS_GUEST: Pick<Context, 'actor' | 'organization' | 'via'> = { actor: GUEST, organization: null, via: 'PORTAL' };

/**
 * The same request as somebody else: whoever opens the shop is a guest there, or the customer of an order, also when
 * staff are signed in in the same browser. Starts with loaders of its own.
 */
export const contextAs = (context: Context, who: Pick<Context, 'actor' | 'organization' | 'via'>): Context =>
  createContext({ ...context, ...who });
