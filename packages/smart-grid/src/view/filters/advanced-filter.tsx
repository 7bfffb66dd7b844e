import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { GridField } from '../../state/field.js';
import { changeNode, type FilterGroup, type FilterNode, treeOfWhere, whereOfTree } from '../../state/filter-tree.js';
import type { Where } from '../../state/grid-state.js';
import type { FilterEditorProps } from './filter-editor.types.js';
import { FilterGroupEditor } from './filter-group-editor.js';

export type AdvancedFilterProps = {
  where: Where | undefined;
  fields: readonly GridField[];
  known: ReadonlyMap<string, GridField>;
  onApply: (where: Where | undefined) => void;
  onClose: () => void;
  editor: Pick<FilterEditorProps, 'currency' | 'locale' | 'loadOptions' | 'labelOf' | 'onLabels'>;
};

/** Conditions joined by and, or and not, for what the filters of the columns cannot say. */
export const AdvancedFilter = ({ where, fields, known, onApply, onClose, editor }: AdvancedFilterProps) => {
  const [tree, setTree] = useState(() => treeOfWhere(where));
  const change = (id: number, to: (node: FilterNode) => FilterNode | undefined) =>
    setTree((tree) =>
      tree.id === id ? ((to(tree) as FilterGroup | undefined) ?? treeOfWhere(undefined)) : changeNode(tree, id, to),
    );
  return (
    <Modal
      opened
      onClose={onClose}
      title="Conditions"
      size="lg"
      centered
      closeButtonProps={{ 'aria-label': 'Close' }}
      transitionProps={{ duration: 0 }}
      classNames={{ body: 'sg-advanced', title: 'sg-filter-title' }}
    >
      <FilterGroupEditor
        group={tree}
        isRoot
        fields={fields.filter((field) => field.operators.length > 0)}
        change={change}
        editor={editor}
      />
      <div className="sg-advanced-foot">
        <Button size="xs" variant="subtle" color="gray" onClick={() => setTree(treeOfWhere(undefined))}>
          Start again
        </Button>
        <span>
          <Button size="xs" variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            size="xs"
            onClick={() => {
              onApply(whereOfTree(tree, known));
              onClose();
            }}
          >
            Apply
          </Button>
        </span>
      </div>
    </Modal>
  );
};
