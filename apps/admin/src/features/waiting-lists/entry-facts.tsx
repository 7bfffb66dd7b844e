import { formatInstant, formatTimeRange } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { WaitlistRecordPartsFragment } from '../../gql/graphql.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';

/** What somebody waits for, since when, and what became of it. */
export const EntryFacts = ({ entry }: { entry: WaitlistRecordPartsFragment }) => {
  const { organization } = useViewer();
  const inZone = { timeZone: organization.timeZone, locale: organization.locale };
  const { session, wantedFrom, wantedTo, offerExpiresAt, order, customer, skipCount } = entry;
  return (
    <Section>
      <Facts>
        <Fact label="Waits for">
          {entry.service.name}
          {entry.quantity > 1 && `, ${entry.quantity} places`}
          {session && <div className="quiet">{formatTimeRange(session.startsAt, session.endsAt, inZone)}</div>}
          {wantedFrom && wantedTo && (
            <div className="quiet">
              between {formatInstant(wantedFrom, inZone)} and {formatInstant(wantedTo, inZone)}
            </div>
          )}
        </Fact>
        <Fact label="Seats">
          {session && (
            <>
              {session.taken} of {session.capacity} taken{' '}
              <Anchor component={Link} to={`/waiting-lists?view=all&session.in=${session.id}`} size="sm">
                The whole list
              </Anchor>
            </>
          )}
        </Fact>
        <Fact label="Since">{formatInstant(entry.joinedAt, inZone)}</Fact>
        <Fact label="Passed over">{skipCount > 0 && `${skipCount} ${skipCount === 1 ? 'time' : 'times'}: see the timeline`}</Fact>
        <Fact label="Offer until">{offerExpiresAt && formatInstant(offerExpiresAt, inZone)}</Fact>
        <Fact label="Order">
          {order && (
            <Anchor component={Link} to={`/orders/${order.id}`} size="sm">
              {order.reference}
            </Anchor>
          )}
        </Fact>
        <Fact label="Reached at">{(entry.email || entry.phone) && [entry.email, entry.phone].filter(Boolean).join(' · ')}</Fact>
        <Fact label="Customer">
          {customer && (
            <Anchor component={Link} to={`/customers/${customer.id}`} size="sm">
              {customer.name}
            </Anchor>
          )}
        </Fact>
      </Facts>
    </Section>
  );
};
