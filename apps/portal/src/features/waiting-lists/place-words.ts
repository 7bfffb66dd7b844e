import type { WaitlistPlaceFieldsFragment, WaitlistStatus } from '../../gql/graphql.js';

export type Place = WaitlistPlaceFieldsFragment;

/** The heading of a place's page. */
export const placeTitle: Record<WaitlistStatus, string> = {
  WAITING: 'You are on the waiting list',
  OFFERED: 'There is a place for you',
  ACCEPTED: 'You have taken the place',
  DECLINED: 'You have declined the offer',
  EXPIRED: 'This is over',
  LEFT: 'You have left the waiting list',
};

/** What it means, in one sentence. */
export const placeMeaning: Record<WaitlistStatus, string> = {
  WAITING: 'We write to you as soon as there is a place. Keep this page’s address to come back.',
  OFFERED: 'It is kept for you, and for nobody else, until the time is up.',
  ACCEPTED: 'Everything about it is in your order.',
  DECLINED: 'It goes to the next in turn.',
  EXPIRED: 'Nobody is waiting for this any more under this address. You can join again if there is still a list.',
  LEFT: 'You will not hear from us about this any more.',
};
