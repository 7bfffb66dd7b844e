import { useQuery } from '@apollo/client/react';
import { formatInstant, ToneBadge } from '@bookwright/web-kit';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { WaitingListOfSessionDocument } from '../gql/graphql.js';
import { useViewer } from '../shell/viewer.js';
import classes from './booking-list.module.css';
import { Section } from './section.js';
import { waitlistStatusTones, waitlistStatusWords } from './waitlist-words.js';

/** Who waits for a session or has an offer, first come first; nothing when nobody does. */
export const WaitingList = ({ sessionId }: { sessionId: string }) => {
  const { organization } = useViewer();
  const where = { session: { eq: sessionId }, status: { in: ['WAITING', 'OFFERED'] } };
  const { data } = useQuery(WaitingListOfSessionDocument, { variables: { where }, fetchPolicy: 'cache-and-network' });
  const { nodes = [], totalCount } = data?.waitlistEntries ?? {};
  if (nodes.length === 0) return null;
  return (
    <Section
      title={`Waiting list, ${totalCount?.count} ${totalCount?.count === 1 ? 'person' : 'people'}`}
      end={
        <Anchor component={Link} to={`/waiting-lists?view=all&session.in=${sessionId}`} size="sm">
          In the grid
        </Anchor>
      }
    >
      <ul className={classes.list}>
        {nodes.map(({ id, name, status, quantity, offerExpiresAt, skipCount }) => (
          <li key={id} className={classes.item}>
            <div className={classes.what}>
              <Anchor component={Link} to={`/waiting-lists/${id}?view=all`} size="sm">
                {name}
              </Anchor>
              <div className="quiet">
                {[
                  quantity === 1 ? '1 place' : `${quantity} places`,
                  status === 'OFFERED' && offerExpiresAt && `offer until ${formatInstant(offerExpiresAt, organization)}`,
                  skipCount > 0 && `passed over ${skipCount === 1 ? 'once' : `${skipCount} times`}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </div>
            <ToneBadge tone={waitlistStatusTones[status]}>{waitlistStatusWords[status]}</ToneBadge>
          </li>
        ))}
      </ul>
    </Section>
  );
};
