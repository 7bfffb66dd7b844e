import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { prepare, type ShownOrganization } from './pictures/prepare.js';
import type { Look, Scene } from './pictures/scene.js';
import { bookingsScenes } from './pictures/scenes/bookings.scenes.js';
import { bulkScenes } from './pictures/scenes/bulk.scenes.js';
import { officeScenes } from './pictures/scenes/office.scenes.js';
import { portalScenes } from './pictures/scenes/portal.scenes.js';
import { recordScenes } from './pictures/scenes/record.scenes.js';
import { settle } from './pictures/settle.js';
import { signIn } from './steps/sign-in.js';

const chosen = (scenes: readonly Scene[], names: string): Scene[] =>
  names.split(' ').map((name) => scenes.find((scene) => scene.name === name)!);

const admin = [
  ...chosen(officeScenes, 'sign-in orders order-record customers customer-record messages message'),
  ...chosen(
    bookingsScenes,
    'bookings-next-30-days bookings-filtered bookings-column-chooser bookings-row-menu bookings-empty-result',
  ),
  ...chosen(recordScenes, 'booking-record booking-record-menu booking-record-edit booking-decline booking-move'),
  ...chosen(bulkScenes, 'bulk-selected bulk-choice-booker bulk-preview'),
];
const portal = chosen(
  portalScenes,
  'portal-browse portal-appointment-chosen portal-appointment-added portal-sessions portal-goods portal-basket portal-checkout-errors portal-order portal-cancel portal-order-unknown',
);

const LOOKS: readonly Look[] = [
  { width: 1440, height: 900, colours: 'light', name: 'on a desk, light', index: 0 },
  { width: 1440, height: 900, colours: 'dark', name: 'on a desk, dark', index: 1 },
  { width: 390, height: 844, colours: 'light', name: 'on a phone', index: 2 },
];

let shown: ShownOrganization;
test.beforeAll(async ({ baseURL }) => {
  shown = await prepare(baseURL!);
});

for (const look of LOOKS) {
  for (const [app, scenes] of Object.entries({ admin, portal })) {
    test(`${look.width < 500 ? '[CRM-31] ' : ''}the ${app}'s screens ${look.name}: nothing for axe to find, no sideways scrolling`, async ({
      browser,
      baseURL,
    }) => {
      test.setTimeout(240_000);
      const options = {
        colorScheme: look.colours,
        viewport: { width: look.width, height: look.height },
        reducedMotion: 'reduce',
      } as const;
      const office = await browser.newContext(options);
      const desk = await office.newPage();
      await desk.goto('/admin/sign-in');
      await signIn(desk);
      for (const scene of scenes) {
        await test.step(scene.name, async () => {
          const visitor = scene.as ? office : await browser.newContext(options);
          const page = await visitor.newPage();
          await scene.show(page, { ...shown, url: baseURL!, look });
          await settle(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
          expect.soft(found, scene.name).toEqual([]);
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect.soft(wider, `${scene.name} scrolls sideways`).toBe(0);
          await page.close();
          if (visitor !== office) await visitor.close();
        });
      }
      await office.close();
    });
  }
}
