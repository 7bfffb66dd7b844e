import { ApiProblem, formatInstant, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { HoldCountdown } from '../../shell/hold-countdown.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { useBasket } from '../../shell/use-basket.js';
import { type Place, placeMeaning, placeTitle } from './place-words.js';
import { usePlace } from './use-place.js';
import classes from './waiting-lists.module.css';

/** What is waited for, when, where, and how many. */
const PlaceFacts = ({ place }: { place: Place }) => {
  const { locale } = useShop();
  const { startsAt, endsAt, wantedFrom, wantedTo, timeZone, location, quantity } = place;
  const options = { timeZone, locale };
  return (
    <div className={classes.facts}>
      <b>{place.serviceName}</b>
      {startsAt && endsAt && <span>{formatTimeRange(startsAt, endsAt, options)}</span>}
      {!startsAt && wantedFrom && wantedTo && (
        <span>
          between {formatInstant(wantedFrom, options)} and {formatInstant(wantedTo, options)}
        </span>
      )}
      {location && <span>{location}</span>}
      {quantity > 1 && <span>{quantity} seats</span>}
    </div>
  );
};

/** A place on a waiting list behind its secret link: where one stands, and what is on offer. */
export const WaitingPage = () => {
  const { slug, name, timeZone, locale } = useShop();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const { token: present, basket, keepToken } = useBasket();
  const { place, loading, error, problem, refusals, busy, lookAgain, accept, decline, leave } = usePlace(token);
  usePageTitle('Waiting list', name);

  if (!place && loading) return <LoadingLines count={3} />;
  if (!place && error) return <ApiProblem error={error} onRetry={lookAgain} />;
  if (!place) {
    return (
      <EmptyState
        title="There is no place at this address"
        actions={<ButtonLink to={`/${slug}`}>See what can be booked</ButtonLink>}
      >
        The link in your email opens it. Copy all of it: a letter may be missing.
      </EmptyState>
    );
  }
  const { status, position, offerExpiresAt, orderAccessToken } = place;

  const putsAside = present !== token && basket !== null && basket.lines.length > 0 && basket.orderAccessToken === null;

  const take = async () => {
    const answer = await accept();
    if (!answer?.basketToken) return;
    keepToken(answer.basketToken);
    void navigate(`/${slug}/checkout`);
  };

  return (
    <>
      <h1 className="page-title">{placeTitle[status]}</h1>
      <section className={classes.card} aria-label="Your place">
        <PlaceFacts place={place} />
        {position !== null && (
          <p className={classes.position}>
            <b>{position}</b> {position === 1 ? 'You are next.' : 'is your place in the list.'}
          </p>
        )}
        {status === 'OFFERED' && offerExpiresAt && (
          <p className={classes.countdown}>
            Yours for <HoldCountdown key={offerExpiresAt} until={offerExpiresAt} onEnd={lookAgain} />, until{' '}
            {formatInstant(offerExpiresAt, { timeZone: place.timeZone, locale })}
          </p>
        )}
        <p>{placeMeaning[status]}</p>
        {status === 'OFFERED' && putsAside && (
          <p className={classes.fine}>Accepting opens a basket of its own. What is in your basket now is not ordered with it.</p>
        )}
        {refusals.map((refusal) => (
          <p key={refusal.code} className={classes.refusal} role="alert">
            {messageFor(refusal, { timeZone, locale })}
          </p>
        ))}
        {problem !== null && <ApiProblem error={problem} onRetry={lookAgain} />}
        <div className={classes.actions}>
          {status === 'OFFERED' && (
            <>
              <Button loading={busy} onClick={() => void take()}>
                Accept
              </Button>
              <Button variant="default" disabled={busy} onClick={() => void decline()}>
                Decline
              </Button>
            </>
          )}
          {status === 'WAITING' && (
            <Button variant="default" loading={busy} onClick={() => void leave()}>
              Leave the waiting list
            </Button>
          )}
          {orderAccessToken && <ButtonLink to={`/${slug}/order/${orderAccessToken}`}>See your order</ButtonLink>}
          {status !== 'OFFERED' && status !== 'WAITING' && !orderAccessToken && (
            <ButtonLink to={`/${slug}/services/${place.serviceId}`} variant="default">
              See what is free
            </ButtonLink>
          )}
        </div>
      </section>
    </>
  );
};
