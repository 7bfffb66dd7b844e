import { useState } from 'react';

/**
 * The fields to ask for: those on show. Hiding a column asks for nothing new; showing one that is not loaded does.
 * @param restKey everything else that the query depends on
 */
export const useRequestedColumns = (visible: readonly string[], restKey: string): readonly string[] => {
  const [asked, setAsked] = useState({ columns: visible, restKey });
  const isCovered = visible.every((name) => asked.columns.includes(name));
  if (isCovered && restKey === asked.restKey) return asked.columns;
  setAsked({ columns: visible, restKey });
  return visible;
};
