import { useCallback } from 'react';
import { useNavigate } from 'react-router';

const BASE = '/book';

/** Goes to an address that the server named: within this app when it lies here, else away from it. */
export const useLeaveFor = () => {
  const navigate = useNavigate();
  return useCallback(
    (address: string) => {
      const { origin, pathname, search } = new URL(address, window.location.origin);
      if (origin === window.location.origin && pathname.startsWith(`${BASE}/`))
        void navigate(pathname.slice(BASE.length) + search);
      else window.location.assign(address);
    },
    [navigate],
  );
};
