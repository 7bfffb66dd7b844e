import { SYSTEM } from '@bookwright/domain/access';
import { organizationById } from '@bookwright/persistence/organizations';
import { type Context, createContext } from '../context.js';
import type { Services } from '../events/handler.js';
import { newId } from '../ids.js';

/** The installation itself at work in one organization; null when there is no such organization any more. */
export async function systemContext(services: Omit<Services, 'mail'>, organizationId: string): Promise<Context | null> {
  const { db, clock, sessionSecret, payments, publicUrl } = services;
  const organization = await organizationById(db, organizationId);
  return (
    organization &&
    createContext({
      actor: SYSTEM,
      organization,
      via: 'SYSTEM',
      db,
      clock,
      sessionSecret,
      payments,
      publicUrl,
      requestId: newId(),
    })
  );
}
