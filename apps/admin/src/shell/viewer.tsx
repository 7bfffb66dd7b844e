import { createContext, useContext } from 'react';
import type { ViewerPartsFragment } from '../gql/graphql.js';

const ViewerContext = createContext<ViewerPartsFragment | null>(null);

export const ViewerProvider = ViewerContext.Provider;

/** Who is signed in, and for which organization. Only inside the signed-in part of the application. */
export const useViewer = (): ViewerPartsFragment => {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('useViewer outside of the signed-in pages');
  return viewer;
};

/** Whether the signed-in person has a right. It only hides what cannot work: the server decides. */
export const usePermission = (permission: string): boolean => useViewer().permissions.includes(permission);
