import { useApolloClient } from '@apollo/client/react';
import { useMemo } from 'react';
import {
  CancelSessionDocument,
  type CancelSessionInput,
  ChangeSessionDocument,
  type ChangeSessionInput,
  ConfirmSessionDocument,
  CreateSessionsDocument,
  type CreateSessionsInput,
  PublishSessionDocument,
  type SessionActionInput,
  SessionRecordDocument,
  type UserErrorPartsFragment,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';

type Refusals = Promise<readonly UserErrorPartsFragment[]>;

/** What staff do to sessions. Each gives the refusals; grids and the open record show what has become of it. */
export const useSessionChanges = () => {
  const client = useApolloClient();
  return useMemo(() => {
    const settled = async (errors: readonly UserErrorPartsFragment[]) => {
      rowsChanged('SESSION', 'BOOKING', 'ORDER');
      await client.refetchQueries({ include: [SessionRecordDocument] });
      return errors;
    };
    return {
      async create(input: CreateSessionsInput): Refusals {
        const { data } = await client.mutate({ mutation: CreateSessionsDocument, variables: { input } });
        return settled(data!.createSessions.userErrors);
      },
      async change(input: ChangeSessionInput): Refusals {
        const { data } = await client.mutate({ mutation: ChangeSessionDocument, variables: { input } });
        return settled(data!.changeSession.userErrors);
      },
      async publish(input: SessionActionInput): Refusals {
        const { data } = await client.mutate({ mutation: PublishSessionDocument, variables: { input } });
        return settled(data!.publishSession.userErrors);
      },
      async confirm(input: SessionActionInput): Refusals {
        const { data } = await client.mutate({ mutation: ConfirmSessionDocument, variables: { input } });
        return settled(data!.confirmSession.userErrors);
      },
      async cancel(input: CancelSessionInput): Refusals {
        const { data } = await client.mutate({ mutation: CancelSessionDocument, variables: { input } });
        return settled(data!.cancelSession.userErrors);
      },
    };
  }, [client]);
};
