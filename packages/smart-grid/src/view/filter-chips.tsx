import { X } from 'lucide-react';
import { type FilterWording, filtersByField, filterWords } from '../format/filter-words.js';
import type { GridField } from '../state/field.js';
import type { GridState } from '../state/grid-state.js';
import { type Anchor, anchorOf } from './anchored.js';
import type { GridDispatch } from './use-grid-dispatch.js';

type FilterChipsProps = {
  state: GridState;
  fields: ReadonlyMap<string, GridField>;
  wording: FilterWording;
  dispatch: GridDispatch;
  onEdit: (field: GridField, anchor: Anchor) => void;
  onEditAdvanced: () => void;
};

type ChipProps = { label: string; words: string; onEdit: (anchor: Anchor) => void; onRemove: () => void };

const Chip = ({ label, words, onEdit, onRemove }: ChipProps) => (
  <span className="sg-chip">
    <button
      type="button"
      className="sg-chip-edit"
      aria-haspopup="dialog"
      onClick={(event) => onEdit(anchorOf(event.currentTarget))}
    >
      {label} <b>{words}</b>
    </button>
    <button type="button" className="sg-chip-remove" aria-label={`Remove filter ${label} ${words}`} onClick={onRemove}>
      <X size={12} aria-hidden="true" />
    </button>
  </span>
);

/** How many conditions a tree holds. */
export const countConditions = (node: GridState['advanced']): number => {
  if (!node) return 0;
  if (node.not) return countConditions(node.not);
  const branches = node.and ?? node.or;
  return branches ? branches.reduce((sum, branch) => sum + countConditions(branch), 0) : 1;
};

/** The filters in force, each to edit or remove. */
export const FilterChips = ({ state, fields, wording, dispatch, onEdit, onEditAdvanced }: FilterChipsProps) => {
  const conditions = countConditions(state.advanced);
  return (
    <>
      {[...filtersByField(state.filters)].map(([name, filters]) => {
        const field = fields.get(name);
        return (
          field && (
            <Chip
              key={name}
              label={field.label}
              words={filterWords(field, filters, wording)}
              onEdit={(anchor) => onEdit(field, anchor)}
              onRemove={() => dispatch({ type: 'removeFilter', field: name })}
            />
          )
        );
      })}
      {conditions > 0 && (
        <Chip
          label="Advanced"
          words={conditions === 1 ? '1 condition' : `${conditions} conditions`}
          onEdit={onEditAdvanced}
          onRemove={() => dispatch({ type: 'setAdvanced' })}
        />
      )}
    </>
  );
};
