import type { BookingAction } from '../../gql/graphql.js';
import { say } from '../../shell/say.js';
import { DONE } from './booking-action-kind.js';

/** What an action needs to know of a booking; dialogs read the rest themselves. */
export type ActionSubject = { id: string; version: number; reference: string };

/** Says what became of an action. */
export const sayDone = (action: BookingAction, reference: string): void => {
  say({ message: `${reference} ${DONE[action]}.` });
};
