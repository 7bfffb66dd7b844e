import { useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ViewerDocument } from '../gql/graphql.js';
import { LateLoader } from './late-loader.js';
import { signInPath } from './session.js';
import { Shell } from './shell.js';
import classes from './shell.module.css';
import { ViewerProvider } from './viewer.js';

/** Everything behind the sign-in: asks who is there, and sends nobody to the sign-in page. */
export const SignedIn = () => {
  const location = useLocation();
  const { data, error, refetch } = useQuery(ViewerDocument);
  const visible = useDocumentVisibility();
  // Rights and settings may have changed while somebody looked elsewhere.
  const [seen, setSeen] = useState(visible);
  useEffect(() => {
    if (visible === seen) return;
    setSeen(visible);
    if (visible === 'visible') refetch().catch(() => undefined);
  }, [visible, seen, refetch]);
  if (error && !data) {
    return (
      <main className={classes.alone}>
        <ApiProblem error={error} onRetry={() => refetch()} />
      </main>
    );
  }
  if (!data) return <LateLoader label="Opening Bookwright" />;
  if (!data.viewer) return <Navigate to={signInPath(location)} replace />;
  return (
    <ViewerProvider value={data.viewer}>
      <Shell />
    </ViewerProvider>
  );
};
