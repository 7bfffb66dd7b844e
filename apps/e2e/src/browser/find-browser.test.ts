import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { chromium, type LaunchOptions } from 'playwright-core';
import { findBrowser } from './find-browser.js';

jest.setTimeout(180_000);
const folder = mkdtempSync(join(tmpdir(), 'bookwright-browser-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that pretends to be a browser, or one that only says how to get one. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function headingSeenBy(options: LaunchOptions): Promise<string | null> {
  const browser = await chromium.launch(options);
  try {
    const page = await browser.newPage();
    await page.setContent('<h1></h1><script>document.querySelector("h1").textContent = [1, 2].map(n => n * 21).at(-1)</script>');
    return await page.locator('h1').textContent();
  } finally {
    await browser.close();
  }
}

test('the browser that CHROME names comes first, and a wrong name is said to be wrong', async () => {
  const named = program('named', 'echo Chromium 1.2');
  expect((await findBrowser({ chrome: named, folder })).executablePath).toBe(named);
  await expect(findBrowser({ chrome: '/nowhere/chrome', folder })).rejects.toThrow(/CHROME is "\/nowhere\/chrome", which is not/);
});

test('an installed browser comes next, a program that only tells how to install one is passed over', async () => {
  const note = program('note', 'echo "Command requires the chromium snap"; exit 1');
  const real = program('real', 'echo Chromium 150.0');
  expect((await findBrowser({ installed: [note, '/nowhere', real], folder })).executablePath).toBe(real);
});

test('with no browser installed the one from the package registry runs a page, and is unpacked once', async () => {
  const search = { installed: [], folder: join(folder, 'unpacked') };
  const first = await findBrowser(search);
  expect(await headingSeenBy(first)).toBe('42');
  const unpacked = statSync(first.executablePath!).ino;
  const second = await findBrowser(search);
  expect(second.executablePath).toBe(first.executablePath);
  expect(statSync(second.executablePath!).ino).toBe(unpacked);
});
