import { formatMoney, paymentStateWords, paymentTypeWords } from '@bookwright/web-kit';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';

/** What the booking costs and how it is paid. */
export const BookingMoney = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const { price, priceVisibility, paymentType, paymentStatus, due } = booking;
  const { organization } = useViewer();
  const amount = price && formatMoney(price, organization.locale);
  const open =
    due && due.amountMinor !== 0 && formatMoney({ ...due, amountMinor: Math.abs(due.amountMinor) }, organization.locale);
  return (
    <Section title="Money">
      <Facts>
        <Fact label="Price">{amount ?? 'Your role does not include prices.'}</Fact>
        <Fact label="Payment">{paymentTypeWords[paymentType]}</Fact>
        <Fact label="Paid">
          {paymentStateWords[paymentStatus]}
          {open && <div className="quiet">{(due?.amountMinor ?? 0) < 0 ? `${open} to give back` : `${open} due`}</div>}
        </Fact>
        <Fact label="Customer">{priceVisibility === 'HIDDEN' ? 'does not see the price' : 'sees the price'}</Fact>
      </Facts>
    </Section>
  );
};
