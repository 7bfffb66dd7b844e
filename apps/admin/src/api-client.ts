import { createApiClient } from '@bookwright/web-kit';
import { sessionEnded } from './shell/session.js';

/** The one client of this tab. An answer that nobody is signed in any more takes the person to the sign-in page and back. */
export const apiClient = createApiClient({ onUnauthenticated: () => sessionEnded(apiClient) });
