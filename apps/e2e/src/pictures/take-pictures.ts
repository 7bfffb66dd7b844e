import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { signIn } from '../steps/sign-in.js';
import type { ShownOrganization } from './prepare.js';
import { LOOKS, type Look, type Scene } from './scene.js';
import { settle } from './settle.js';

export type Picture = { scene: string; look: Look; file: string };
export type Studio = { browser: Browser; url: string; folder: string; shown: ShownOrganization; log: (line: string) => void };

/** A window of that size and those colours, as a new visitor. */
export const windowOf = (
  browser: Browser,
  url: string,
  look: Pick<Look, 'width' | 'height' | 'colours'>,
): Promise<BrowserContext> =>
  browser.newContext({
    baseURL: url,
    viewport: { width: look.width, height: look.height },
    colorScheme: look.colours,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    isMobile: look.width < 768,
    hasTouch: look.width < 768,
  });

/** Takes every scene in every look; a scene that cannot be shown is named at the end and does not stop the others. */
export async function takePictures(
  scenes: readonly Scene[],
  studio: Studio,
): Promise<{ pictures: Picture[]; missing: string[] }> {
  const pictures: Picture[] = [];
  const missing: string[] = [];
  const cookies = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();
  for (const scene of scenes) {
    for (const look of LOOKS) {
      const context = await windowOf(studio.browser, studio.url, look);
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      const file = `${scene.name}-${look.name}.png`;
      try {
        if (scene.as) {
          if (!cookies.has(scene.as)) {
            await page.goto('/admin/sign-in');
            await signIn(page, scene.as);
            cookies.set(scene.as, await context.cookies());
          }
          await context.addCookies(cookies.get(scene.as)!);
        }
        await scene.show(page, { ...studio.shown, url: studio.url, look });
        await settle(page);
        await page.screenshot({ path: join(studio.folder, file), animations: 'disabled', fullPage: scene.whole ?? false });
        pictures.push({ scene: scene.name, look, file });
      } catch (problem) {
        missing.push(`${file}: ${(problem as Error).message.split('\n')[0]}`);
      } finally {
        await context.close();
      }
    }
    studio.log(scene.name);
  }
  return { pictures, missing };
}
