import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useMemo } from 'react';
import {
  AddTimeOffDocument,
  type AddTimeOffInput,
  ArchiveResourceDocument,
  type ArchiveResourceInput,
  type CalendarChangePartsFragment,
  ChangeResourceCapacityDocument,
  ChangeResourceDocument,
  type ChangeResourceInput,
  CreateResourceDocument,
  type CreateResourceInput,
  CreateResourceTypeDocument,
  RemoveTimeOffDocument,
  ResourceTypesDocument,
  RestoreResourceDocument,
  SetDateHoursDocument,
  type SetDateHoursInput,
  SetWeeklyHoursDocument,
  type SetWeeklyHoursInput,
  type UserErrorPartsFragment,
} from '../../gql/graphql.js';
import { rowsChanged } from '../../grid/revision.js';

type Changed = { userErrors: readonly UserErrorPartsFragment[]; resource: { id: string; version: number } | null };

/** Changes resources and their calendars. What is on screen is read again; each answers with its refusals. */
export const useResourceChanges = () => {
  const client = useApolloClient();
  return useMemo(() => {
    const run = async <Data, Input, Answer>(
      mutation: TypedDocumentNode<Data, { input: Input }>,
      input: Input,
      answerOf: (data: Data) => Answer,
    ): Promise<Answer> => {
      const { data } = await client.mutate({
        mutation: mutation as TypedDocumentNode<unknown, { input: unknown }>,
        variables: { input },
      });
      rowsChanged('RESOURCE');
      await client.refetchQueries({ include: ['ResourceRecord', 'ResourceCalendar'] });
      return answerOf(data as Data);
    };
    return {
      create: (input: CreateResourceInput): Promise<Changed> => run(CreateResourceDocument, input, (data) => data.createResource),
      change: (input: ChangeResourceInput): Promise<Changed> => run(ChangeResourceDocument, input, (data) => data.changeResource),
      changeCapacity: (input: { id: string; expectedVersion: number; capacity: number }): Promise<Changed> =>
        run(ChangeResourceCapacityDocument, input, (data) => data.changeResourceCapacity),
      archive: (input: ArchiveResourceInput): Promise<Changed> =>
        run(ArchiveResourceDocument, input, (data) => data.archiveResource),
      restore: (id: string): Promise<Changed> => run(RestoreResourceDocument, { id }, (data) => data.restoreResource),
      createType: async (name: string, idempotencyKey: string) => {
        const answer = await run(CreateResourceTypeDocument, { name, idempotencyKey }, (data) => data.createResourceType);
        await client.refetchQueries({ include: [ResourceTypesDocument] });
        return answer;
      },
      setWeeklyHours: (input: SetWeeklyHoursInput): Promise<CalendarChangePartsFragment> =>
        run(SetWeeklyHoursDocument, input, (data) => data.setWeeklyHours),
      setDateHours: (input: SetDateHoursInput): Promise<CalendarChangePartsFragment> =>
        run(SetDateHoursDocument, input, (data) => data.setDateHours),
      addTimeOff: (input: AddTimeOffInput): Promise<CalendarChangePartsFragment> =>
        run(AddTimeOffDocument, input, (data) => data.addTimeOff),
      removeTimeOff: (id: string): Promise<CalendarChangePartsFragment> =>
        run(RemoveTimeOffDocument, { id }, (data) => data.removeTimeOff),
    };
  }, [client]);
};
