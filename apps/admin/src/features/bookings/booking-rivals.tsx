import { useApolloClient, useMutation } from '@apollo/client/react';
import { ApiProblem, formatInstant, formatTimeRange, messageFor } from '@bookwright/web-kit';
import { Alert, Anchor, Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import {
  type BookingRecordPartsFragment,
  DecideBetweenBookingsDocument,
  type UserErrorPartsFragment,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { Section } from '../../record/section.js';
import { useViewer } from '../../shell/viewer.js';
import { sayDone } from './action-subject.js';
import classes from './booking-panel.module.css';
import { readBookingsAgain } from './read-bookings-again.js';

/** Who else wants what this request wants; one is approved and the others are declined in the same step (JZ-42, JZ-44). */
export const BookingRivals = ({ booking }: { booking: BookingRecordPartsFragment }) => {
  const { organization } = useViewer();
  const client = useApolloClient();
  const inZone = { timeZone: organization.timeZone, locale: organization.locale };
  const { rivals } = booking;
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const [awaitCustomer, setAwaitCustomer] = useState(false);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<readonly UserErrorPartsFragment[]>([]);
  const [decide, { loading, error }] = useMutation(DecideBetweenBookingsDocument);
  if (booking.status !== 'AWAITING_APPROVAL' || !booking.availableActions.includes('APPROVE')) return null;
  const declined = rivals.filter(({ id }) => !kept.has(id));

  const submit = async () => {
    const input = {
      approve: { id: booking.id, expectedVersion: booking.version },
      decline: declined.map(({ id, version }) => ({ id, expectedVersion: version })),
      awaitCustomer,
      reason: reason.trim() || null,
    };
    const { data } = await decide({ variables: { input } }).catch(() => ({ data: null }));
    const userErrors = data?.decideBetweenBookings.userErrors ?? [];
    setRefused(userErrors);
    if (!data || userErrors.length > 0) return;
    rowsChanged('BOOKING', 'ORDER');
    await readBookingsAgain(client);
    sayDone('APPROVE', booking.reference);
  };

  return (
    <Section
      title={
        rivals.length > 0 ? `${rivals.length} other ${rivals.length === 1 ? 'request wants' : 'requests want'} this` : 'Approval'
      }
    >
      <Stack gap="xs">
        {rivals.map((rival) => (
          <div key={rival.id}>
            <Checkbox
              label={`Decline ${rival.booker?.name ?? rival.reference}`}
              checked={!kept.has(rival.id)}
              onChange={({ currentTarget: { checked } }) => {
                const next = new Set(kept);
                if (checked) next.delete(rival.id);
                else next.add(rival.id);
                setKept(next);
              }}
            />
            <div className={classes.note}>
              <Anchor component={Link} to={`/bookings/${rival.id}`} size="sm">
                {rival.reference}
              </Anchor>
              {` · ${[formatTimeRange(rival.startsAt, rival.endsAt, inZone), rival.resource?.name, `asked ${formatInstant(rival.bookedAt, inZone)}`].filter(Boolean).join(' · ')}`}
            </div>
          </div>
        ))}
        {declined.length > 0 && (
          <Textarea
            label="Why the others are declined"
            description="They see it, with the nearest free times."
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        <Checkbox
          label="The customer still has to pay or complete it"
          checked={awaitCustomer}
          onChange={(event) => setAwaitCustomer(event.currentTarget.checked)}
        />
        {refused.length > 0 && (
          <Alert color="red" role="alert">
            {refused.map((why) => messageFor(why, organization)).join(' ')}
          </Alert>
        )}
        {error && <ApiProblem error={error} />}
        {(rivals.length > 0 || awaitCustomer) && (
          <Button size="sm" loading={loading} onClick={() => void submit()}>
            {acceptWords(awaitCustomer, declined.length)}
          </Button>
        )}
      </Stack>
    </Section>
  );
};

const acceptWords = (awaitCustomer: boolean, declined: number): string => {
  const yes = awaitCustomer ? 'Pencil in for the customer' : 'Accept this one';
  return declined === 0 ? yes : `${yes}, decline ${declined}`;
};
