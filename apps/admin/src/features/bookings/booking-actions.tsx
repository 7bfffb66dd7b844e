import { bookingActionWords, messageFor } from '@bookwright/web-kit';
import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useMemo, useState } from 'react';
import type { BookingAction } from '../../gql/graphql.js';
import { sayNot } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';
import { useViewer } from '../../shell/viewer.js';
import { type ActionSubject, sayDone } from './action-subject.js';
import { isImmediate } from './booking-action-kind.js';
import { useBookingAction } from './use-booking-action.js';

export type StartAction = (action: BookingAction, booking: ActionSubject) => void;

const ActionDialog = lazy(() => import('./dialogs/action-dialog.js'));
const StartContext = createContext<StartAction>(() => {});

/** Starts an action on a booking, from the row's menu or from the record. */
export const useStartAction = (): StartAction => useContext(StartContext);

/** Runs the actions of the bookings pages: at once when they need nothing else, through their dialog otherwise. */
export const BookingActions = ({ children }: { children: ReactNode }) => {
  const run = useBookingAction();
  const { organization } = useViewer();
  const [open, setOpen] = useState<{ action: BookingAction; booking: ActionSubject }>();

  const runNow = useCallback(
    async (action: BookingAction, { id, version, reference }: ActionSubject) => {
      if (!isImmediate(action)) return;
      const title = `${reference}: ${bookingActionWords[action].toLowerCase()}`;
      try {
        const errors = await run(action, { id, expectedVersion: version });
        if (errors.length === 0) sayDone(action, reference);
        else sayNot({ title, message: errors.map((error) => messageFor(error, organization)).join(' ') });
      } catch (error) {
        sayProblem(error, title);
      }
    },
    [run, organization],
  );
  const start = useCallback<StartAction>(
    (action, booking) => (isImmediate(action) ? void runNow(action, booking) : setOpen({ action, booking })),
    [runNow],
  );
  const dialog = useMemo(() => open && <ActionDialog {...open} onClose={() => setOpen(undefined)} />, [open]);
  return (
    <StartContext value={start}>
      {children}
      <Suspense>{dialog}</Suspense>
    </StartContext>
  );
};
