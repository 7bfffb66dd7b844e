import { useMutation, useQuery } from '@apollo/client/react';
import { ApiProblem, formatInstant, formatMoney, messageFor } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { CreditCard } from 'lucide-react';
import { useParams } from 'react-router';
import { CheckPayLinkDocument, PayByLinkDocument, PayLinkDocument, type PayLinkFieldsFragment } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { useAsking } from '../../shell/use-asking.js';
import { useLeaveFor } from '../../shell/use-leave-for.js';
import classes from './pay.module.css';

const closed: Record<Exclude<PayLinkFieldsFragment['state'], 'OPEN'>, string> = {
  PAID: 'This is paid. Thank you.',
  EXPIRED: 'This link has expired. Ask us for another one.',
  REPLACED: 'We have sent you a later link. Please use that one.',
};

/** What somebody was asked to pay, behind the link of a letter (JZ-58). */
export const PayLinkPage = () => {
  const { slug: shop, name, timeZone, locale } = useShop();
  const { token = '' } = useParams();
  const leaveFor = useLeaveFor();
  const input = { shop, token };
  const { data, loading, error, refetch } = useQuery(PayLinkDocument, { variables: input, fetchPolicy: 'network-only' });
  const [open, opening] = useMutation(PayByLinkDocument, { variables: { input } });
  const [ask, asked] = useMutation(CheckPayLinkDocument, { variables: { input } });
  usePageTitle('Pay', name);
  const link = asked.data?.checkPayLink.link ?? opening.data?.payByLink.link ?? data?.shop?.payLink;
  useAsking(link?.underWay === true, () => void ask().catch(() => undefined));

  if (!link && loading) return <LoadingLines count={3} />;
  if (!link && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!link) {
    return (
      <EmptyState
        title="There is nothing to pay at this address"
        actions={<ButtonLink to={`/${shop}`}>See what can be booked</ButtonLink>}
      >
        The link in your email opens it. Copy all of it: a letter may be missing.
      </EmptyState>
    );
  }
  const { state, orderReference, items, due, expiresAt } = link;
  const refusals = opening.data?.payByLink.userErrors ?? [];
  const pay = async () => {
    const answer = await open().catch(() => null);
    const payUrl = answer?.data?.payByLink.payUrl;
    if (payUrl) leaveFor(payUrl);
  };

  return (
    <div className={classes.page}>
      <h1 className="page-title">Pay for order {orderReference}</h1>
      {state !== 'OPEN' && <p role="status">{closed[state]}</p>}
      {due.amountMinor > 0 && (
        <>
          <div className={classes.amount}>{formatMoney(due, locale)}</div>
          <ul className={classes.items}>
            {items.map((item, index) => (
              <li key={`${index} ${item}`}>{item}</li>
            ))}
          </ul>
        </>
      )}
      {refusals.map((refusal) => (
        <p key={refusal.code} className={classes.refusal} role="alert">
          {messageFor(refusal, { timeZone, locale })}
        </p>
      ))}
      {opening.error && <ApiProblem error={opening.error} onRetry={() => void pay()} />}
      {state === 'OPEN' && (
        <>
          <Button loading={opening.loading} leftSection={<CreditCard size={18} aria-hidden />} onClick={() => void pay()}>
            Pay {formatMoney(due, locale)}
          </Button>
          <small>This link opens until {formatInstant(expiresAt, { timeZone, locale })}.</small>
        </>
      )}
    </div>
  );
};
