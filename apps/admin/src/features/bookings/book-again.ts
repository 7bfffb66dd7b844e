import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** Opens the form of a new booking that is like one there is, beside the same list. */
export const useBookAgain = () => {
  const navigate = useNavigate();
  return useCallback(
    (copyOf: string) => void navigate({ pathname: '/bookings/new', search: window.location.search }, { state: { copyOf } }),
    [navigate],
  );
};
