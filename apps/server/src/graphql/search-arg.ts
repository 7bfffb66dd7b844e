import type { ArgOptions } from 'type-graphql';

/** The argument of every picker's list. */
export const SEARCH_ARG: ArgOptions = {
  nullable: true,
  description: 'Only those whose name contains this, ignoring case. At most 200 come back.',
};
