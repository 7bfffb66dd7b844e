import { useApolloClient } from '@apollo/client/react';
import { ApiProblem, formatMoney, messageFor } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { CreditCard } from 'lucide-react';
import { useCallback } from 'react';
import { OrderDocument, type OrderFieldsFragment } from '../../gql/graphql.js';
import { HoldCountdown } from '../../shell/hold-countdown.js';
import { useShop } from '../../shell/shop-context.js';
import classes from './pay-panel.module.css';
import { usePay, usePaymentNews } from './use-pay.js';

type Paying = OrderFieldsFragment['paying'];

const Held = ({ until }: { until: string }) => {
  const client = useApolloClient();
  const onEnd = useCallback(() => void client.refetchQueries({ include: [OrderDocument] }), [client]);
  return (
    <p>
      Your places are held for <HoldCountdown key={until} until={until} onEnd={onEnd} />. They are yours once this is paid.
    </p>
  );
};

/** What there is to say about the money without anything to pay now. */
const outcome: Partial<Record<NonNullable<Paying['latest']>, string>> = {
  SUCCEEDED: 'Your payment has arrived. Thank you.',
  ABANDONED: 'Nobody paid in time, so what was held for the payment was given up.',
  FAILED: 'The payment could not be made.',
};

/** What can be paid for an order now (JZ-32, JZ-36): places that wait for it first, what is paid later if one likes. */
export const PayPanel = ({ paying, accessToken }: { paying: Paying; accessToken: string }) => {
  const { locale, timeZone } = useShop();
  const { pay, refusals, error, loading } = usePay(accessToken);
  usePaymentNews(accessToken, paying);
  const { now, all, until, latest, declined } = paying;
  const waits = now.amountMinor > 0;
  const said = waits ? null : latest && outcome[latest];
  if (!waits && all.amountMinor <= 0 && !said) return null;

  return (
    <section className={classes.panel} aria-label="Paying">
      {waits && until && <Held until={until} />}
      {said && <p role="status">{said}</p>}
      {waits && declined && (
        <p className={classes.refusal} role="alert">
          The card was declined. Nothing was charged; try again or use another card.
        </p>
      )}
      {refusals.map((refusal) => (
        <p key={refusal.code} className={classes.refusal} role="alert">
          {messageFor(refusal, { timeZone, locale })}
        </p>
      ))}
      {error !== null && <ApiProblem error={error} onRetry={() => void pay(waits ? 'NOW' : 'ALL')} />}
      {waits && (
        <Button fullWidth loading={loading} leftSection={<CreditCard size={18} aria-hidden />} onClick={() => void pay('NOW')}>
          Pay {formatMoney(now, locale)} now
        </Button>
      )}
      {all.amountMinor > now.amountMinor && (
        <Button fullWidth variant="default" disabled={loading} onClick={() => void pay('ALL')}>
          Pay {waits ? 'everything, ' : ''}
          {formatMoney(all, locale)}
          {waits ? '' : ' online'}
        </Button>
      )}
    </section>
  );
};
