import { formatTimeRange, viewerZone, zoneNote } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { Check } from 'lucide-react';
import { ButtonLink } from '../../shell/button-link.js';
import { HoldCountdown } from '../../shell/hold-countdown.js';
import { paymentWords, priceWords } from '../../shell/offer-words.js';
import { useShop } from '../../shell/shop-context.js';
import { useBasket } from '../../shell/use-basket.js';
import { useHold } from '../../shell/use-hold.js';
import { type Choice, datesIn, type OfferedService, timeOf } from './choice.js';
import classes from './service.module.css';

export type ActionBarProps = {
  service: OfferedService;
  choice: Choice | null;
  /** What is missing before it can be added: "Choose a time". */
  missing: string;
  actionLabel: string;
  busy: boolean;
  /** The choice is in the basket now. */
  added: boolean;
  onAct: () => void;
  onAnother: () => void;
};

/** That it worked, and how long the basket's times are held. */
const Added = () => {
  const { basket, refetch } = useBasket();
  const { until, onEnd } = useHold(basket, refetch);
  if (until === null) return 'Added to your basket';
  return (
    <>
      Added, held for <HoldCountdown key={until} until={until} onEnd={onEnd} />
    </>
  );
};

/** What is picked, what it costs, and the one button; at the foot of a phone, beside the times on a large screen. */
export const ActionBar = ({ service, choice, missing, actionLabel, busy, added, onAct, onAnother }: ActionBarProps) => {
  const { slug, locale } = useShop();
  const time = choice && timeOf(choice);
  const note = time && zoneNote(time.timeZone, viewerZone(), time.startsAt, locale);
  const count = choice ? datesIn(choice) * (choice.kind === 'SLOT' ? 1 : choice.quantity) : 1;
  const many = count > 1 && service.price ? `${count} × ` : '';
  return (
    <aside className={classes.bar} aria-label="Your choice">
      <div className={classes.barFacts} aria-live="polite">
        <span className={classes.barTime}>
          {choice && datesIn(choice) > 1 && `${datesIn(choice)} dates from `}
          {time
            ? formatTimeRange(time.startsAt, time.endsAt, { timeZone: time.timeZone, locale })
            : choice
              ? service.name
              : missing}
        </span>
        <span className={classes.barPrice}>
          {many}
          {priceWords(service, locale)}
        </span>
        <small>{added ? <Added /> : note}</small>
        <small>{paymentWords(service)}</small>
      </div>
      {added ? (
        <div className={classes.barActions}>
          <ButtonLink to={`/${slug}/basket`} fullWidth px="sm" leftSection={<Check size={18} aria-hidden />}>
            Go to basket
          </ButtonLink>
          <Button variant="default" fullWidth px="sm" onClick={onAnother}>
            Add another
          </Button>
        </div>
      ) : (
        <Button fullWidth loading={busy} disabled={!choice} onClick={onAct}>
          {actionLabel}
        </Button>
      )}
    </aside>
  );
};
