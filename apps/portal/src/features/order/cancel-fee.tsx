import { formatInstant, formatMoney } from '@bookwright/web-kit';
import { Checkbox } from '@mantine/core';
import { useShop } from '../../shell/shop-context.js';
import classes from './order.module.css';
import type { OrderedBooking } from './order-booking.js';

type Fee = NonNullable<OrderedBooking['cancelQuote']['fee']>;
type CancelFeeProps = { fee: Fee; timeZone: string; accepted: boolean; onAccept: (accepted: boolean) => void };

/** What cancelling now keeps, and that its customer agrees to exactly this. Until when it is free, as long as it is. */
export const CancelFee = ({ fee, timeZone, accepted, onAccept }: CancelFeeProps) => {
  const { locale } = useShop();
  const money = (amount: Fee['keeps']) => formatMoney(amount, locale);
  const back = fee.refund.amountMinor > 0 && ` ${money(fee.refund)} of what you paid is given back.`;
  if (fee.keeps.amountMinor === 0) {
    const until = fee.freeUntil ? ` Cancelling is free until ${formatInstant(fee.freeUntil, { timeZone, locale })}.` : '';
    return until || back ? (
      <p className={classes.meaning}>
        {until}
        {back}
      </p>
    ) : null;
  }
  return (
    <>
      <p className={classes.meaning}>
        <b>
          Cancelling now keeps {money(fee.keeps)} of {money(fee.of)}.
        </b>
        {back}
      </p>
      <Checkbox
        label={`I agree that ${money(fee.keeps)} is kept`}
        checked={accepted}
        onChange={(event) => onAccept(event.currentTarget.checked)}
      />
    </>
  );
};
