import { useApolloClient } from '@apollo/client/react';
import {
  type BulkAction,
  type EditResult,
  type GridHandle,
  type GridSelection,
  NOTHING_SELECTED,
  type RowMenuItem,
  type RowTone,
  SmartGrid,
} from '@bookwright/smart-grid';
import '@bookwright/smart-grid/style.css';
import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useLocation, useMatch, useNavigate } from 'react-router';
import type { GridEntity } from '../gql/graphql.js';
import { useViewer } from '../shell/viewer.js';
import type { PathField } from './grid-field.js';
import type { GridReader } from './grid-reader.js';
import type { NodeRow } from './grid-row.js';
import { type BuiltInView, offeredViews } from './grid-view.js';
import { namesOf, searchLabels } from './reference-options.js';
import { useRevision } from './revision.js';
import { useFocusAfterClosing } from './use-focus-after-closing.js';
import { useGridSource } from './use-grid-source.js';
import { useGridUrl } from './use-grid-url.js';
import { useViewCounts } from './use-view-counts.js';

export type EntityGridProps<Node extends { id: string }> = {
  entity: GridEntity;
  label: string;
  noun: { one: string; other: string };
  /** Where its records open: `/bookings` opens `/bookings/:id`. */
  path: string;
  fields: readonly PathField[];
  views: readonly BuiltInView[];
  reader: GridReader<Node>;
  rowTone?: (row: NodeRow<Node>) => RowTone | undefined;
  rowLabel: (row: NodeRow<Node>) => string;
  rowMenu?: (row: NodeRow<Node>, open: () => void) => RowMenuItem[];
  /** What can be done with the selected rows of a view; `done` forgets the selection. */
  bulkActions?: (view: BuiltInView) => readonly BulkAction[];
  selection?: GridSelection;
  onSelectionChange?: (selection: GridSelection) => void;
  /** `overwrite` is true when the person has seen what somebody else wrote meanwhile, and insists. */
  onEdit?: (row: NodeRow<Node>, field: PathField, value: unknown, overwrite: boolean) => Promise<EditResult<NodeRow<Node>>>;
  /** What a view says when it holds nothing and nothing is filtered. */
  emptyState?: (view: BuiltInView) => ReactNode;
  gridRef?: RefObject<GridHandle<NodeRow<Node>> | null>;
};

/** A SmartGrid over one entity of the API, its state in the URL. */
export const EntityGrid = <Node extends { id: string }>(props: EntityGridProps<Node>) => {
  const { entity, fields, path, reader, bulkActions: actionsOf } = props;
  const client = useApolloClient();
  const { organization } = useViewer();
  const navigate = useNavigate();
  const { search } = useLocation();
  const activeId = useMatch(`${path}/:id`)?.params.id;
  const revision = useRevision(entity);
  const [shown, setShown] = useState(false);
  const views = useMemo(() => offeredViews(props.views, fields), [props.views, fields]);
  const { view, state, changed, notices, setState, setView } = useGridUrl(views, fields);
  const counts = useViewCounts(views, fields, reader, { timeZone: organization.timeZone, ready: shown, revision });
  const source = useGridSource({ reader, fields, deletion: view.deletion });
  const own = useRef<GridHandle<NodeRow<Node>>>(null);
  const grid = props.gridRef ?? own;
  useFocusAfterClosing(activeId, grid);
  const open = useCallback(
    (row: { id: string }) => void navigate({ pathname: `${path}/${row.id}`, search }),
    [navigate, path, search],
  );
  const bulkActions = useMemo(() => actionsOf?.(view), [actionsOf, view]);

  return (
    <SmartGrid
      key={view.deletion ?? 'EXCLUDE'}
      ref={grid}
      label={props.label}
      noun={props.noun}
      fields={fields}
      state={state}
      onStateChange={setState}
      source={source}
      revision={revision}
      timeZone={organization.timeZone}
      locale={organization.locale}
      currency={organization.currency}
      selection={props.selection ?? NOTHING_SELECTED}
      onSelectionChange={props.onSelectionChange}
      activeId={activeId}
      onOpen={open}
      rowMenu={props.rowMenu && ((row) => props.rowMenu!(row, () => open(row)))}
      bulkActions={bulkActions}
      rowTone={props.rowTone}
      rowLabel={props.rowLabel}
      emptyState={props.emptyState?.(view)}
      views={{
        items: views.map(({ id, label }) => ({ id, label, count: counts[id]?.count })),
        activeId: view.id,
        onSelect: setView,
        changed,
      }}
      loadOptions={(field, text, signal) => searchLabels(client, field, text, signal)}
      loadLabels={(field, ids, signal) => namesOf(client, field, ids, signal)}
      notices={notices}
      onEdit={props.onEdit && ((row, field, value, { overwrite }) => props.onEdit!(row, field as PathField, value, overwrite))}
      onQuery={() => setShown(true)}
    />
  );
};
