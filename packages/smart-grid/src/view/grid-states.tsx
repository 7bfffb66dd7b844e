import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { type FilterWording, filtersByField, filterWords } from '../format/filter-words.js';
import type { GridField } from '../state/field.js';
import { type GridState, isFiltered } from '../state/grid-state.js';
import type { GridDispatch } from './use-grid-dispatch.js';

type EmptyProps = {
  state: GridState;
  fields: ReadonlyMap<string, GridField>;
  wording: FilterWording;
  noun: string;
  dispatch: GridDispatch;
  emptyState: ReactNode;
};

const Cause = ({ words, onRemove }: { words: string; onRemove: () => void }) => (
  <li>
    {words}
    <button type="button" className="sg-link" onClick={onRemove}>
      Remove
    </button>
  </li>
);

/** No rows: says which filters hide them and takes each, or all, away in one click (CRM-93). */
export const EmptyState = ({ state, fields, wording, noun, dispatch, emptyState }: EmptyProps) => {
  if (!isFiltered(state)) return <div className="sg-state">{emptyState ?? <p>There are no {noun} yet.</p>}</div>;
  const filters = [...filtersByField(state.filters)].flatMap(([name, conditions]) => {
    const field = fields.get(name);
    return field ? [{ name, words: `${field.label} ${filterWords(field, conditions, wording)}` }] : [];
  });
  return (
    <div className="sg-state" role="status">
      <p className="sg-state-title">No {noun} match.</p>
      <p>These filters hide the rest:</p>
      <ul className="sg-causes">
        {state.search.trim() !== '' && (
          <Cause words={`Search “${state.search.trim()}”`} onRemove={() => dispatch({ type: 'setSearch', search: '' })} />
        )}
        {filters.map(({ name, words }) => (
          <Cause key={name} words={words} onRemove={() => dispatch({ type: 'removeFilter', field: name })} />
        ))}
        {state.advanced && <Cause words="Advanced conditions" onRemove={() => dispatch({ type: 'setAdvanced' })} />}
      </ul>
      <Button size="xs" variant="default" onClick={() => dispatch({ type: 'clearFilters' })}>
        Clear all filters
      </Button>
    </div>
  );
};

const messageOf = (error: unknown): string =>
  error instanceof Error && error.message ? error.message : 'The rows could not be read.';

/** The first page failed. */
export const ErrorState = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <div className="sg-state" role="alert">
    <p className="sg-state-title">The rows could not be loaded.</p>
    <p>{messageOf(error)}</p>
    <Button size="xs" variant="default" onClick={onRetry}>
      Try again
    </Button>
  </div>
);

/** A page that failed while other rows are on show. */
export const ErrorStrip = ({ error, onRetry }: { error: unknown; onRetry: () => void }) => (
  <div className="sg-strip" role="alert">
    <span>{messageOf(error)}</span>
    <button type="button" className="sg-link" onClick={onRetry}>
      Try again
    </button>
  </div>
);

const SKELETON_ROWS = Array.from({ length: 24 }, (_, index) => index);

/** Stands in for the first rows when they take longer than a moment. */
export const Skeleton = () => (
  <div className="sg-skeleton" aria-hidden="true">
    {SKELETON_ROWS.map((index) => (
      <div key={index} className="sg-skeleton-row" style={{ ['--sg-bar' as string]: `${35 + ((index * 37) % 50)}%` }} />
    ))}
  </div>
);
