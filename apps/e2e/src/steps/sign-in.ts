import type { Page } from 'playwright-core';

/** Who works at the demo organization, with the rights their roles give them. */
export const STAFF = {
  owner: 'maya@harbour.example',
  receptionist: 'ben@harbour.example',
  reader: 'ruth@harbour.example',
} as const;
export const PASSWORD = 'demo-harbour-2026';

/** Fills in the sign-in form that is open and waits for the first page behind it. */
export async function signIn(page: Page, email: string = STAFF.owner): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
}
