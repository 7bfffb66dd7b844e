import type { Scene } from '../scene.js';
import { bookingsScenes } from './bookings.scenes.js';
import { bulkScenes } from './bulk.scenes.js';
import { dayScenes } from './day.scenes.js';
import { officeScenes } from './office.scenes.js';
import { portalScenes } from './portal.scenes.js';
import { recordScenes } from './record.scenes.js';
import { setUpScenes } from './set-up.scenes.js';

/** Every screen in every state that is worth a look, in the order in which they are shown. */
export const scenes: readonly Scene[] = [
  ...bookingsScenes,
  ...recordScenes,
  ...bulkScenes,
  ...officeScenes,
  ...dayScenes,
  ...setUpScenes,
  ...portalScenes,
];
