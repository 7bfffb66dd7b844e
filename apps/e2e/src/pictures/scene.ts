import type { Page } from 'playwright-core';
import type { ShownOrganization } from './prepare.js';

/** In which size and colours a scene is looked at. */
export type Look = { width: 1440 | 390; height: number; colours: 'light' | 'dark'; name: string };

const look = (width: 1440 | 390, height: number, colours: 'light' | 'dark'): Look => ({
  width,
  height,
  colours,
  name: `${width}-${colours}`,
});

export const DESK_LIGHT = look(1440, 900, 'light');
export const DESK_DARK = look(1440, 900, 'dark');
export const PHONE_LIGHT = look(390, 844, 'light');
export const PHONE_DARK = look(390, 844, 'dark');
export const LOOKS: readonly Look[] = [DESK_LIGHT, DESK_DARK, PHONE_LIGHT, PHONE_DARK];

/** Whether it is looked at on a phone. */
export const isPhone = ({ width }: Look): boolean => width < 768;

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
  /** It waits for an answer and will not come to rest. */
  waits?: boolean;
  /** Opens the page and brings it into the state. Desk and phone do so at the same time, so they take different things. */
  show(page: Page, stage: Stage): Promise<void>;
};
