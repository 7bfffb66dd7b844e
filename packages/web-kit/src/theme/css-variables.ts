import type { CSSVariablesResolver } from '@mantine/core';

/** What Mantine paints with, taken from our tokens, so that style.css is the only place where a colour is decided. */
const painted = {
  '--mantine-color-text': 'var(--bw-ink)',
  '--mantine-color-bright': 'var(--bw-ink)',
  '--mantine-color-body': 'var(--bw-surface)',
  '--mantine-color-dimmed': 'var(--bw-ink-3)',
  '--mantine-color-placeholder': 'var(--bw-ink-3)',
  '--mantine-color-anchor': 'var(--bw-accent)',
  '--mantine-color-error': 'var(--bw-tone-red-ink)',
  '--mantine-color-success': 'var(--bw-tone-green-ink)',
  '--mantine-color-default': 'var(--bw-surface)',
  '--mantine-color-default-hover': 'var(--bw-ground)',
  '--mantine-color-default-color': 'var(--bw-ink)',
  '--mantine-color-default-border': 'var(--bw-line-strong)',
  '--mantine-color-disabled': 'var(--bw-ground)',
  '--mantine-color-disabled-color': 'var(--bw-ink-3)',
  '--mantine-color-disabled-border': 'var(--bw-line)',
  '--mantine-color-accent-text': 'var(--bw-accent)',
  '--mantine-color-accent-filled': 'var(--bw-accent)',
  '--mantine-color-accent-filled-hover': 'var(--bw-accent-hover)',
  '--mantine-color-accent-light': 'var(--bw-accent-soft)',
  '--mantine-color-accent-light-hover': 'var(--bw-accent-soft-hover)',
  '--mantine-color-accent-light-color': 'var(--bw-accent)',
  '--mantine-color-accent-outline': 'var(--bw-accent)',
  '--mantine-color-accent-contrast': 'var(--bw-accent-ink)',
  '--mantine-color-red-light': 'var(--bw-tone-red-bg)',
  '--mantine-color-red-light-color': 'var(--bw-tone-red-ink)',
  '--mantine-color-yellow-light': 'var(--bw-tone-yellow-bg)',
  '--mantine-color-yellow-light-color': 'var(--bw-tone-yellow-ink)',
  '--mantine-primary-color-contrast': 'var(--bw-accent-ink)',
};

export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: { ...painted }, dark: { ...painted } });
