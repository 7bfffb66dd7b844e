import {
  formatInstant,
  formatMoney,
  paymentMethodWords,
  paymentProviderWords,
  paymentStatusWords,
  ToneBadge,
} from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LedgerEntryPartsFragment, PaymentPartsFragment } from '../../../gql/graphql.js';
import { Section } from '../../../record/section.js';
import { usePermission, useViewer } from '../../../shell/viewer.js';
import type { OrderRecord } from '../order-panel.js';
import classes from './money.module.css';
import { RefundDialog } from './refund-dialog.js';

type Amount = OrderRecord['due'];

const wayOf = ({ provider, method }: { provider: PaymentPartsFragment['provider']; method?: PaymentPartsFragment['method'] }) =>
  method ? paymentMethodWords[method] : paymentProviderWords[provider];

/** Money that moved, line by line: together they explain what is due (CRM-101). */
export const OrderLedger = ({ order }: { order: OrderRecord }) => {
  const { organization } = useViewer();
  const mayRefund = usePermission('order.refund');
  const [refunding, setRefunding] = useState<PaymentPartsFragment | null>(null);
  const money = (amount: Amount) => (amount ? formatMoney(amount, organization.locale) : 'hidden');
  const at = (instant: string) => formatInstant(instant, { timeZone: organization.timeZone, locale: organization.locale });
  const signed = ({ kind, amount }: LedgerEntryPartsFragment) => `${kind === 'CHARGE' ? '+' : '−'} ${money(amount ?? null)}`;
  if (order.payments.length === 0) return null;
  const pending = order.refunds.filter(({ status }) => status !== 'SUCCEEDED');
  return (
    <Section title="Payments">
      <ul className={classes.payments}>
        {order.payments.map((payment) => (
          <li key={payment.id} className={classes.payment}>
            <span>
              {money(payment.amount ?? null)} · {wayOf(payment)}{' '}
              {payment.status !== 'SUCCEEDED' && (
                <ToneBadge tone={payment.status === 'STARTED' ? 'yellow' : 'red'}>{paymentStatusWords[payment.status]}</ToneBadge>
              )}
              <div className="quiet">
                {[at(payment.startedAt), payment.takenByName, payment.note, payment.failureCode].filter(Boolean).join(' · ')}
              </div>
            </span>
            {mayRefund && (payment.refundable?.amountMinor ?? 0) > 0 && (
              <Button size="compact-xs" variant="default" onClick={() => setRefunding(payment)}>
                Give back
              </Button>
            )}
          </li>
        ))}
        {pending.map((refund) => (
          <li key={refund.id} className={classes.payment}>
            <span>
              {money(refund.amount ?? null)} to give back{' '}
              <ToneBadge tone={refund.status === 'FAILED' ? 'red' : 'yellow'}>
                {refund.status === 'FAILED' ? 'Failed' : 'On the way'}
              </ToneBadge>
              <div className="quiet">{[at(refund.askedAt), refund.reason, refund.failureCode].filter(Boolean).join(' · ')}</div>
            </span>
          </li>
        ))}
      </ul>
      <table className={classes.ledger}>
        <caption className="visually-hidden">What moved for which line</caption>
        <tbody>
          {order.ledger.map((entry) => (
            <tr key={entry.id}>
              <td>
                {entry.line.description}
                <div className="quiet">
                  {[at(entry.at), wayOf(entry.payment), entry.actorName, entry.note].filter(Boolean).join(' · ')}
                </div>
              </td>
              <td className={classes.amount}>{signed(entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refunding && <RefundDialog order={order} payment={refunding} onClose={() => setRefunding(null)} />}
    </Section>
  );
};
