import { formatMoney, paymentStateWords, paymentTypeWords } from '@bookwright/web-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Section } from '../../record/section.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { DiscountDialog } from './money/discount-dialog.js';
import moneyClasses from './money/money.module.css';
import { RecordPaymentDialog } from './money/record-payment-dialog.js';
import { RequestPaymentDialog } from './money/request-payment-dialog.js';
import type { OrderRecord } from './order-panel.js';
import classes from './order-panel.module.css';

type Line = OrderRecord['lines'][number];
type Amount = OrderRecord['internalTotal'] | null;

const percent = (bp: number): string => `${bp / 100} %`;

/** What there is to say of a line besides its price: tax, discount, what is due. */
const notesOf = (line: Line, money: (amount: Amount) => string): string =>
  [
    line.quantity > 1 && `${money(line.unitPrice ?? null)} each`,
    line.kind === 'FEE' ? 'kept when it was cancelled' : paymentTypeWords[line.paymentType].toLowerCase(),
    (line.discount?.amountMinor ?? 0) > 0 && `${money(line.discount ?? null)} off`,
    line.taxRateBp > 0 && `${percent(line.taxRateBp)} tax ${line.taxIncluded ? 'included' : 'added'}: ${money(line.tax ?? null)}`,
    line.priceVisibility === 'HIDDEN' && 'price hidden from the customer',
    !line.active && 'no longer counted',
    line.active && (line.due?.amountMinor ?? 0) > 0 && `${money(line.due ?? null)} due`,
    (line.due?.amountMinor ?? 0) < 0 && `${money({ ...line.due!, amountMinor: -line.due!.amountMinor })} beyond what it costs`,
  ]
    .filter(Boolean)
    .join(', ');

/** What was ordered, line by line, what it comes to, and what of that is paid. */
export const OrderLines = ({ order }: { order: OrderRecord }) => {
  const { organization } = useViewer();
  const mayRecord = usePermission('order.recordPayment');
  const mayDiscount = usePermission('order.discount');
  const [asking, setAsking] = useState<'PAYMENT' | 'REQUEST' | 'DISCOUNT' | null>(null);
  const money = (amount: Amount) => (amount ? formatMoney(amount, organization.locale) : 'hidden');
  const totals = [
    { label: 'Total', amount: order.internalTotal },
    { label: 'The customer sees', amount: order.customerTotal },
    { label: 'Pay now', amount: order.payNowTotal },
    { label: 'Pay later', amount: order.payLaterTotal },
    { label: 'Paid', amount: order.paid },
    ...((order.refunded?.amountMinor ?? 0) > 0 ? [{ label: 'Given back', amount: order.refunded }] : []),
  ];
  const due = order.due?.amountMinor ?? 0;
  const close = () => setAsking(null);
  return (
    <Section
      title="Money"
      end={
        <span className={moneyClasses.ways}>
          {mayDiscount && (
            <Button size="compact-xs" variant="default" onClick={() => setAsking('DISCOUNT')}>
              Discount
            </Button>
          )}
          {mayRecord && due > 0 && (
            <Button size="compact-xs" variant="default" onClick={() => setAsking('REQUEST')}>
              Ask for payment
            </Button>
          )}
          {mayRecord && (
            <Button size="compact-xs" variant="default" onClick={() => setAsking('PAYMENT')}>
              Record payment
            </Button>
          )}
        </span>
      }
    >
      <table className={classes.lines}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">What</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id} data-inactive={!line.active || undefined}>
              <td>
                {line.quantity > 1 && `${line.quantity} × `}
                {line.description}
                <div className="quiet">{notesOf(line, money)}</div>
              </td>
              <td className={classes.amount}>{money(line.gross ?? null)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {totals.map(({ label, amount }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={classes.amount}>{money(amount ?? null)}</td>
            </tr>
          ))}
          <tr className={classes.due}>
            <th scope="row">
              {due < 0 ? 'To give back' : 'Due'} <span className="quiet">{paymentStateWords[order.paymentStatus]}</span>
            </th>
            <td className={classes.amount}>{money(order.due ? { ...order.due, amountMinor: Math.abs(due) } : null)}</td>
          </tr>
        </tfoot>
      </table>
      {asking === 'PAYMENT' && <RecordPaymentDialog order={order} onClose={close} />}
      {asking === 'REQUEST' && <RequestPaymentDialog order={order} onClose={close} />}
      {asking === 'DISCOUNT' && <DiscountDialog order={order} onClose={close} />}
    </Section>
  );
};
