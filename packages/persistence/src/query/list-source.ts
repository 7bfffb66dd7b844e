import type { Permission } from '@bookwright/domain/access';
import type { FieldList } from '@bookwright/domain/kernel';
import type { RecordSource } from './record.js';

/** The alias of the listed table in every expression of a list. */
export const ROW = 't';

/** Where a field of a grid is: the SQL half of a domain field. */
export type FieldSource = {
  /** Over the alias `t` and the aliases of `joins`. */
  sql: string;
  /** Names of the list's joins that the expression reads. */
  joins?: readonly string[];
  /** For a field that ignores case: the stored lower-case column, compared and sorted by. */
  lowered?: string;
  /** For a sortable field: the index that reads in its order, `(organization_id, <sql>, …, id)`. */
  index?: string;
  /** The column holds a value in every row, although some viewers see none. */
  neverNull?: true;
  /** What viewers without a right see instead. */
  otherwise?: { without: Permission; sql: string };
};

export type SortDirection = 'ASC' | 'DESC';

export type SortKey = { field: string; direction: SortDirection };

/** Everything that is asked of one list: its fields, its record, its joins, its search. */
export type ListSource<Name extends string = string> = {
  list: FieldList<Name>;
  record: RecordSource;
  fields: Record<Name, FieldSource>;
  /** Left joins that filters need, by name, each at most one row. */
  joins: Record<string, string>;
  /** A condition on `t` for each deletion, when the list's rows can be deleted. */
  deleted?: string;
  search: {
    /**
     * `(words text[], personal boolean, at_most integer)`, SECURITY DEFINER. Returns `uuid[]`, the hits' ids, more than
     * `at_most` when there are too many; or, with `booker`, `(customer_ids uuid[], row_ids uuid[])`, where the hits are among,
     * null when there are too many.
     */
    function: string;
    /** The text of a row that is searched, over `t`; a part of it for those who may not see personal data. */
    own: (personal: boolean) => string;
    /** The column that names the booker, whose text is searched, too. */
    booker?: string;
  };
  defaultOrder: readonly SortKey[];
};
