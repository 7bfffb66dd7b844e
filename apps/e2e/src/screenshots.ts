/** Writes a picture of every screen in both sizes and both colours, with an index. `screenshots portal` takes some of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@bookwright/local-postgres';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/index.js';
import { contactSheet } from './pictures/contact-sheet.js';
import { foundEmptyOrganization, prepare } from './pictures/prepare.js';
import { bookingsScenes } from './pictures/scenes/bookings.scenes.js';
import { bulkScenes } from './pictures/scenes/bulk.scenes.js';
import { officeScenes } from './pictures/scenes/office.scenes.js';
import { portalScenes } from './pictures/scenes/portal.scenes.js';
import { recordScenes } from './pictures/scenes/record.scenes.js';
import { takePictures } from './pictures/take-pictures.js';
import { startServer } from './server.js';

const wanted = process.argv.slice(2);
const folder = join(import.meta.dirname, '../pictures');
const all = [...officeScenes, ...portalScenes, ...bookingsScenes, ...recordScenes, ...bulkScenes];
const scenes = all.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
const log = (line: string) => process.stdout.write(`${line}\n`);

mkdirSync(folder, { recursive: true });
const server = await startServer(await freePort());
const browser = await chromium.launch(await findBrowser());
try {
  await foundEmptyOrganization(server.databaseUrl);
  const shown = await prepare(server.url);
  const { pictures, missing } = await takePictures(scenes, { browser, url: server.url, folder, shown, log });
  writeFileSync(join(folder, 'index.html'), contactSheet(pictures));
  log(`${pictures.length} pictures: ${join(folder, 'index.html')}`);
  for (const problem of missing) log(`Not taken: ${problem}`);
  if (missing.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
