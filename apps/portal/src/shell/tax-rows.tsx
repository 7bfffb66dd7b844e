import { formatMoney } from '@bookwright/web-kit';
import type { MoneyFieldsFragment } from '../gql/graphql.js';
import { useShop } from './shop-context.js';

type TaxRowsProps = { included: MoneyFieldsFragment; added: MoneyFieldsFragment; className?: string };

/** What of a total is tax: the part that is in the prices, and what was added to them. Nothing where there is none. */
export const TaxRows = ({ included, added, className }: TaxRowsProps) => {
  const { locale } = useShop();
  const rows = [
    { label: 'Tax included', amount: included },
    { label: 'Tax added', amount: added },
  ].filter(({ amount }) => amount.amountMinor > 0);
  return rows.map(({ label, amount }) => (
    <div key={label} className={className}>
      <dt>{label}</dt>
      <dd>{formatMoney(amount, locale)}</dd>
    </div>
  ));
};
