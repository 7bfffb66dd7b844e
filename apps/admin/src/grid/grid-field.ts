import type { Operator, GridField as ShownField } from '@bookwright/smart-grid';
import type { GridFieldsQuery } from '../gql/graphql.js';

/** A field as the server publishes it. */
export type ServerField = GridFieldsQuery['grid']['fields'][number];

/** A field as the grid takes it, with the path of its value inside a node. */
export type PathField = ShownField & { path: readonly string[] };

/** The server's fields as the grid's. */
export const gridFields = (fields: readonly ServerField[]): PathField[] =>
  fields.map(({ operators, width, options, referenceEntity, ...field }) => ({
    ...field,
    operators: operators as Operator[],
    defaultWidth: width,
    ...(options &&
      options.length > 0 && { options: options.map(({ tone, ...option }) => (tone ? { ...option, tone } : option)) }),
    ...(referenceEntity && { referenceEntity }),
  }));
