import { formatMoney } from '@bookwright/web-kit';
import type { OrderFieldsFragment } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';
import { TaxRows } from '../../shell/tax-rows.js';
import classes from './order.module.css';

/** The lines and the totals of the prices that are shown. Cancelled lines stay, struck out, and count nothing. */
export const OrderTotals = ({ order }: { order: OrderFieldsFragment }) => {
  const { locale } = useShop();
  const { lines, total, payNowTotal, payLaterTotal, paid, refunded, due } = order;
  return (
    <aside className={classes.totals} aria-label="What it costs">
      <h2 className="section-title">What it costs</h2>
      <ul>
        {lines.map(({ description, quantity, price, active }, index) => (
          <li key={`${index} ${description}`} data-struck={!active || undefined}>
            <span>
              {quantity > 1 && `${quantity} × `}
              {description}
              {!active && <small> cancelled</small>}
            </span>
            <span>{price === null ? 'on request' : formatMoney(price, locale)}</span>
          </li>
        ))}
      </ul>
      <dl>
        <div className={classes.sum}>
          <dt>Total</dt>
          <dd>{formatMoney(total, locale)}</dd>
        </div>
        <TaxRows included={order.includedTax} added={order.addedTax} />
        <div>
          <dt>To pay when booking</dt>
          <dd>{formatMoney(payNowTotal, locale)}</dd>
        </div>
        <div>
          <dt>To pay at the visit</dt>
          <dd>{formatMoney(payLaterTotal, locale)}</dd>
        </div>
        {paid.amountMinor > 0 && (
          <div>
            <dt>Paid</dt>
            <dd>{formatMoney(paid, locale)}</dd>
          </div>
        )}
        {refunded.amountMinor > 0 && (
          <div>
            <dt>Given back</dt>
            <dd>{formatMoney(refunded, locale)}</dd>
          </div>
        )}
        <div className={classes.sum}>
          <dt>{due.amountMinor < 0 ? 'You get back' : 'Still to pay'}</dt>
          <dd>{formatMoney({ ...due, amountMinor: Math.abs(due.amountMinor) }, locale)}</dd>
        </div>
      </dl>
      {lines.some(({ price, active }) => active && price === null) && <small>Prices on request are not in this total.</small>}
    </aside>
  );
};
