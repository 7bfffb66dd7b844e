import type { Page } from 'playwright-core';
import type { ShownOrganization } from './prepare.js';

/** Which size and colours a picture is taken in. */
export type Look = { width: 1440 | 390; height: number; colours: 'light' | 'dark'; name: string; index: number };

export const LOOKS: readonly Look[] = [
  { width: 1440, height: 900, colours: 'light' },
  { width: 1440, height: 900, colours: 'dark' },
  { width: 390, height: 844, colours: 'light' },
  { width: 390, height: 844, colours: 'dark' },
].map((look, index) => ({ ...(look as Omit<Look, 'name' | 'index'>), name: `${look.width}-${look.colours}`, index }));

/** What a scene may need to know: where the server is, what was prepared for it, and how it will be looked at. */
export type Stage = ShownOrganization & { url: string; look: Look };

/** One screen in one state. */
export type Scene = {
  /** The file's name, and its caption in the index. */
  name: string;
  /** The email of whoever is signed in at the admin; without it nobody is. */
  as?: string;
  /** The whole page and not only what fits into the window. */
  whole?: boolean;
  /** Opens the page and brings it into the state. */
  show(page: Page, stage: Stage): Promise<void>;
};
