import { freePort } from '@bookwright/local-postgres';

/** Where the server of this run listens. Chosen once; the processes that Playwright starts inherit it. */
export async function serverUrl(): Promise<string> {
  process.env.BOOKWRIGHT_E2E_URL ??= `http://127.0.0.1:${await freePort()}`;
  return process.env.BOOKWRIGHT_E2E_URL;
}
