import { ApiProblem, formatMoney, formatTimeRange, messageFor, viewerZone, zoneNote } from '@bookwright/web-kit';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ButtonLink } from '../../shell/button-link.js';
import { holdIsOver } from '../../shell/held-until.js';
import { offerMode, paymentWords, placeWords, resourceWords, workflowNote } from '../../shell/offer-words.js';
import { QuantityStepper } from '../../shell/quantity-stepper.js';
import { useShop } from '../../shell/shop-context.js';
import type { BasketLine } from '../../shell/use-basket.js';
import classes from './basket.module.css';
import { useLineChanges } from './use-line-changes.js';

export type BasketLineCardProps = {
  line: BasketLine;
  basketToken: string;
  /** The moment by which it is judged whether the line is still held. */
  now: string;
};

/** One line: what, when, where, for whom, how many, how much; each of them can be changed here. */
export const BasketLineCard = ({ line, basketToken, now }: BasketLineCardProps) => {
  const { slug, locale, timeZone: shopZone } = useShop();
  const { service, startsAt, endsAt, session, resource, price, newPrice, quantity } = line;
  const { locationMode, locationAddress, locationText } = line;
  const { busy, refusals, error, change, remove } = useLineChanges(basketToken, line);
  const [attendeeName, setAttendeeName] = useState(line.attendeeName ?? '');
  const mode = offerMode(service);
  const timeZone = line.timeZone ?? shopZone;
  const over = holdIsOver(line, now);

  const keepName = () => {
    if (attendeeName.trim() !== (line.attendeeName ?? '')) void change({ attendeeName: attendeeName.trim() });
  };

  const facts = [
    startsAt && zoneNote(timeZone, viewerZone(), startsAt, locale),
    resource && resourceWords(resource),
    session ? session.location : placeWords({ locationMode, address: locationAddress, text: locationText }),
    line.attendees.length > 0 && `with ${line.attendees.map(({ name }) => name).join(', ')}`,
    paymentWords({ ...service, price }),
    workflowNote(service),
  ].filter(Boolean);

  return (
    <article className={classes.line} aria-label={service.name} aria-busy={busy}>
      <div className={classes.lineHead}>
        <h2 className={classes.lineName}>{service.name}</h2>
        <span className={classes.linePrice}>{price === null ? 'on request' : formatMoney(price, locale)}</span>
      </div>
      {startsAt && endsAt && <p className={classes.lineTime}>{formatTimeRange(startsAt, endsAt, { timeZone, locale })}</p>}
      {facts.length > 0 && <p className={classes.lineFacts}>{facts.join(' · ')}</p>}
      {over && (
        <p className={classes.over} role="status">
          This is no longer held for you. It may still be free when you order; otherwise choose again.
        </p>
      )}
      {newPrice && (
        <p className={classes.over} role="status">
          The price has changed: {quantity > 1 ? 'each is' : 'it is'} {formatMoney(newPrice, locale)} by now.{' '}
          <Button
            size="compact-sm"
            variant="default"
            disabled={busy}
            onClick={() => void change({ acceptedPrice: { amountMinor: newPrice.amountMinor, currency: newPrice.currency } })}
          >
            Accept the new price
          </Button>
        </p>
      )}
      <div className={classes.lineFields}>
        {mode !== 'GOODS' && (
          <TextInput
            label={quantity > 1 ? 'Who is coming (all seats)' : 'Who is coming'}
            placeholder="Name (if not you)"
            autoComplete="off"
            maxLength={200}
            value={attendeeName}
            onChange={(event) => setAttendeeName(event.currentTarget.value)}
            onBlur={keepName}
            onKeyDown={(event) => event.key === 'Enter' && keepName()}
          />
        )}
        {mode !== 'APPOINTMENT' && (
          <QuantityStepper
            label={mode === 'GOODS' ? 'How many' : 'Seats'}
            value={quantity}
            max={session ? session.seatsLeft + quantity : undefined}
            disabled={busy}
            onChange={(next) => void change({ quantity: next })}
          />
        )}
      </div>
      {refusals.map(({ code, path, details }) => (
        <p key={`${code} ${path.join('.')}`} className={classes.refusal} role="alert">
          {messageFor({ code, details }, { timeZone, locale })}
        </p>
      ))}
      {error !== null && <ApiProblem error={error} />}
      <div className={classes.lineActions}>
        {mode === 'APPOINTMENT' && (
          <ButtonLink variant="subtle" size="compact-md" to={`/${slug}/services/${service.slug}?line=${line.id}`}>
            Change time
          </ButtonLink>
        )}
        {mode === 'SESSIONS' && (
          <ButtonLink variant="subtle" size="compact-md" to={`/${slug}/services/${service.slug}?line=${line.id}`}>
            Change date
          </ButtonLink>
        )}
        <Button variant="subtle" size="compact-md" color="gray" disabled={busy} onClick={() => void remove()}>
          Remove
        </Button>
      </div>
    </article>
  );
};
