import { NativeSelect } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import type { GridField } from '../../state/field.js';
import { emptyGroup, emptyLeaf, type FilterGroup, type FilterLeaf, type FilterNode } from '../../state/filter-tree.js';
import type { AdvancedFilterProps } from './advanced-filter.js';
import { FieldEditor } from './field-editor.js';

type Change = (id: number, to: (node: FilterNode) => FilterNode | undefined) => void;

type FilterGroupEditorProps = {
  group: FilterGroup;
  isRoot?: boolean;
  fields: readonly GridField[];
  change: Change;
  editor: AdvancedFilterProps['editor'];
};

const JOINS = [
  { value: 'and', label: 'All of these hold' },
  { value: 'or', label: 'Any of these holds' },
  { value: 'not and', label: 'Not all of these hold' },
  { value: 'not or', label: 'None of these holds' },
];

type LeafEditorProps = { leaf: FilterLeaf; fields: readonly GridField[]; change: Change; editor: AdvancedFilterProps['editor'] };

const LeafEditor = ({ leaf, fields, change, editor }: LeafEditorProps) => {
  const field = fields.find((each) => each.name === leaf.field);
  return (
    <li className="sg-leaf">
      <NativeSelect
        size="xs"
        aria-label="Field"
        data={fields.map(({ name, label }) => ({ value: name, label }))}
        value={leaf.field}
        onChange={(event) => {
          const name = event.currentTarget.value;
          change(leaf.id, () => ({ ...emptyLeaf(name), id: leaf.id }));
        }}
      />
      {field && (
        <FieldEditor
          key={field.name}
          field={field}
          filters={leaf.filters}
          onChange={(filters) => change(leaf.id, (node) => (node.kind === 'leaf' ? { ...node, filters } : node))}
          onDone={() => {}}
          {...editor}
        />
      )}
      <button
        type="button"
        className="sg-leaf-remove"
        aria-label={`Remove condition on ${field?.label ?? leaf.field}`}
        onClick={() => change(leaf.id, () => undefined)}
      >
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
};

/** One group: how its items are joined, its items, and ways to add more. */
export const FilterGroupEditor = ({ group, isRoot = false, fields, change, editor }: FilterGroupEditorProps) => {
  const add = (node: FilterNode) =>
    change(group.id, (current) => (current.kind === 'group' ? { ...current, items: [...current.items, node] } : current));
  const first = fields[0]?.name ?? '';
  return (
    <fieldset className={isRoot ? 'sg-group-editor' : 'sg-group-editor sg-nested'} aria-label="Conditions">
      <div className="sg-group-head">
        <NativeSelect
          size="xs"
          aria-label="How these are joined"
          data={JOINS}
          value={`${group.not ? 'not ' : ''}${group.join}`}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const join = chosen.endsWith('or') ? 'or' : 'and';
            change(group.id, (node) => (node.kind === 'group' ? { ...node, join, not: chosen.startsWith('not') } : node));
          }}
        />
        {!isRoot && (
          <button
            type="button"
            className="sg-leaf-remove"
            aria-label="Remove group"
            onClick={() => change(group.id, () => undefined)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        )}
      </div>
      <ul className="sg-group-items">
        {group.items.map((item) =>
          item.kind === 'leaf' ? (
            <LeafEditor key={item.id} leaf={item} fields={fields} change={change} editor={editor} />
          ) : (
            <li key={item.id}>
              <FilterGroupEditor group={item} fields={fields} change={change} editor={editor} />
            </li>
          ),
        )}
      </ul>
      <button type="button" className="sg-link" onClick={() => add(emptyLeaf(first))}>
        <Plus size={12} aria-hidden="true" /> Condition
      </button>
      <button
        type="button"
        className="sg-link"
        onClick={() => add(emptyGroup(group.join === 'and' ? 'or' : 'and', [emptyLeaf(first)]))}
      >
        <Plus size={12} aria-hidden="true" /> Group
      </button>
    </fieldset>
  );
};
