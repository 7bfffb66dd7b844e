import { SYSTEM } from '@bookwright/domain/access';
import { organizationById } from '@bookwright/persistence/organizations';
import { type Context, createContext } from '../context.js';
import type { Services } from '../events/handler.js';
import { newId } from '../ids.js';

/** The installation itself at work in one organization; null when there is no such organization any more. */
export async function systemContext({ db, clock, sessionSecret }: Services, organizationId: string): Promise<Context | null> {
  const organization = await organizationById(db, organizationId);
  return (
    organization && createContext({ actor: SYSTEM, organization, via: 'SYSTEM', db, clock, sessionSecret, requestId: newId() })
  );
}
