import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';

const STARTED = { editDetails: true } as const;

/** The navigation state that opens a record with its details being edited. */
export const startedEdit = STARTED;

/** Calls `onStart` once when the record was opened to be edited. */
export const useStartedEdit = (onStart: () => void): void => {
  const location = useLocation();
  const navigate = useNavigate();
  const started = (location.state as typeof STARTED | null)?.editDetails === true;
  const start = useEffectEvent(() => {
    onStart();
    void navigate({ pathname: location.pathname, search: location.search }, { replace: true, state: null });
  });
  useEffect(() => {
    if (started) start();
  }, [started]);
};
