import { useMutation, useQuery } from '@apollo/client/react';
import { ApiProblem, formatInstant, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { Button, Textarea } from '@mantine/core';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'react-router';
import { ActionLinkDocument, type ActionLinkFieldsFragment, UseActionLinkDocument } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './letter-link.module.css';
import { linkWords } from './link-words.js';

type Linked = NonNullable<ActionLinkFieldsFragment['booking']>;

const Facts = ({ booking }: { booking: Linked }) => {
  const { locale } = useShop();
  const { title, startsAt, endsAt, timeZone, reference } = booking;
  return (
    <p className={classes.facts}>
      <b>{title}</b>
      <span>{formatTimeRange(startsAt, endsAt, { timeZone, locale })}</span>
      <span>Booking {reference}</span>
    </p>
  );
};

const WhyNot = ({ link, slug }: { link: ActionLinkFieldsFragment; slug: string }) => {
  const { title, text } = linkWords[link.state as keyof typeof linkWords];
  return (
    <>
      <EmptyState title={title} actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>}>
        {text}
      </EmptyState>
      {link.booking && <Facts booking={link.booking} />}
    </>
  );
};

/** What a button of a letter leads to. Looking at the page does nothing: programs that read mail look at links, too. */
export const LetterLinkPage = () => {
  const { slug, name, locale } = useShop();
  const { token = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(ActionLinkDocument, {
    variables: { shop: slug, token },
    fetchPolicy: 'network-only',
  });
  const [press, { data: pressed, loading: busy, error: problem }] = useMutation(UseActionLinkDocument);
  const [comment, setComment] = useState('');
  usePageTitle('Complete your booking', name);

  const answer = pressed?.useActionLink;
  const link = answer?.link ?? data?.actionLink;
  if (!link && loading) return <LoadingLines count={3} />;
  if (!link && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!link) {
    return (
      <EmptyState
        title="There is nothing at this address"
        actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>}
      >
        The button in our email leads here. Copy all of the address: a letter may be missing.
      </EmptyState>
    );
  }
  const { booking } = link;
  if (booking && answer?.userErrors.length === 0) {
    const waits = booking.status === 'AWAITING_APPROVAL';
    return (
      <>
        <p className={classes.thanks} role="status">
          <CircleCheck size={20} aria-hidden />
          <span>
            <b>{waits ? 'Thank you. We look at it and write to you.' : 'Thank you, your booking is confirmed.'}</b>
          </span>
        </p>
        <Facts booking={booking} />
      </>
    );
  }
  if (link.state !== 'OPEN' || !booking) return <WhyNot link={link} slug={slug} />;
  const submit = () =>
    void press({ variables: { input: { shop: slug, token, comment: comment.trim() || null } } }).catch(() => undefined);
  const { timeZone } = booking;
  return (
    <>
      <h1 className="page-title">Complete your booking</h1>
      <Facts booking={booking} />
      <p>Kept for you until {formatInstant(link.expiresAt, { timeZone, locale })}.</p>
      <div className={classes.form}>
        <Textarea
          label="Is there anything we should know? (optional)"
          autosize
          minRows={2}
          maxLength={4000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        {answer?.userErrors.map((refusal) => (
          <p key={refusal.code} className={classes.refusal} role="alert">
            {messageFor(refusal, { timeZone, locale })}
          </p>
        ))}
        {problem && <ApiProblem error={problem} onRetry={submit} />}
        <Button size="lg" loading={busy} onClick={submit}>
          Complete booking
        </Button>
      </div>
    </>
  );
};
