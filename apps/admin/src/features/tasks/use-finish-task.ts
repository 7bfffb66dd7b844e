import { useApolloClient } from '@apollo/client/react';
import { messageFor } from '@bookwright/web-kit';
import { useCallback } from 'react';
import { FinishTaskDocument } from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';
import { readAgain } from '../../record/read-again.js';
import { say, sayNot } from '../../shell/say.js';
import { sayProblem } from '../../shell/say-problem.js';

/** Ticks a task off, or takes that back; the list and the record show it. */
export const useFinishTask = () => {
  const client = useApolloClient();
  return useCallback(
    async ({ id, title }: { id: string; title: string }, done: boolean): Promise<void> => {
      try {
        const { data } = await client.mutate({ mutation: FinishTaskDocument, variables: { input: { id, done } } });
        const { userErrors } = data!.finishTask;
        if (userErrors.length > 0) {
          sayNot({ title, message: userErrors.map((error) => messageFor(error)).join(' ') });
          return;
        }
        rowsChanged('TASK');
        await readAgain(client, 'TaskRecord');
        say({ message: done ? `“${title}” is done.` : `“${title}” is open again.` });
      } catch (problem) {
        sayProblem(problem, title);
      }
    },
    [client],
  );
};
