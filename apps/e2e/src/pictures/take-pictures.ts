import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { ShownOrganization } from './prepare.js';
import { DESK_DARK, DESK_LIGHT, type Look, PHONE_DARK, PHONE_LIGHT, type Scene } from './scene.js';
import { visitors } from './visitors.js';

export type Picture = { scene: string; look: Look; file: string };
export type Studio = { browser: Browser; url: string; folder: string; shown: ShownOrganization; log: (line: string) => void };
type Taken = { pictures: Picture[]; missing: string[] };

/** The name of a picture's file. */
export const fileOf = (scene: string, look: Look): string => `${scene}-${look.name}.png`;

/**
 * Takes every scene in every look, desk and phone at the same time; a scene that cannot be shown is named at the end and
 * does not stop the others.
 */
export async function takePictures(scenes: readonly Scene[], studio: Studio): Promise<Taken> {
  const [desk, phone] = await Promise.all([
    inBothColours(scenes, studio, [DESK_LIGHT, DESK_DARK]),
    inBothColours(scenes, studio, [PHONE_LIGHT, PHONE_DARK]),
  ]);
  return { pictures: [...desk.pictures, ...phone.pictures], missing: [...desk.missing, ...phone.missing] };
}

/** Opens each scene once and takes it in one colour after the other. */
async function inBothColours(scenes: readonly Scene[], studio: Studio, looks: readonly [Look, Look]): Promise<Taken> {
  const { browser, url, shown, folder, log } = studio;
  const pictures: Picture[] = [];
  const missing: string[] = [];
  const those = visitors(browser, url, shown, looks[0]);
  for (const scene of scenes) {
    try {
      await those.visit(scene, async (page) => {
        if (!scene.waits) await page.waitForLoadState('networkidle');
        for (const look of looks) {
          await page.emulateMedia({ colorScheme: look.colours });
          await page.waitForFunction((colours) => document.documentElement.dataset.mantineColorScheme === colours, look.colours);
          const file = fileOf(scene.name, look);
          await page.screenshot({ path: join(folder, file), animations: 'disabled', fullPage: scene.whole ?? false });
          pictures.push({ scene: scene.name, look, file });
        }
      });
      log(`${scene.name}, ${looks[0].width} px`);
    } catch (problem) {
      missing.push(`${scene.name}, ${looks[0].width} px: ${(problem as Error).message}`);
      log(`${scene.name}, ${looks[0].width} px: not taken`);
    }
  }
  await those.leave();
  return { pictures, missing };
}
