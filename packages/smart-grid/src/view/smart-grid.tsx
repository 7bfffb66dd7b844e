import { useCallback, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { filtersByField } from '../format/filter-words.js';
import { createFormatters } from '../format/formatters.js';
import type { GridField, GridRow } from '../state/field.js';
import { queryOfState } from '../state/grid-query.js';
import { visibleColumns } from '../state/grid-state.js';
import { isNothingSelected, NOTHING_SELECTED } from '../state/selection.js';
import { fieldMap } from '../state/where.js';
import { type Anchor, AnchoredPopover } from './anchored.js';
import { AdvancedFilter } from './filters/advanced-filter.js';
import { FilterForm } from './filters/filter-form.js';
import { GridFooter } from './grid-footer.js';
import { EmptyState, ErrorState, ErrorStrip, Skeleton } from './grid-states.js';
import { GridTable, type GridTableHandle } from './grid-table.js';
import { GridToolbar } from './grid-toolbar.js';
import { NoticeStrip } from './notice-strip.js';
import { SelectionBar } from './selection-bar.js';
import type { SmartGridProps } from './smart-grid.types.js';
import { ToolbarActions } from './toolbar-actions.js';
import { useDelayed } from './use-delayed.js';
import { useGridDispatch } from './use-grid-dispatch.js';
import { useGroupCounts } from './use-group-counts.js';
import { usePagedRows } from './use-paged-rows.js';
import { useReferenceLabels } from './use-reference-labels.js';
import { useRequestedColumns } from './use-requested-columns.js';
import { useRowPlaces } from './use-row-places.js';
import { useRowSelection } from './use-row-selection.js';
import { ViewTabs } from './view-tabs.js';

/** How long an answer may take before the grid says that it waits. */
const PATIENCE_MS = 200;
const NO_ACTIONS = [] as const;
const systemNow = () => new Date();

/** A grid over a list of any length: find, see, select and act. It keeps no state of its own that a view would need. */
export const SmartGrid = <Row extends GridRow = GridRow>(props: SmartGridProps<Row>) => {
  const {
    label,
    fields,
    state,
    source,
    timeZone,
    locale,
    currency,
    selection = NOTHING_SELECTED,
    onSelectionChange,
    views,
  } = props;
  const { noun = { one: 'row', other: 'rows' }, now = systemNow, bulkActions = NO_ACTIONS, loadOptions } = props;
  const known = useMemo(() => fieldMap(fields), [fields]);
  const { shown, waiting, dispatch, apply } = useGridDispatch({
    fields,
    state,
    onStateChange: props.onStateChange,
    applyMode: props.applyMode ?? 'LIVE',
  });

  const foundKey = JSON.stringify([state.search.trim(), state.filters, state.advanced, timeZone]);
  const orderKey = JSON.stringify([state.sort, state.groupBy]);
  const visible = useMemo(() => visibleColumns(state.columns).map(({ name }) => name), [state.columns]);
  const columns = useRequestedColumns(visible, foundKey + orderKey);
  const { paging, query, onVisible, refresh, retry, countExactly, updateRows } = usePagedRows<Row>({
    source,
    queryKey: foundKey + orderKey + columns.join(),
    makeQuery: () => ({ ...queryOfState(state, fields, { now: now(), timeZone }), columns: [...columns] }),
    revision: props.revision,
    onQuery: props.onQuery,
  });

  // Rows that a new filter hides must not stay selected.
  const forgetSelection = useEffectEvent(() => {
    if (!isNothingSelected(selection)) onSelectionChange?.(NOTHING_SELECTED);
  });
  const selectedUnder = useRef(foundKey);
  useEffect(() => {
    if (selectedUnder.current === foundKey) return;
    selectedUnder.current = foundKey;
    forgetSelection();
  }, [foundKey]);

  const groupField = state.groupBy === undefined ? undefined : known.get(state.groupBy);
  const places = useRowPlaces(paging.rows, groupField, timeZone, paging.hasNextPage);
  const groups = useGroupCounts(source, query, groupField?.name);
  const changeRow = useCallback((row: Row) => updateRows([row]), [updateRows]);

  const selectable = onSelectionChange !== undefined;
  const rowSelection = useRowSelection({ rows: paging.rows, selection, onSelectionChange });
  const formatters = useMemo(
    () => createFormatters({ locale, timeZone, currency, now: now() }),
    [locale, timeZone, currency, now],
  );
  const { labelOf, onLabels } = useReferenceLabels({
    fields: known,
    filters: shown.filters,
    rows: paging.rows,
    loadLabels: props.loadLabels,
  });
  const wording = useMemo(() => ({ formatters, labelOf }), [formatters, labelOf]);

  const [filterAt, setFilterAt] = useState<{ field: GridField; anchor: Anchor }>();
  const table = useRef<GridTableHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const returnTo = useRef<HTMLElement>(null);
  const openFilter = useCallback((field: GridField, anchor: Anchor) => {
    returnTo.current = document.activeElement as HTMLElement | null;
    setFilterAt({ field, anchor });
  }, []);
  const [advanced, setAdvanced] = useState(false);
  const openAdvanced = useCallback(() => {
    returnTo.current = document.activeElement as HTMLElement | null;
    setAdvanced(true);
  }, []);
  const closeFilter = useCallback(() => {
    setFilterAt(undefined);
    setAdvanced(false);
    if (returnTo.current?.isConnected && returnTo.current !== document.body) returnTo.current.focus();
    else table.current?.focus();
  }, []);
  useImperativeHandle(props.ref, () => ({ refresh, updateRows, focus: () => table.current?.focus() }), [refresh, updateRows]);

  const loading = paging.status === 'first' || paging.status === 'more';
  const late = useDelayed(paging.status === 'first', PATIENCE_MS);
  const isBlank = paging.rows.length === 0;
  const failed = paging.status === 'failed';
  const anySelected = selectable && !isNothingSelected(selection);
  const toolbarActions = bulkActions.filter((action) => action.inToolbar);
  return (
    <div className="sg-root" data-density={state.density}>
      {views && <ViewTabs views={views} locale={locale} />}
      <GridToolbar
        label={label}
        state={shown}
        fields={fields}
        known={known}
        wording={wording}
        dispatch={dispatch}
        searchRef={search}
        waiting={waiting}
        onApply={apply}
        onRefresh={refresh}
        onFilter={openFilter}
        onAdvanced={openAdvanced}
        onSaveView={views?.onSave}
        bulk={
          toolbarActions.length > 0 && (
            <ToolbarActions actions={toolbarActions} selection={selection} query={query} total={paging.total} />
          )
        }
        end={props.toolbarEnd}
      />
      <NoticeStrip notices={props.notices} />
      <div className={`sg-viewport${paging.outdated && late ? ' sg-outdated' : ''}`}>
        <GridTable
          label={label}
          fields={fields}
          state={state}
          dispatch={dispatch}
          rows={paging.rows}
          places={places}
          groupField={groupField}
          groups={groups}
          noun={noun}
          locale={locale}
          currency={currency}
          onEdit={props.onEdit}
          onRowChanged={changeRow}
          rowCount={paging.total && !paging.total.capped && !paging.outdated ? paging.total.count : -1}
          selectable={selectable}
          rowSelection={rowSelection}
          formatters={formatters}
          busy={loading}
          hasSelectionBar={anySelected}
          onVisible={onVisible}
          onFilter={openFilter}
          onOpen={props.onOpen}
          rowMenu={props.rowMenu}
          rowTone={props.rowTone}
          rowLabel={props.rowLabel}
          activeId={props.activeId}
          handle={table}
        />
        {isBlank && late && <Skeleton />}
        {isBlank && paging.status === 'ready' && (
          <EmptyState
            state={state}
            fields={known}
            wording={wording}
            noun={noun.other}
            dispatch={dispatch}
            emptyState={props.emptyState}
          />
        )}
        {isBlank && failed && <ErrorState error={paging.error} onRetry={retry} />}
        {!isBlank && failed && <ErrorStrip error={paging.error} onRetry={retry} />}
        {anySelected && (
          <SelectionBar
            selection={selection}
            total={paging.total}
            offersAll={selection.mode === 'ids' && rowSelection.allLoaded && paging.hasNextPage}
            query={query}
            actions={bulkActions}
            locale={locale}
            onSelectionChange={onSelectionChange}
          />
        )}
      </div>
      <GridFooter
        paging={paging}
        noun={noun}
        locale={locale}
        timeZone={timeZone}
        loading={loading}
        onCountExactly={source.loadTotal ? countExactly : undefined}
      >
        {props.footer}
      </GridFooter>
      {advanced && (
        <AdvancedFilter
          where={shown.advanced}
          fields={fields}
          known={known}
          onApply={(where) => dispatch({ type: 'setAdvanced', where })}
          onClose={closeFilter}
          editor={{ currency, locale, loadOptions, labelOf, onLabels }}
        />
      )}
      {filterAt && (
        <AnchoredPopover anchor={filterAt.anchor} onClose={closeFilter} label={`Filter by ${filterAt.field.label}`}>
          <FilterForm
            field={filterAt.field}
            filters={filtersByField(shown.filters).get(filterAt.field.name) ?? []}
            onChange={(filters) => dispatch({ type: 'setFieldFilters', field: filterAt.field.name, filters })}
            onDone={closeFilter}
            currency={currency}
            locale={locale}
            loadOptions={loadOptions}
            labelOf={labelOf}
            onLabels={onLabels}
          />
        </AnchoredPopover>
      )}
    </div>
  );
};
