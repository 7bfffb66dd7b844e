import type { Tone } from '@bookwright/web-kit';
import type { WaitlistStatus } from '../gql/graphql.js';

export const waitlistStatusWords: Record<WaitlistStatus, string> = {
  WAITING: 'Waiting',
  OFFERED: 'Offered',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  EXPIRED: 'Expired',
  LEFT: 'Left',
};

export const waitlistStatusTones: Record<WaitlistStatus, Tone> = {
  WAITING: 'outline',
  OFFERED: 'violet',
  ACCEPTED: 'green',
  DECLINED: 'grey',
  EXPIRED: 'red',
  LEFT: 'grey',
};
