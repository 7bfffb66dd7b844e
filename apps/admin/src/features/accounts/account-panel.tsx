import { useQuery } from '@apollo/client/react';
import { formatDay, formatMoney } from '@bookwright/web-kit';
import { Alert, Anchor, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { AccountRecordDocument, type AccountRecordQuery, MoreOfAccountTimelineDocument } from '../../gql/graphql.js';
import { BookingList } from '../../record/booking-list.js';
import { MergeForm } from '../../record/merge-form.js';
import { RecordPanel } from '../../record/record-panel.js';
import { RecordState } from '../../record/record-state.js';
import { Fact, Facts, Section } from '../../record/section.js';
import { Timeline } from '../../record/timeline.js';
import { useMoreOfTimeline } from '../../record/use-more-of-timeline.js';
import { usePermission, useViewer } from '../../shell/viewer.js';
import { AccountForm } from './account-form.js';
import { useAccountChanges } from './use-account-changes.js';

type Account = NonNullable<AccountRecordQuery['account']>;

const AccountFacts = ({ account }: { account: Account }) => {
  const { organization } = useViewer();
  const { timeZone, locale } = organization;
  return (
    <Section>
      <Facts>
        <Fact label="Billing address">{account.billingAddress}</Fact>
        <Fact label="Tax ID">{account.taxId}</Fact>
        <Fact label="PO number">{account.poRequired ? 'Every order needs one' : 'As they like'}</Fact>
        <Fact label="Ordered">
          {account.totals.map(({ orderCount, bookingCount, internalTotal }) => (
            <div key={internalTotal?.currency ?? 'all'}>
              <Anchor component={Link} to={`/orders?account.in=${account.id}`} size="sm">
                {orderCount} {orderCount === 1 ? 'order' : 'orders'}
              </Anchor>
              , {bookingCount} {bookingCount === 1 ? 'booking' : 'bookings'}
              {internalTotal && `, ${formatMoney(internalTotal, locale)}`}
            </div>
          ))}
          {account.totals.length === 0 && <span className="quiet">Nothing yet</span>}
        </Fact>
        <Fact label="Since">{account.createdAt && formatDay(account.createdAt, { timeZone, locale })}</Fact>
      </Facts>
    </Section>
  );
};

const Members = ({ account }: { account: Account }) => (
  <Section title={`Members ${account.members.length}`}>
    {account.members.length === 0 && <p className="quiet">Nobody belongs to it yet. Add it on a customer’s record.</p>}
    {account.members.map((member) => (
      <div key={member.id}>
        <Anchor component={Link} to={`/customers/${member.id}`} size="sm">
          {member.name}
        </Anchor>{' '}
        <span className="quiet">{member.email}</span>
      </div>
    ))}
  </Section>
);

const AccountTimeline = ({ account: { id, timeline } }: { account: Account }) => (
  <Timeline {...useMoreOfTimeline(timeline, MoreOfAccountTimelineDocument, id, (data) => data.account?.timeline)} />
);

/** One account, beside the grid: who belongs to it, what it ordered, and what happened to it. */
export const AccountPanel = () => {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const { merge } = useAccountChanges();
  const mayChange = usePermission('customer.manage');
  const mayMerge = usePermission('customer.merge');
  const [open, setOpen] = useState<'CHANGE' | 'MERGE'>();
  const { data, error, refetch } = useQuery(AccountRecordDocument, {
    variables: { id, bookings: { account: { eq: id } } },
    fetchPolicy: 'cache-and-network',
  });
  const account = data?.account;
  if (!data || !account) {
    const missing = data?.account === null;
    return <RecordState listPath="/accounts" noun="account" error={error} missing={missing} onRetry={() => refetch()} />;
  }
  const close = () => setOpen(undefined);
  return (
    <RecordPanel listPath="/accounts" title={account.name} subtitle={account.number}>
      {account.mergedInto && (
        <Alert color="yellow" role="note">
          Merged into <Link to={`/accounts/${account.mergedInto.id}`}>{account.mergedInto.name}</Link>.
        </Alert>
      )}
      {(mayChange || mayMerge) && !account.mergedInto && (
        <Section>
          <Group gap="xs">
            {mayChange && (
              <Button size="compact-md" variant="default" onClick={() => setOpen('CHANGE')}>
                Change
              </Button>
            )}
            {mayMerge && (
              <Button size="compact-md" variant="default" onClick={() => setOpen('MERGE')}>
                Merge
              </Button>
            )}
          </Group>
        </Section>
      )}
      <AccountFacts account={account} />
      <Members account={account} />
      <Section
        title="Latest bookings"
        end={
          <Anchor component={Link} to={`/bookings?view=all&account.in=${id}`} size="sm">
            All of them
          </Anchor>
        }
      >
        <BookingList bookings={data.bookings.nodes} none="Nothing has been booked yet." />
      </Section>
      <AccountTimeline account={account} />
      {open === 'CHANGE' && <AccountForm account={account} onClose={close} onDone={close} />}
      {open === 'MERGE' && (
        <MergeForm
          entity="ACCOUNT"
          record={account}
          merge={merge}
          onClose={close}
          onDone={(intoId) => {
            close();
            void navigate(`/accounts/${intoId}`);
          }}
        />
      )}
    </RecordPanel>
  );
};

export const Component = AccountPanel;
