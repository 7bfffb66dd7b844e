import type { LinkState } from '../../gql/graphql.js';

/** What a link of a letter is good for, as its page says it; OPEN has a page of its own. */
export const linkWords: Record<Exclude<LinkState, 'OPEN'>, { title: string; text: string }> = {
  USED: {
    title: 'This is done',
    text: 'The button in our email works once, and it has been used. There is nothing left to do here.',
  },
  REPLACED: {
    title: 'There is a newer email',
    text: 'We have written to you again about this booking. Please use the button in the newest email.',
  },
  EXPIRED: { title: 'The time for this is over', text: 'It was not completed in time, so the place is free for others again.' },
  NOT_YOURS: {
    title: 'This booking has another contact now',
    text: 'Somebody else looks after it. We have nothing to show to you here.',
  },
  CHANGED: {
    title: 'The booking has changed',
    text: 'It is not as it was when we wrote. Your newest email, or the page of your order, says how it stands.',
  },
};
