import { notifications } from '@mantine/notifications';
import type { BookingAction } from '../../gql/graphql.js';
import { DONE } from './booking-action-kind.js';

/** What an action needs to know of a booking; dialogs read the rest themselves. */
export type ActionSubject = { id: string; version: number; reference: string };

/** Says what became of an action. */
export const sayDone = (action: BookingAction, reference: string): void => {
  notifications.show({ color: 'teal', message: `${reference} ${DONE[action]}.` });
};
