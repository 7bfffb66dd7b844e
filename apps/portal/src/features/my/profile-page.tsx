import { useApolloClient, useQuery } from '@apollo/client/react';
import { ApiProblem } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmMyAddressDocument, MeDocument, MyProfilesDocument, RequestAddressCodeDocument } from '../../gql/graphql.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { CodeForm } from './code-form.js';
import classes from './my.module.css';
import { MyFrame } from './my-frame.js';
import { ProfileForm } from './profile-form.js';
import { useCode } from './use-code.js';

/** A further address, confirmed by a code that is sent there. */
const MoreAddresses = ({ addresses }: { addresses: readonly string[] }) => {
  const client = useApolloClient();
  const [adding, setAdding] = useState(false);
  const { enter, send, startAgain, ...state } = useCode({
    request: RequestAddressCodeDocument,
    enter: ConfirmMyAddressDocument,
    refusalsOf: ({ requested, entered }) => (requested?.requestAddressCode ?? entered?.confirmMyAddress)?.userErrors ?? [],
  });
  const confirm = async (code: string) => {
    if (!(await enter(code))) return;
    startAgain();
    setAdding(false);
    await client.refetchQueries({ include: [MeDocument, MyProfilesDocument] });
  };
  return (
    <section className={classes.profile} aria-label="Your email addresses">
      <h2 className="section-title">Your email addresses</h2>
      <p>What is booked with any of them is shown here: {addresses.join(', ')}</p>
      {adding ? (
        <CodeForm {...state} action="Confirm" onSend={(email) => void send(email)} onEnter={confirm} onStartAgain={startAgain} />
      ) : (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setAdding(true)}>
            Add an address
          </Button>
        </div>
      )}
    </section>
  );
};

/** How each organization knows whoever is signed in: each sees and keeps only its own. */
export const ProfilePage = () => {
  const { name } = useShop();
  const { data, loading, error, refetch } = useQuery(MyProfilesDocument, { fetchPolicy: 'cache-and-network' });
  usePageTitle('Your details', name);
  const me = data?.me;
  return (
    <MyFrame>
      {!me && error && <ApiProblem error={error} onRetry={() => void refetch()} />}
      {!me && loading && <LoadingLines count={2} height={220} />}
      {me?.profiles.map((profile) => (
        <ProfileForm key={profile.id} profile={profile} addresses={me.addresses} />
      ))}
      {me && <MoreAddresses addresses={me.addresses} />}
    </MyFrame>
  );
};
