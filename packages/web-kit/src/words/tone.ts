/** The colours a status can have; each has a background, an ink and a dot in style.css. */
export type Tone = 'green' | 'violet' | 'blue' | 'yellow' | 'red' | 'grey' | 'outline' | 'pink';

/** A tone as CSS custom properties for `style`. */
export const toneStyle = (tone: Tone): Record<`--${string}`, string> => ({
  '--bw-status-bg': `var(--bw-tone-${tone}-bg)`,
  '--bw-status-ink': `var(--bw-tone-${tone}-ink)`,
  '--bw-status-dot': `var(--bw-tone-${tone}-dot)`,
});
