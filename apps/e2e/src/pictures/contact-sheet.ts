import { LOOKS } from './scene.js';
import type { Picture } from './take-pictures.js';

/** All pictures on one page, a row for each scene. Its text is HTML. */
export function contactSheet(pictures: readonly Picture[]): string {
  const scenes = [...new Set(pictures.map(({ scene }) => scene))];
  const cell = (scene: string, look: string) => {
    const picture = pictures.find((each) => each.scene === scene && each.look.name === look);
    return picture
      ? `<a href="${picture.file}"><img loading="lazy" src="${picture.file}" alt="${scene}, ${look}"></a>`
      : '<p>missing</p>';
  };
  const rows = scenes.map(
    (scene) => `<h2 id="${scene}">${scene}</h2><div>${LOOKS.map(({ name }) => cell(scene, name)).join('')}</div>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Screens</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 24px; background: #888; color: #fff }
  div { display: flex; gap: 16px; align-items: start } img { height: 420px; display: block } h2 { margin: 32px 0 8px }
</style>
${rows.join('\n')}
</html>
`;
}
