export { type BrowserSearch, findBrowser, NoBrowserError } from './find-browser.js';
