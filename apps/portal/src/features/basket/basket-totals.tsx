import { formatMoney } from '@bookwright/web-kit';
import type { BasketFieldsFragment } from '../../gql/graphql.js';
import { useShop } from '../../shell/shop-context.js';
import { TaxRows } from '../../shell/tax-rows.js';
import classes from './totals.module.css';

/** What is paid in all and what of it now. Prices that are not shown are not in it, and it says so. */
export const BasketTotals = ({
  basket,
}: {
  basket: Pick<BasketFieldsFragment, 'total' | 'payNowTotal' | 'includedTax' | 'addedTax' | 'lines'>;
}) => {
  const { locale } = useShop();
  const hidden = basket.lines.some(({ price }) => price === null);
  return (
    <dl className={classes.totals}>
      <div>
        <dt>Total</dt>
        <dd>{formatMoney(basket.total, locale)}</dd>
      </div>
      <TaxRows included={basket.includedTax} added={basket.addedTax} className={classes.lesser} />
      <div className={classes.lesser}>
        <dt>To pay when booking</dt>
        <dd>{formatMoney(basket.payNowTotal, locale)}</dd>
      </div>
      {hidden && <p>Prices on request are not in this total.</p>}
    </dl>
  );
};
