import type { WaitlistAction } from '../../gql/graphql.js';

export type ActionWords = {
  label: string;
  title: string;
  sentence: string;
  submit: string;
  done: (name: string) => string;
  needsReason: boolean;
  danger: boolean;
};

export const entryActionWords: Record<WaitlistAction, ActionWords> = {
  OFFER: {
    label: 'Offer a place now',
    title: 'Offer a place out of turn',
    sentence:
      'The place is held for this person and they get an email. Those who have waited longer are passed over, and see it.',
    submit: 'Offer the place',
    done: (name) => `A place is offered to ${name}.`,
    needsReason: true,
    danger: false,
  },
  REMOVE: {
    label: 'Remove from the list',
    title: 'Remove from the waiting list',
    sentence: 'This person waits no longer. What is offered to them goes to the next in turn.',
    submit: 'Remove from the list',
    done: (name) => `${name} is no longer on the waiting list.`,
    needsReason: false,
    danger: true,
  },
};
