import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../style.css', import.meta.url), 'utf8');

const tokensOf = (selector: string): Record<string, string> => {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/(--bw-[\w-]+): (#[0-9a-f]{6}|transparent);/g)].map(([, name, value]) => [name, value]),
  );
};

const light = tokensOf(':root');
const dark = { ...light, ...tokensOf(':root[data-mantine-color-scheme="dark"]') };

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG 2.2, 1.4.3: 4.5 for text. */
const contrast = (one: string, other: string): number => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const tones = ['green', 'violet', 'blue', 'yellow', 'red', 'grey', 'outline', 'pink'];
const text: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent'].flatMap((ink): [string, string][] => [
    [ink, 'ground'],
    [ink, 'surface'],
  ]),
  ['accent', 'accent-soft'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ...tones.map((tone): [string, string] => [`tone-${tone}-ink`, `tone-${tone}-bg`]),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, tokens) => {
  test.each(text)('%s can be read on %s', (ink, ground) => {
    const behind = tokens[`--bw-${ground}`] === 'transparent' ? tokens['--bw-surface'] : tokens[`--bw-${ground}`];
    expect(contrast(tokens[`--bw-${ink}`]!, behind!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['surface', 'ground'])('the edge of a field stands out from %s (1.4.11)', (ground) => {
    expect(contrast(tokens['--bw-field']!, tokens[`--bw-${ground}`]!)).toBeGreaterThanOrEqual(3);
  });
});
