import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { MeDocument, RequestSignInCodeDocument, SignInWithCodeDocument } from '../../gql/graphql.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { useMe } from '../../shell/use-me.js';
import { useTakeOver } from '../../shell/use-take-over.js';
import { CodeForm } from './code-form.js';
import classes from './my.module.css';
import { useCode } from './use-code.js';

/** A page of this application to go on with; anything else leads to one's bookings. */
const wayOn = (to: string | null, slug: string): string => (to?.startsWith('/') && !to.startsWith('//') ? to : `/${slug}/my`);

/** Signing in by a code: customers and guests alike, without a password (JZ-70). */
export const SignInPage = () => {
  const { slug, name } = useShop();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const client = useApolloClient();
  const me = useMe();
  const takeOver = useTakeOver();
  const { enter, send, startAgain, ...state } = useCode({
    request: RequestSignInCodeDocument,
    enter: SignInWithCodeDocument,
    refusalsOf: ({ requested, entered }) => (requested?.requestSignInCode ?? entered?.signInWithCode)?.userErrors ?? [],
  });
  const [entered, setEntered] = useState(false);
  usePageTitle('Sign in', name);
  const to = wayOn(search.get('to'), slug);

  const signIn = async (code: string) => {
    if (!(await enter(code))) return;
    setEntered(true);
    const notes = await takeOver().catch(() => []);
    await client.refetchQueries({ include: [MeDocument] });
    await navigate(notes.length > 0 ? `/${slug}/basket` : to, { replace: true, state: { notes } });
  };

  if (me === undefined || entered) return <LoadingLines count={2} />;
  if (me) return <Navigate to={to} replace />;
  return (
    <div className={classes.narrow}>
      <h1 className="page-title">Your bookings</h1>
      <p className={classes.lead}>
        Tell us the email address you book with. We send you a code; you need no password. You will see everything you booked with
        this address, here and with others who use Bookwright.
      </p>
      <CodeForm {...state} action="Sign in" onSend={(email) => void send(email)} onEnter={signIn} onStartAgain={startAgain} />
    </div>
  );
};
