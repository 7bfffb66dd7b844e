import { type MessageOptions, messageFor } from '@bookwright/web-kit';
import type { BookingAction, BookingRecordPartsFragment, UserErrorCode, UserErrorPartsFragment } from '../../gql/graphql.js';
import { ACTION_ORDER, BUTTONS } from './booking-action-kind.js';

export type RefusedAction = { action: BookingAction; reason: string };

/** Where each action of a record stands: as a button, as a button that says why not, or in the menu. */
export type OfferedActions = {
  buttons: BookingAction[];
  refusedButtons: RefusedAction[];
  menu: BookingAction[];
  refusedMenu: RefusedAction[];
};

const OUT_OF_REACH = new Set<UserErrorCode>(['TRANSITION_NOT_ALLOWED', 'BOOKING_DELETED', 'FORBIDDEN_FOR_ACTOR']);

/** Ruled out by the status the booking has, or by the person's role: worth a line in the menu, not a button. */
const isOutOfReach = (reasons: readonly UserErrorPartsFragment[]): boolean => reasons.some(({ code }) => OUT_OF_REACH.has(code));

/** What the server allows and refuses, laid out. The details are edited where they stand and are left out. */
export const offeredActions = (
  { availableActions, unavailableActions }: Pick<BookingRecordPartsFragment, 'availableActions' | 'unavailableActions'>,
  options: MessageOptions,
): OfferedActions => {
  const allowed = new Set(availableActions);
  const refusals = new Map(unavailableActions.map(({ action, reasons }) => [action, reasons]));
  const refused = (actions: readonly BookingAction[]): RefusedAction[] =>
    actions.map((action) => ({
      action,
      reason: (refusals.get(action) ?? []).map((reason) => messageFor(reason, options)).join(' '),
    }));
  const buttons = BUTTONS.filter((action) => allowed.has(action));
  const waiting = BUTTONS.filter((action) => refusals.has(action) && !isOutOfReach(refusals.get(action)!));
  const others = ACTION_ORDER.filter(
    (action) => action !== 'EDIT_DETAILS' && !buttons.includes(action) && !waiting.includes(action),
  );
  return {
    buttons,
    refusedButtons: refused(waiting),
    menu: others.filter((action) => allowed.has(action)),
    refusedMenu: refused(others.filter((action) => refusals.has(action))),
  };
};
