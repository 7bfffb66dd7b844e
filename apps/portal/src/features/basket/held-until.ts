import type { BasketFieldsFragment } from '../../gql/graphql.js';

/** When the first of the held times or seats is freed; null when nothing in the basket is held. */
export const heldUntil = ({ lines }: Pick<BasketFieldsFragment, 'lines'>): string | null =>
  lines
    .flatMap(({ holdExpiresAt }) => holdExpiresAt ?? [])
    .sort()
    .at(0) ?? null;

/** True when a line's time or seats were held and are free again. */
export const holdIsOver = ({ holdExpiresAt }: BasketFieldsFragment['lines'][number], now: string): boolean =>
  holdExpiresAt !== null && holdExpiresAt <= now;
