import { LOOKS, type Look, type Scene } from './scene.js';
import type { Picture } from './take-pictures.js';

const HEIGHT = 420;

/** All pictures on one page: a row for each scene, its text is HTML. A click opens a picture in its own size. */
export function contactSheet(scenes: readonly Scene[], pictures: readonly Picture[]): string {
  const cell = (scene: string, look: Look) => {
    const picture = pictures.find((each) => each.scene === scene && each.look === look);
    const width = Math.round((HEIGHT * look.width) / look.height);
    return picture
      ? `<a href="${picture.file}" style="width:${width}px"><img loading="lazy" src="${picture.file}" alt="${scene}, ${look.name}"></a>`
      : `<p style="width:${width}px">not taken</p>`;
  };
  const rows = scenes.map(
    ({ name }) =>
      `<h2 id="${name}"><a href="#${name}">${name}</a></h2><div>${LOOKS.map((look) => cell(name, look)).join('')}</div>`,
  );
  const links = scenes.map(({ name }) => `<a href="#${name}">${name}</a>`).join(' ');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${pictures.length} pictures</title>
<style>
  body { font: 14px/1.6 system-ui, sans-serif; margin: 24px; background: #666; color: #fff }
  a { color: inherit } nav a { margin-right: 12px } h2 { margin: 28px 0 8px; font-size: 16px } h2 a { text-decoration: none }
  div { display: flex; gap: 12px } div > * { flex: none; height: ${HEIGHT}px; margin: 0; overflow: hidden } img { width: 100%; display: block }
</style>
<nav>${links}</nav>
${rows.join('\n')}
</html>
`;
}
