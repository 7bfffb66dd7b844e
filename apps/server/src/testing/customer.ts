import { loginOfAddress } from '@bookwright/persistence/access';
import { openCustomerSessions } from '../access/customer-sessions.js';
import { newId } from '../ids.js';
import { type Browser, browser } from './ask.js';
import { type Harbour, NOW } from './harbour.js';

/** A browser in which whoever reads the letters of an address is signed in. */
export async function signedInCustomer({ app, database: { db } }: Harbour, email: string, now = NOW): Promise<Browser> {
  const self = browser(app);
  const loginId = await loginOfAddress(db, newId(), { email, emailLower: email.toLowerCase(), now });
  const { token } = await openCustomerSessions(db, { now: () => now }).start(loginId);
  self.cookie = `bw_customer=${token}`;
  return self;
}
