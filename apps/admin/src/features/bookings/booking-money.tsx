import { formatMoney, paymentTypeWords } from '@bookwright/web-kit';
import type { BookingRecordPartsFragment } from '../../gql/graphql.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';

/** What the booking costs and how it is paid. */
export const BookingMoney = ({ booking: { price, priceVisibility, paymentType } }: { booking: BookingRecordPartsFragment }) => {
  const { organization } = useViewer();
  const amount = price && formatMoney(price, organization.locale);
  return (
    <Section title="Money">
      <Facts>
        <Fact label="Price">{amount ?? 'Your role does not include prices.'}</Fact>
        <Fact label="Payment">{paymentTypeWords[paymentType]}</Fact>
        <Fact label="Customer">{priceVisibility === 'HIDDEN' ? 'does not see the price' : 'sees the price'}</Fact>
      </Facts>
    </Section>
  );
};
