import { formatMoney, formatTimeRange, viewerZone, zoneNote } from '@bookwright/web-kit';
import type { BasketFieldsFragment } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { HoldCountdown } from '../../shell/hold-countdown.js';
import { placeWords, resourceWords, workflowNote } from '../../shell/offer-words.js';
import { useShop } from '../../shell/shop-context.js';
import { TaxRows } from '../../shell/tax-rows.js';
import { useHold } from '../../shell/use-hold.js';
import classes from './checkout.module.css';

type Line = BasketFieldsFragment['lines'][number];

const SummaryLine = ({ line }: { line: Line }) => {
  const { locale, timeZone: shopZone } = useShop();
  const { service, startsAt, endsAt, quantity, price, attendeeName, resource, session } = line;
  const { locationMode, locationAddress, locationText } = line;
  const timeZone = line.timeZone ?? shopZone;
  const facts = [
    startsAt && zoneNote(timeZone, viewerZone(), startsAt, locale),
    resource && resourceWords(resource),
    session ? session.location : placeWords({ locationMode, address: locationAddress, text: locationText }),
    attendeeName && `for ${attendeeName}`,
    line.attendees.length > 0 && `with ${line.attendees.map(({ name }) => name).join(', ')}`,
    workflowNote(service),
  ].filter(Boolean);
  return (
    <li className={classes.summaryLine}>
      <span>
        <b>
          {quantity > 1 && `${quantity} × `}
          {service.name}
        </b>
        {startsAt && endsAt && <span>{formatTimeRange(startsAt, endsAt, { timeZone, locale })}</span>}
        {facts.length > 0 && <small>{facts.join(' · ')}</small>}
      </span>
      <span className={classes.summaryPrice}>{price === null ? 'on request' : formatMoney(price, locale)}</span>
    </li>
  );
};

export type CheckoutSummaryProps = { basket: BasketFieldsFragment; refetch: () => void };

/** What is about to be ordered: service, time, place and price of each line, and what is paid when. */
export const CheckoutSummary = ({ basket, refetch }: CheckoutSummaryProps) => {
  const { slug, locale, basketEnabled } = useShop();
  const { until, onEnd } = useHold(basket, refetch);
  return (
    <aside className={classes.summary} aria-label="Your order">
      <div className={classes.summaryHead}>
        <h2 className="section-title">Your order</h2>
        <ButtonLink to={basketEnabled ? `/${slug}/basket` : `/${slug}`} variant="subtle" size="compact-sm">
          Change
        </ButtonLink>
      </div>
      <ul>
        {basket.lines.map((line) => (
          <SummaryLine key={line.id} line={line} />
        ))}
      </ul>
      {until !== null && (
        <small>
          Held for you for <HoldCountdown key={until} until={until} onEnd={onEnd} />
        </small>
      )}
      <dl className={classes.totals}>
        <div>
          <dt>Total</dt>
          <dd>{formatMoney(basket.total, locale)}</dd>
        </div>
        <TaxRows included={basket.includedTax} added={basket.addedTax} />
        <div>
          <dt>To pay when booking</dt>
          <dd>{formatMoney(basket.payNowTotal, locale)}</dd>
        </div>
      </dl>
      {basket.lines.some(({ price }) => price === null) && <small>Prices on request are not in this total.</small>}
    </aside>
  );
};
