import { foldText } from '@bookwright/domain/kernel';

/** How much of an id makes an address unmistakable. */
const TAIL = 8;

/**
 * The last part of the address of something with a name: `first-aid-at-work-3f9a2c1b`. Its end is the end of the id, so
 * that the address stays good when the name changes, and is no dead end for whoever kept the old one (CRM-94).
 */
export const slugOf = ({ id, name }: { id: string; name: string }): string =>
  [...foldText(name).matchAll(/[\p{L}\p{N}]+/gu)]
    .map(([word]) => word)
    .concat(id.slice(-TAIL))
    .join('-');

/** The one that an id or a slug names. */
export function findBySlug<Named extends { id: string }>(all: readonly Named[], idOrSlug: string): Named | null {
  const wanted = idOrSlug.toLowerCase();
  const tail = wanted.slice(wanted.lastIndexOf('-') + 1);
  const known = all.find(({ id }) => id === wanted);
  return known ?? (tail.length === TAIL ? all.find(({ id }) => id.endsWith(tail)) : undefined) ?? null;
}
