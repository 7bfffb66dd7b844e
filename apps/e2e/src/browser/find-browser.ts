import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';
import { installedBrowser, versionOf } from './installed-browsers.js';
import { packagedBrowser } from './packaged-browser.js';

/** No browser could be found; the message says what to do. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

export type BrowserSearch = {
  /** The program that the person named, if any. */
  chrome?: string | undefined;
  /** Names and places to look for an installed browser. */
  installed?: string[] | undefined;
  /** Where the packaged browser is unpacked, once. */
  folder: string;
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What this machine and its environment say: $CHROME, what is installed, `.data` of the checkout. */
const ofThisMachine = (): BrowserSearch => ({
  chrome: process.env.CHROME?.trim() || undefined,
  folder: join(process.env.BOOKWRIGHT_DATA_DIR ?? join(import.meta.dirname, '../../../../.data'), 'browser'),
});

/**
 * How to launch a browser on this machine, in this order: $CHROME, an installed Chromium or Chrome, the one from the
 * package registry. Nothing is ever downloaded.
 * @throws NoBrowserError with one sentence that says what to do.
 */
export async function findBrowser({ chrome, installed, folder }: BrowserSearch = ofThisMachine()): Promise<LaunchOptions> {
  if (chrome !== undefined) {
    if (versionOf(chrome)) return options(chrome);
    throw new NoBrowserError(`CHROME is "${chrome}", which is not a browser that runs: correct it, or unset it.`);
  }
  const found = installedBrowser(installed);
  if (found) return options(found);
  const packaged = await packagedBrowser(folder);
  if (packaged) return options(packaged.executable, packaged.env);
  throw new NoBrowserError('There is no browser on this machine: install Chromium or Chrome, or set CHROME to the path of one.');
}

function options(executablePath: string, env: Record<string, string> = {}): LaunchOptions {
  return { executablePath, args: flags, headless: true, env: { ...(process.env as Record<string, string>), ...env } };
}
