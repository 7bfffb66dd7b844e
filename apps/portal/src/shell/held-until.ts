import type { BasketFieldsFragment } from '../gql/graphql.js';

type Line = BasketFieldsFragment['lines'][number];

/** When the first of the times or seats that are held now is freed; null when nothing in the basket is held. */
export const heldUntil = ({ lines }: Pick<BasketFieldsFragment, 'lines'>, now: string): string | null =>
  lines
    .flatMap(({ holdExpiresAt }) => (holdExpiresAt !== null && holdExpiresAt > now ? holdExpiresAt : []))
    .sort()
    .at(0) ?? null;

/**
 * True when a line's time or seats were held and are free again: its time is up, or somebody else has taken them since
 * (then the line has no time limit left). Goods are never held.
 */
export const holdIsOver = ({ holdExpiresAt, startsAt }: Pick<Line, 'holdExpiresAt' | 'startsAt'>, now: string): boolean =>
  startsAt !== null && (holdExpiresAt === null || holdExpiresAt <= now);
