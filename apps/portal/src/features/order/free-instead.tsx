import { formatTimeRange } from '@bookwright/web-kit';
import { ButtonLink } from '../../shell/button-link.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './order.module.css';
import type { OrderedBooking } from './order-booking.js';

/** What is free instead of a booking that was declined: the nearest times, each a step away. */
export const FreeInstead = ({ booking: { alternatives, service } }: { booking: OrderedBooking }) => {
  const { slug, locale } = useShop();
  if (!service) return null;
  return (
    <section className={classes.steps} aria-label="Free instead">
      <p>These times are free:</p>
      <div className={classes.times}>
        {alternatives.map(({ startsAt, endsAt, timeZone }) => (
          <ButtonLink key={startsAt} variant="default" size="sm" to={`/${slug}/services/${service.id}?around=${startsAt}`}>
            {formatTimeRange(startsAt, endsAt, { timeZone, locale })}
          </ButtonLink>
        ))}
      </div>
    </section>
  );
};
