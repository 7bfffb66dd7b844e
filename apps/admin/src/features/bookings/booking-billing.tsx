import { billingStateWords } from '@bookwright/web-kit';
import { Anchor, Button, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { BillingReason, BookingRecordPartsFragment, ChosenBilling } from '../../gql/graphql.js';
import { Section } from '../../record/section.js';
import { useStartAction } from './booking-actions.js';

const REASONS: Record<BillingReason, string> = {
  BILLED_TO_ACCOUNT: '',
  PRIVATE_BY_CHOICE: 'Private: billed to the individual, so there is no account.',
  NOBODY_BOOKED: 'Nobody is named as booker yet, so no account is known.',
  BOOKER_HAS_NO_ACCOUNT: 'Whoever booked it belongs to no account. Mend that on their record, then bill the booking.',
  BOOKER_HAS_ACCOUNT: 'Whoever booked it belongs to an account by now. Bill the booking to it.',
};

const CHOSEN: Record<ChosenBilling, string> = {
  PRIVATE: 'chose to be billed privately',
  ACCOUNT: 'chose the account',
  OWN_ACCOUNT: 'chose no account in particular',
};

/** Why a booking has no account, who booked it, what was selected, and how to mend it (AP-43 to AP-46). */
export const BookingBilling = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const start = useStartAction();
  const { reason, state, placedAs } = booking.billingExplained;
  if (state === 'ACCOUNT') return null;
  const canChange = booking.availableActions.includes('CHANGE_BILLING');
  return (
    <Section title={billingStateWords[state]}>
      <Text size="sm">{REASONS[reason]}</Text>
      {placedAs && (
        <Text size="sm" className="quiet">
          {placedAs.bookerName ?? 'Nobody'} {CHOSEN[placedAs.chosen]}
          {placedAs.accountName ? `: ${placedAs.accountName} (${placedAs.accountNumber})` : ' when it was booked'}.
        </Text>
      )}
      {state === 'MISSING_ACCOUNT' && (
        <div>
          {canChange && reason === 'BOOKER_HAS_ACCOUNT' && (
            <Button size="compact-sm" mt={6} onClick={() => start('CHANGE_BILLING', booking)}>
              Bill to an account
            </Button>
          )}
          {booking.booker && reason === 'BOOKER_HAS_NO_ACCOUNT' && (
            <Anchor component={Link} to={`/customers/${booking.booker.id}`} size="sm">
              Add an account to {booking.booker.name}
            </Anchor>
          )}
        </div>
      )}
    </Section>
  );
};
