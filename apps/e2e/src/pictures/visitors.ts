import type { Browser, Page } from 'playwright-core';
import { signIn } from '../steps/sign-in.js';
import type { ShownOrganization } from './prepare.js';
import { isPhone, type Look, type Scene } from './scene.js';
import { settle } from './settle.js';

export type Visitors = {
  /** Opens a scene, waits until it has come to rest, and does the work with it. */
  visit(scene: Scene, work: (page: Page) => Promise<void>): Promise<void>;
  leave(): Promise<void>;
};

/** How long a step of a scene may take. */
const PATIENCE_MS = 20_000;

/**
 * Whoever looks at scenes in one size: staff sign in once and stay in their tab, which is faster than a new one; customers
 * come for the first time each time.
 */
export function visitors(browser: Browser, url: string, shown: ShownOrganization, look: Look): Visitors {
  const staff = new Map<string, Page>();
  const arrive = async (): Promise<Page> => {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: look.width, height: look.height },
      colorScheme: look.colours,
      reducedMotion: 'reduce',
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      isMobile: isPhone(look),
      hasTouch: isPhone(look),
    });
    context.setDefaultTimeout(PATIENCE_MS);
    return context.newPage();
  };
  const signedIn = async (email: string): Promise<Page> => {
    const known = staff.get(email);
    if (known) return known;
    const page = await arrive();
    await page.goto('/admin/sign-in');
    await signIn(page, email);
    staff.set(email, page);
    return page;
  };
  return {
    visit: async (scene, work) => {
      const page = scene.as ? await signedIn(scene.as) : await arrive();
      try {
        await page.emulateMedia({ colorScheme: look.colours });
        await scene.show(page, { ...shown, url, look });
        if (!scene.waits) await settle(page);
        await work(page);
      } finally {
        await page.unrouteAll({ behavior: 'ignoreErrors' });
        if (!scene.as) await page.context().close();
      }
    },
    leave: async () => {
      for (const page of staff.values()) await page.context().close();
    },
  };
}
