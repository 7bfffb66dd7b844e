import { useQuery } from '@apollo/client/react';
import { formatInstant } from '@bookwright/web-kit';
import { Select } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { SessionsToOrderDocument } from '../gql/graphql.js';
import { useViewer } from '../shell/viewer.js';

type SessionSelectProps = { serviceId: string; value: string | null; onChange: (id: string | null) => void; error?: ReactNode };

/** The sessions of a service that are to come, with the seats they have left. */
export const SessionSelect = ({ serviceId, value, onChange, error }: SessionSelectProps) => {
  const { organization } = useViewer();
  const now = useMemo(() => new Date().toISOString(), []);
  const where = { service: { eq: serviceId }, startsAt: { gte: now }, status: { in: ['CONFIRMED', 'TENTATIVE'] } };
  const { data } = useQuery(SessionsToOrderDocument, { variables: { where }, fetchPolicy: 'cache-and-network' });
  const sessions = data?.sessions.nodes ?? [];
  return (
    <Select
      aria-label="Session"
      placeholder="Which session"
      clearable
      mt={4}
      value={value}
      error={error}
      data={sessions.map(({ id, startsAt, timeZone, capacity, taken }) => ({
        value: id,
        label: `${formatInstant(startsAt, { timeZone, locale: organization.locale })}, ${capacity - taken} left`,
      }))}
      nothingFoundMessage="No session is to come"
      onChange={onChange}
    />
  );
};
