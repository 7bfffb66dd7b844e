import { type TaskOrder, TasksGridDocument, type TasksGridQuery, TasksTotalDocument, type TaskWhere } from '../../gql/graphql.js';
import { gridDocument } from '../../grid/grid-document.js';
import { type GridReader, unkept } from '../../grid/grid-reader.js';
import { orderByOf } from '../../grid/list-variables.js';

export type TaskNode = TasksGridQuery['tasks']['nodes'][number];

/** The rows of the grid of tasks. */
export const tasksReader: GridReader<TaskNode> = {
  async page(client, fields, { where, orderBy, first, after }, signal) {
    const { data } = await client.query({
      query: gridDocument(TasksGridDocument, fields),
      variables: { where: where as TaskWhere, orderBy: orderByOf(orderBy) as TaskOrder[], first, after },
      ...unkept(signal),
    });
    return data!.tasks;
  },
  async total(client, { where }, exact, signal) {
    const { data } = await client.query({
      query: TasksTotalDocument,
      variables: { where: where as TaskWhere, ...(exact && { cap: 0 }) },
      ...unkept(signal),
    });
    return data!.tasks.totalCount;
  },
};
