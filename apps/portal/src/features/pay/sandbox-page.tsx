import { useMutation, useQuery } from '@apollo/client/react';
import { ApiProblem, formatMoney, messageFor } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useParams } from 'react-router';
import { type SandboxCard, SandboxPageDocument, UseSandboxCardDocument } from '../../gql/graphql.js';
import { ButtonLink } from '../../shell/button-link.js';
import { EmptyState } from '../../shell/empty-state.js';
import { LoadingLines } from '../../shell/loading-lines.js';
import { usePageTitle } from '../../shell/page-title.js';
import { useShop } from '../../shell/shop-context.js';
import { useLeaveFor } from '../../shell/use-leave-for.js';
import classes from './pay.module.css';
import { sandboxCards } from './sandbox-cards.js';

/** Where one pays while no provider is set up: no money moves, and each card does what it says. */
export const SandboxPage = () => {
  const { slug: shop, name, timeZone, locale } = useShop();
  const { ref = '' } = useParams();
  const leaveFor = useLeaveFor();
  const { data, loading, error, refetch } = useQuery(SandboxPageDocument, {
    variables: { shop, ref },
    fetchPolicy: 'network-only',
  });
  const [spend, { loading: busy, data: answer, error: problem }] = useMutation(UseSandboxCardDocument);
  usePageTitle('Test payment', name);
  const payment = answer?.useSandboxCard.payment ?? data?.shop?.sandboxPayment;

  if (!payment && loading) return <LoadingLines count={3} />;
  if (!payment && error) return <ApiProblem error={error} onRetry={() => void refetch()} />;
  if (!payment) {
    return (
      <EmptyState
        title="There is nothing to pay at this address"
        actions={<ButtonLink to={`/${shop}`}>See what can be booked</ButtonLink>}
      >
        The page of your order leads to its payment.
      </EmptyState>
    );
  }
  const { state, declined, amount, description, returnUrl } = payment;
  const refusals = answer?.useSandboxCard.userErrors ?? [];

  const use = async (card: SandboxCard) => {
    const done = await spend({ variables: { input: { shop, ref, card } } }).catch(() => null);
    const now = done?.data?.useSandboxCard.payment?.state;
    if (now === 'SUCCEEDED' || now === 'PENDING') leaveFor(returnUrl);
  };

  return (
    <div className={classes.page}>
      <h1 className="page-title">Test payment</h1>
      <p className={classes.test}>No money moves here: this stands in for a payment provider until one is set up.</p>
      <div>
        <div className={classes.amount}>{formatMoney(amount, locale)}</div>
        <div>{description}</div>
      </div>
      {declined && state === 'OPEN' && <p role="alert">The card was declined. Try another one.</p>}
      {refusals.map((refusal) => (
        <p key={refusal.code} role="alert">
          {messageFor(refusal, { timeZone, locale })}
        </p>
      ))}
      {problem && <ApiProblem error={problem} onRetry={() => void refetch()} />}
      {state === 'OPEN' ? (
        <div className={classes.cards}>
          {sandboxCards.map(({ card, number, does }) => (
            <Button
              key={card}
              variant={card === 'PAYS' ? 'filled' : 'default'}
              className={classes.card}
              disabled={busy}
              onClick={() => void use(card)}
            >
              <span>
                {does} <small>{number}</small>
              </span>
            </Button>
          ))}
        </div>
      ) : (
        <p role="status">{state === 'CLOSED' ? 'The time to pay this is over.' : 'This has been paid.'}</p>
      )}
      <Button variant="subtle" onClick={() => leaveFor(returnUrl)}>
        Back to your order
      </Button>
    </div>
  );
};
