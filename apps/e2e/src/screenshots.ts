/** Writes a picture of every screen in both sizes and both colours, with an index. `screenshots portal` takes some of them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@bookwright/local-postgres';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser/index.js';
import { contactSheet } from './pictures/contact-sheet.js';
import { foundEmptyOrganization, prepare } from './pictures/prepare.js';
import { keepForReadme } from './pictures/readme-pictures.js';
import { scenes } from './pictures/scenes/index.js';
import { takePictures } from './pictures/take-pictures.js';
import { startServer } from './server.js';

const parts = process.argv.slice(2);
const wanted = scenes.filter(({ name }) => parts.length === 0 || parts.some((part) => name.includes(part)));
const folder = join(import.meta.dirname, '../pictures');
const readmeFolder = join(import.meta.dirname, '../../../docs/pictures');
const log = (line: string) => process.stdout.write(`${line}\n`);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await startServer(await freePort());
const browser = await chromium.launch(await findBrowser());
try {
  await foundEmptyOrganization(server.databaseUrl);
  const shown = await prepare(server.url);
  const { pictures, missing } = await takePictures(wanted, { browser, url: server.url, folder, shown, log });
  const index = join(folder, 'index.html');
  writeFileSync(index, contactSheet(wanted, pictures));
  for (const name of keepForReadme(pictures, folder, readmeFolder)) log(`For the README: ${join('docs/pictures', name)}`);
  log(`${pictures.length} pictures: ${index}`);
  for (const problem of missing) log(`Not taken: ${problem}`);
  if (missing.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
