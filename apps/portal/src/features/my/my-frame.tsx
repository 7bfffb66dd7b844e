import { useApolloClient, useMutation } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, Navigate, useLocation, useNavigate } from 'react-router';
import { SignOutCustomerDocument } from '../../gql/graphql.js';
import { writeBasketToken } from '../../shell/basket-token.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { useShop } from '../../shell/shop-context.js';
import { useMe } from '../../shell/use-me.js';
import classes from './my.module.css';

const tabs = [
  ['', 'Coming'],
  ['/past', 'Past'],
  ['/cancelled', 'Cancelled'],
  ['/orders', 'Orders'],
  ['/profile', 'Your details'],
] as const;

/** The pages of whoever is signed in, one beside the other; whoever is not signs in first. */
export const MyFrame = ({ children }: { children: ReactNode }) => {
  const { slug } = useShop();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const client = useApolloClient();
  const me = useMe();
  const [signOut, { loading, error }] = useMutation(SignOutCustomerDocument);

  const [leaving, setLeaving] = useState(false);

  const leave = async (everywhere: boolean) => {
    setLeaving(true);
    try {
      await signOut({ variables: { input: { everywhere } } });
    } catch {
      return setLeaving(false);
    }
    // What is in the basket is theirs: whoever uses this browser next does not find it.
    writeBasketToken(slug, null);
    await navigate(`/${slug}`, { flushSync: true });
    await client.resetStore();
  };

  if (me === undefined || leaving) return <LoadingLines count={4} height={90} />;
  if (me === null) return <Navigate to={`/${slug}/sign-in?to=${encodeURIComponent(pathname)}`} replace />;
  return (
    <>
      <h1 className="page-title">Your bookings</h1>
      <p className={classes.lead}>Signed in as {me.email}</p>
      <nav className={classes.tabs} aria-label="Your bookings">
        {tabs.map(([path, words]) => {
          const to = `/${slug}/my${path}`;
          return (
            <Link key={path} to={to} aria-current={pathname === to ? 'page' : undefined}>
              {words}
            </Link>
          );
        })}
      </nav>
      {children}
      {error && <ApiProblem error={error} />}
      <div className={classes.actions}>
        <Button variant="default" loading={loading} onClick={() => void leave(false)}>
          Sign out
        </Button>
        <Button variant="subtle" disabled={loading} onClick={() => void leave(true)}>
          Sign out everywhere
        </Button>
      </div>
    </>
  );
};
