import { formatMoney, paymentTypeWords } from '@bookwright/web-kit';
import { Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import type { OrderRecord } from './order-panel.js';
import classes from './order-panel.module.css';

/** What was ordered, line by line, and what it comes to. */
export const OrderLines = ({ order }: { order: OrderRecord }) => {
  const { organization } = useViewer();
  const money = (amount: OrderRecord['internalTotal'] | null) => (amount ? formatMoney(amount, organization.locale) : 'hidden');
  const totals = [
    { label: 'Total', amount: order.internalTotal },
    { label: 'The customer sees', amount: order.customerTotal },
    { label: 'Pay now', amount: order.payNowTotal },
    { label: 'Pay later', amount: order.payLaterTotal },
  ];
  return (
    <Section title="Lines">
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
                <div className="quiet">
                  {[
                    line.quantity > 1 && `${money(line.unitPrice)} each`,
                    paymentTypeWords[line.paymentType].toLowerCase(),
                    line.priceVisibility === 'HIDDEN' && 'price hidden from the customer',
                    !line.active && 'no longer counted',
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </div>
              </td>
              <td className={classes.amount}>{money(line.gross)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {totals.map(({ label, amount }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={classes.amount}>{money(amount)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
    </Section>
  );
};
