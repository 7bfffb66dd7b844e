import { useQuery } from '@apollo/client/react';
import { SessionConflictsDocument } from '../../gql/graphql.js';
import { Section } from '../../record/section.js';
import { ConflictAlert } from '../../slots/conflict-alert.js';

/** What stands against a session that is planned: asked for when its record is open. */
export const SessionConflicts = ({ id }: { id: string }) => {
  const { data } = useQuery(SessionConflictsDocument, { variables: { id }, fetchPolicy: 'no-cache' });
  const conflicts = data?.session?.conflicts ?? [];
  return conflicts.length === 0 ? null : (
    <Section>
      <ConflictAlert conflicts={conflicts} />
    </Section>
  );
};
