/** The demo's sign-in; it exists in the demo only. */
export const DEMO_SIGN_IN = { email: 'maya@harbour.example', password: 'demo-harbour-2026' };

/** Tells where everything is. */
export function printAddresses(log: (sentence: string) => void, url: string, demo: boolean): void {
  log('Bookwright is ready.');
  log(`  Customers: ${url}/book/${demo ? 'harbour' : ''}`);
  log(`  Staff:     ${url}/admin/`);
  if (demo) log(`             sign in as ${DEMO_SIGN_IN.email} with ${DEMO_SIGN_IN.password}`);
  log(`  API:       ${url}/graphql`);
}
