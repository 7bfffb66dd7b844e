import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { DESK_LIGHT, type Look, PHONE_LIGHT } from './scene.js';
import type { Picture } from './take-pictures.js';

const chosen: readonly { scene: string; look: Look; as: string }[] = [
  { scene: 'bookings-with-record', look: DESK_LIGHT, as: 'bookings-light.png' },
  { scene: 'bulk-preview-all', look: DESK_LIGHT, as: 'bulk-edit-light.png' },
  { scene: 'portal-appointment-chosen', look: PHONE_LIGHT, as: 'portal-slots-light.png' },
];

/** Copies those that the README shows, as far as they were taken, and returns their names. */
export function keepForReadme(pictures: readonly Picture[], folder: string, readmeFolder: string): string[] {
  return chosen.flatMap(({ scene, look, as }) => {
    const picture = pictures.find((each) => each.scene === scene && each.look === look);
    if (!picture) return [];
    copyFileSync(join(folder, picture.file), join(readmeFolder, as));
    return [as];
  });
}
