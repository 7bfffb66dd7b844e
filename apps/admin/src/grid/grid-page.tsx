import { useQuery } from '@apollo/client/react';
import { ApiProblem, problemOf } from '@bookwright/web-kit';
import { type ReactNode, useMemo } from 'react';
import { useOutlet } from 'react-router';
import { GridFieldsDocument } from '../gql/graphql.js';
import { LateLoader } from '../shell/late-loader.js';
import { NotAllowed } from '../shell/not-allowed.js';
import { PageHeader } from '../shell/page-header.js';
import { usePermission } from '../shell/viewer.js';
import { EntityGrid, type EntityGridProps } from './entity-grid.js';
import { gridFields, type PathField } from './grid-field.js';
import classes from './grid-page.module.css';

export type GridPageProps<Node extends { id: string }> = Omit<EntityGridProps<Node>, 'fields'> & {
  /** The right that the list needs. */
  permission: string;
  /** What can be done besides what is done to rows. */
  actions?: ReactNode;
  /** What this page makes of the server's fields. */
  adjustField?: (field: PathField) => PathField;
};

/** A list with its filters and views, and beside it the record that the URL names. Every entity's page is this one. */
export const GridPage = <Node extends { id: string }>({ permission, actions, adjustField, ...grid }: GridPageProps<Node>) => {
  const allowed = usePermission(permission);
  const record = useOutlet();
  return (
    <div className={classes.page}>
      <section className={classes.list} aria-label={grid.label}>
        <PageHeader title={grid.label} actions={actions} />
        {allowed ? <GridOfFields {...grid} adjustField={adjustField} /> : <NotAllowed what={grid.label.toLowerCase()} />}
      </section>
      {allowed && record}
    </div>
  );
};

/** The server says which columns this person has. */
const GridOfFields = <Node extends { id: string }>({
  adjustField,
  ...grid
}: Omit<GridPageProps<Node>, 'permission' | 'actions'>) => {
  const { data, error, refetch } = useQuery(GridFieldsDocument, { variables: { entity: grid.entity } });
  const fields = useMemo(() => {
    const published = data && gridFields(data.grid.fields);
    return adjustField ? published?.map(adjustField) : published;
  }, [data, adjustField]);
  if (fields) return <EntityGrid {...grid} fields={fields} />;
  if (error && problemOf(error).code === 'FORBIDDEN') return <NotAllowed what={grid.label.toLowerCase()} />;
  if (error) {
    return (
      <div className={classes.problem}>
        <ApiProblem error={error} onRetry={() => refetch()} />
      </div>
    );
  }
  return <LateLoader label={`Loading ${grid.label.toLowerCase()}`} />;
};
