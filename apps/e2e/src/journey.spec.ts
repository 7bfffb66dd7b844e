import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { cell, countIn, grid, openBookings, openFilter, openRecord, rows } from './steps/bookings-grid.js';
import { useCard } from './steps/pay.js';
import { addToBasket, chooseTime, fillInCustomer, openService, shopPath } from './steps/portal.js';
import { newcomer, shopApi } from './steps/shop-api.js';
import { STAFF, signIn } from './steps/sign-in.js';

/** One order from the first look at the shop to the last line of its timeline, among 100,000 other bookings. */
test.describe
  .serial('An order', () => {
    const wilhelmina = newcomer('Wilhelmina');
    const ottilie = newcomer('Ottilie');
    const massage = 'Sports massage, 60 min';
    let office: BrowserContext;
    let desk: Page;
    let orderReference: string;
    let recordUrl: string;

    test.beforeAll(async ({ browser, baseURL }) => {
      const shop = shopApi(baseURL!);
      await shop.order(ottilie, [{ serviceId: (await shop.service('First aid kit')).id }]);
      office = await browser.newContext();
      desk = await office.newPage();
    });
    test.afterAll(() => office.close());

    test('[JZ-14] [JZ-16] [JZ-19] [JZ-20] [JZ-21] [JZ-22] [JZ-23] a customer books a seat and an appointment in one order', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openService(page, 'First aid at work £240.00');
      await page
        .getByRole('radio', { disabled: false, name: /\d seats left/ })
        .nth(1)
        .check();
      await addToBasket(page);
      await openService(page, massage);
      await chooseTime(page);
      await expect(page.getByRole('complementary', { name: 'Your choice' })).toContainText('£86.40');
      await addToBasket(page);
      await expect(page.getByRole('link', { name: /Basket/ }).first()).toContainText('2');

      await page.getByRole('link', { name: 'Go to basket' }).click();
      const course = page.getByRole('article', { name: 'First aid at work' });
      await course.getByRole('button', { name: 'One more' }).click();
      await expect(course).toContainText('£480.00');
      await course.getByLabel(/Who is coming/).fill('Anselm Quist');
      await course.getByLabel(/Who is coming/).press('Enter');
      await course.getByRole('button', { name: 'One less' }).click();
      await expect(course).toContainText('£240.00');
      await page.reload();
      await expect(course.getByLabel(/Who is coming/)).toHaveValue('Anselm Quist');
      await expect(page.getByRole('complementary', { name: 'Total' })).toContainText('£326.40');

      await page.getByRole('link', { name: 'Go to checkout' }).click();
      await expect(page.getByRole('complementary', { name: 'Your order' })).toContainText('for Anselm Quist');
      await fillInCustomer(page, wilhelmina);
      await page.getByRole('button', { name: 'Place order' }).click();
      await useCard(page, 'Pays at once');

      await expect(page.getByRole('status')).toContainText('Your payment has arrived');
      orderReference = (await page.getByRole('heading', { level: 1 }).textContent())!.replace('Order ', '');
      expect(orderReference).toMatch(/^OR-\w{6}$/);
      await expect(page.getByRole('article', { name: 'First aid at work' })).toContainText('Confirmed');
      await expect(page.getByRole('article', { name: massage })).toContainText(/waiting|approval/i);
      await expect(page.getByRole('complementary', { name: 'What it costs' })).toContainText('£326.40');
      expect(new URL(page.url()).pathname).toContain(shopPath('/order/'));
    });

    test('[AP-13] [CRM-45] [CRM-46] [CRM-47] staff find it among 100,000 bookings by typing the name', async () => {
      await desk.goto('/admin/bookings?view=all');
      await signIn(desk, STAFF.owner);
      await expect(desk.getByText(/of (10,000\+|100,\d{3}) bookings/)).toBeVisible();
      await desk.getByRole('searchbox', { name: 'Search bookings' }).pressSequentially(wilhelmina.name.toUpperCase());
      await expect(desk.getByText('2 bookings', { exact: true })).toBeVisible();
      await expect(rows(desk, wilhelmina.name)).toHaveCount(2);
      await expect(rows(desk, massage)).toContainText('Awaiting approval');
      await expect(rows(desk, 'First aid at work')).toContainText('Confirmed');
      await expect(desk).toHaveURL(/[?&]q=WILHELMINA/);
    });

    test('[AP-07] [AP-20] [JZ-26] [JZ-27] [JZ-52] [JZ-53] one email about the whole order is there to be read', async () => {
      await expect(async () => {
        await desk.goto(`/admin/messages?q=${wilhelmina.email}`);
        await expect(desk.getByRole('link', { name: `Your order ${orderReference}` })).toHaveCount(1, { timeout: 2000 });
      }).toPass({ timeout: 30_000 });
      await desk.getByRole('link', { name: `Your order ${orderReference}` }).click();
      const letter = desk.frameLocator('iframe');
      await expect(letter.locator('body')).toContainText(orderReference);
      await expect(letter.locator('body')).toContainText('First aid at work');
      await expect(letter.locator('body')).toContainText(massage);
      await expect(letter.locator('body')).toContainText('£326.40');
      await desk.getByRole('tab', { name: 'As text' }).click();
      await expect(desk.locator('pre')).toContainText(orderReference);
    });

    test('[AP-28] [JZ-42] [JZ-44] the record opens beside the grid, and approving one leaves the other as it is', async () => {
      await openBookings(desk, `?view=all&q=${wilhelmina.familyName}`);
      const record = await openRecord(desk, massage);
      recordUrl = desk.url();
      await expect(grid(desk)).toBeVisible();
      await expect(record.getByRole('heading', { name: massage })).toBeVisible();
      await expect(record).toContainText(`order ${orderReference} with 1 other booking`);
      await expect(record).toContainText('Online, by a guest');
      await record.getByRole('button', { name: 'Approve', exact: true }).click();
      await expect(desk.getByRole('alert').filter({ hasText: 'approved' })).toBeVisible();
      await expect(record.getByRole('button', { name: 'Approve', exact: true })).toHaveCount(0);
      await expect(rows(desk, massage)).toContainText('Confirmed');
      await expect(rows(desk, 'First aid at work')).toContainText('Confirmed');
      await expect(record).toContainText('Maya Lindqvist approved the booking.');
    });

    test('[AP-35] [AP-37] [AP-38] everything that matches gets another booker, after a preview', async () => {
      await openBookings(desk, '?view=next-30-days');
      const title = (await openFilter(desk, 'Title')).getByRole('textbox', { name: 'Title' });
      await title.fill('sports massage');
      await title.press('Enter');
      await expect(desk.getByRole('button', { name: /^Title contains/ })).toBeVisible();
      await expect(rows(desk).first()).toContainText(/sports massage/i);
      await expect(desk.getByText(/^100 of \d+ bookings$/)).toBeVisible();

      await desk.getByRole('checkbox', { name: 'Select all loaded rows' }).click();
      const bar = desk.getByRole('toolbar', { name: 'Selected rows' });
      await expect(bar).toContainText('100 selected');
      await bar.getByRole('button', { name: /^Select all \d+ that match$/ }).click();
      const matching = countIn(await bar.getByRole('status').textContent());
      expect(matching).toBeGreaterThan(100);
      await bar.getByRole('button', { name: 'Change…' }).click();

      const dialog = desk.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'New booker' }).fill(ottilie.name);
      await desk.getByRole('option', { name: ottilie.name }).click();
      await dialog.getByRole('button', { name: 'Preview' }).click();
      await expect(dialog.getByText('Nothing has changed yet.')).toBeVisible();
      await expect(dialog.getByRole('tab', { name: `All ${matching}` })).toBeVisible();
      const willChange = countIn(await dialog.getByRole('tab', { name: /^Will change/ }).textContent());
      const refused = countIn(await dialog.getByRole('tab', { name: /^Refused/ }).textContent());
      expect(willChange).toBeGreaterThan(0);
      expect(refused).toBeGreaterThan(0);
      expect(willChange + refused).toBe(matching);
      await dialog.getByRole('tab', { name: /^Will change/ }).click();
      await expect(dialog.getByRole('row').nth(1).locator('ins')).toHaveText(ottilie.name);

      await dialog.getByRole('button', { name: `Change ${willChange} bookings` }).click();
      await expect(dialog.getByRole('heading', { name: `${willChange} bookings changed` })).toBeVisible({ timeout: 30_000 });
      await expect(dialog.getByRole('tab', { name: `Changed ${willChange}` })).toBeVisible();
      await expect(dialog.getByRole('tab', { name: `Refused ${refused}` })).toHaveAttribute('aria-selected', 'true');
      await expect(dialog.getByRole('row').nth(1)).toContainText('does not belong to the account');
      await dialog.getByRole('button', { name: 'Done' }).click();
      await expect(bar).toHaveCount(0);
      await expect(cell(desk, 0, 1)).toBeVisible();
    });

    test('[AP-04] [AP-28] the timeline of the record tells the story, newest first, and by whom', async () => {
      await desk.goto(recordUrl);
      const record = desk.getByRole('complementary');
      await expect(record.getByRole('heading', { name: massage })).toBeVisible();
      const booker = record.getByRole('link', { name: ottilie.name });
      await expect(booker).toBeVisible();
      const story = record.getByRole('listitem');
      await expect(story.filter({ hasText: 'Maya Lindqvist' }).filter({ hasText: /booker/ })).toHaveCount(1);
      const told = (await story.allTextContents()).join('\n');
      const at = (words: RegExp) => told.search(words);
      expect(at(/booker/)).toBeGreaterThanOrEqual(0);
      expect(at(/booker/)).toBeLessThan(at(/Maya Lindqvist approved the booking/));
      expect(at(/approved the booking/)).toBeLessThan(at(/placed the booking/));
      await expect(story.filter({ hasText: 'placed the booking' })).toContainText('on the portal');
    });
  });
