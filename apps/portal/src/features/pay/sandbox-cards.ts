import type { SandboxCard } from '../../gql/graphql.js';

/** The cards of the test page, by what they do. */
export const sandboxCards: { card: SandboxCard; number: string; does: string }[] = [
  { card: 'PAYS', number: '4242 4242 4242 4242', does: 'Pays at once' },
  { card: 'DECLINES', number: '4000 0000 0000 0002', does: 'Is declined' },
  { card: 'DELAYS', number: '4000 0000 0000 0077', does: 'Pays after a minute' },
  { card: 'DISPUTES', number: '4000 0000 0000 0259', does: 'Pays and is disputed' },
];
