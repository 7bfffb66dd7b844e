import { useQuery } from '@apollo/client/react';
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { LikelyTheSameDocument } from '../../gql/graphql.js';
import { Section } from '../../record/section.js';

/** Others with the same address or phone number; nothing when there is nobody. */
export const LikelyTheSame = ({ id }: { id: string }) => {
  const { data } = useQuery(LikelyTheSameDocument, { variables: { id } });
  const others = data?.customer?.likelyTheSame ?? [];
  if (others.length === 0) return null;
  return (
    <Section title="Maybe the same person">
      {others.map((other) => (
        <div key={other.id}>
          <Anchor component={Link} to={`/customers/${other.id}`} size="sm">
            {other.name}
          </Anchor>
          <div className="quiet">{[other.email, other.phone].filter(Boolean).join(' · ')}</div>
        </div>
      ))}
    </Section>
  );
};
