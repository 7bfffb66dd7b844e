import { useEffect } from 'react';

/** Names the tab: "Basket · Harbour Training". */
export const usePageTitle = (...parts: (string | undefined)[]): void => {
  const title = parts.filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
};
