import { useQuery } from '@apollo/client/react';
import { ApiProblem, formatTimeRange } from '@bookwright/web-kit';
import { useNavigate, useSearchParams } from 'react-router';
import { WaitForDocument } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { JoinForm } from './join-form.js';
import classes from './waiting-lists.module.css';

/** Joining a waiting list: `?service=` and, for seats, `?session=`. */
export const JoinPage = () => {
  const { slug, name, locale } = useShop();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const id = search.get('service') ?? '';
  const { data, loading, error, refetch } = useQuery(WaitForDocument, { variables: { shop: slug, id } });
  usePageTitle('Waiting list', name);

  const service = data?.shop?.service;
  const session = service?.sessions.find((each) => each.id === search.get('session')) ?? null;
  if (!service && loading) return <LoadingLines count={3} />;
  if (!service && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!service || (service.kind !== 'SERVICE' && session === null)) {
    return (
      <EmptyState
        title="There is no waiting list here"
        actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>}
      />
    );
  }
  const { timeZone = '' } = session ?? {};
  return (
    <>
      <h1 className="page-title">Join the waiting list</h1>
      <p className={classes.facts}>
        <b>{service.name}</b>
        {session && <span>{formatTimeRange(session.startsAt, session.endsAt, { timeZone, locale })}</span>}
        {session?.location && <span>{session.location}</span>}
        {!session && <span>Tell us when you could come: the first time that becomes free is kept for you.</span>}
      </p>
      <JoinForm
        serviceId={service.id}
        sessionId={session?.id ?? null}
        onJoined={(token) => void navigate(`/${slug}/waiting/${token}`, { replace: true })}
      />
    </>
  );
};
