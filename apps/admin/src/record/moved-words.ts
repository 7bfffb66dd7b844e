import type { MovesPartsFragment } from '../gql/graphql.js';

const NOUNS: Record<keyof Omit<MovesPartsFragment, ' $fragmentName' | '__typename'>, [string, string]> = {
  orders: ['order', 'orders'],
  bookings: ['booking', 'bookings'],
  customers: ['member', 'members'],
  waitlistEntries: ['place on a waiting list', 'places on waiting lists'],
  opportunities: ['opportunity', 'opportunities'],
};

/** What a merge moves: "3 orders, 5 bookings would move." */
export const movedWords = (moves: MovesPartsFragment): string => {
  const parts = Object.entries(NOUNS).flatMap(([key, [one, many]]) => {
    const count = moves[key as keyof typeof NOUNS];
    return count > 0 ? [`${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`] : [];
  });
  return parts.length === 0 ? 'Nothing would move but the record itself.' : `${parts.join(', ')} would move.`;
};
