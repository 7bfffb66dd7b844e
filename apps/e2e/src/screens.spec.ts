import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { prepare } from './pictures/prepare.js';
import { DESK_LIGHT, isPhone, type Look, PHONE_DARK } from './pictures/scene.js';
import { scenes } from './pictures/scenes/index.js';
import { visitors } from './pictures/visitors.js';

const names = (text: string): string[] => text.split(/\s+/);

/** Every page, with what differs between a desk and a phone. */
const ON_BOTH = names(`bookings-next-30-days bookings-filtered bookings-row-menu bookings-command-palette
  booking-record-menu booking-move bulk-choice-booker bulk-preview order-record customer-record message navigation
  booking-new service-record service-form session-record resource-record resource-hours rules waiting-list-record
  sign-in-refused portal-browse portal-appointment-chosen portal-sessions-chosen portal-basket portal-checkout-errors
  today tasks task-record booking-again settings portal-order portal-cancel`);

/** What is the same on both is looked at once, in one of the two. */
const ON_A_DESK =
  names(`bookings-filter-builder bookings-column-chooser bookings-column-menu booking-record-edit not-allowed rule-form
  waiting-list-add portal-waiting-join`);
const ON_A_PHONE = names(`bookings-filter-date bookings-empty-result bookings-deleted booking-decline bulk-selected
  bulk-choice-status not-found portal-waiting-place portal-goods portal-order-unknown`);

/** The narrowest phone that everything has to fit. */
const NARROWEST = 360;

/** A few rows stand for the others, which are the same and would take longer than all the rest of the page. */
const FURTHER_ROWS = '.sg-row:nth-child(n+6)';

/** What axe finds. The frame of a message holds a mail and no page. */
async function findings(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude(FURTHER_ROWS).options({ resultTypes: ['violations'], iframes: false });
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('[CRM-31] no screen, on a desk in light and on a phone in dark, has anything for axe to find or scrolls sideways', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const shown = await prepare(baseURL!);
  const walk = async (screens: readonly string[], look: Look) => {
    const visitor = visitors(browser, baseURL!, shown, look);
    for (const name of screens) {
      const scene = scenes.find((each) => each.name === name)!;
      await test.step(`${name} ${look.name}`, () =>
        visitor.visit(scene, async (page) => {
          expect.soft(await findings(page), `${name} ${look.name}`).toEqual([]);
          for (const width of isPhone(look) ? [look.width, NARROWEST] : [look.width]) {
            await page.setViewportSize({ width, height: look.height });
            const taken = await page.evaluate(() => document.documentElement.scrollWidth);
            expect.soft(taken, `${name} ${look.name}: width of the page in ${width} px`).toBe(width);
          }
          await page.setViewportSize(look);
        }));
    }
    await visitor.leave();
  };
  await Promise.all([walk([...ON_BOTH, ...ON_A_DESK], DESK_LIGHT), walk([...ON_BOTH, ...ON_A_PHONE], PHONE_DARK)]);
});
