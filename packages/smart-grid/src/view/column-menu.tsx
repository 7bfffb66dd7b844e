import { Menu } from '@mantine/core';
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  EyeOff,
  Filter,
  ListPlus,
  Pin,
  PinOff,
  Rows3,
  StretchHorizontal,
  X,
} from 'lucide-react';
import type { GridField } from '../state/field.js';
import type { GridState } from '../state/grid-state.js';
import { type Anchor, AnchoredMenu } from './anchored.js';
import type { GridDispatch } from './use-grid-dispatch.js';

type ColumnMenuProps = {
  anchor: Anchor;
  field: GridField;
  width: number;
  state: GridState;
  dispatch: GridDispatch;
  onFilter: () => void;
  onClose: () => void;
};

const STEP = 24;
const ICON = 14;

/** Everything that the pointer can do with a column, for the keyboard too. */
export const ColumnMenu = ({ anchor, field, width, state, dispatch, onFilter, onClose }: ColumnMenuProps) => {
  const { name } = field;
  const column = state.columns.find((each) => each.name === name);
  const sort = state.sort.find((key) => key.field === name);
  const others = state.sort.filter((key) => key.field !== name);
  return (
    <AnchoredMenu anchor={anchor} onClose={onClose} label={`Column ${field.label}`}>
      {field.sortable && (
        <>
          <Menu.Item
            leftSection={<ArrowUp size={ICON} />}
            onClick={() => dispatch({ type: 'setSort', sort: [{ field: name, direction: 'ASC' }] })}
          >
            Sort ascending
          </Menu.Item>
          <Menu.Item
            leftSection={<ArrowDown size={ICON} />}
            onClick={() => dispatch({ type: 'setSort', sort: [{ field: name, direction: 'DESC' }] })}
          >
            Sort descending
          </Menu.Item>
          {others.length > 0 && !sort && (
            <Menu.Item
              leftSection={<ListPlus size={ICON} />}
              onClick={() => dispatch({ type: 'toggleSort', field: name, multi: true })}
            >
              Then sort by this
            </Menu.Item>
          )}
          {sort && (
            <Menu.Item leftSection={<X size={ICON} />} onClick={() => dispatch({ type: 'setSort', sort: others })}>
              Do not sort by this
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<Rows3 size={ICON} />}
            onClick={() => dispatch({ type: 'setGroupBy', field: state.groupBy === name ? undefined : name })}
          >
            {state.groupBy === name ? 'Do not group' : 'Group by this'}
          </Menu.Item>
          <Menu.Divider />
        </>
      )}
      {field.operators.length > 0 && (
        <Menu.Item leftSection={<Filter size={ICON} />} onClick={onFilter}>
          Filter…
        </Menu.Item>
      )}
      <Menu.Item leftSection={<ArrowLeft size={ICON} />} onClick={() => dispatch({ type: 'moveColumn', name, by: -1 })}>
        Move left
      </Menu.Item>
      <Menu.Item leftSection={<ArrowRight size={ICON} />} onClick={() => dispatch({ type: 'moveColumn', name, by: 1 })}>
        Move right
      </Menu.Item>
      <Menu.Item
        leftSection={<StretchHorizontal size={ICON} />}
        closeMenuOnClick={false}
        onClick={() => dispatch({ type: 'resizeColumn', name, width: width + STEP })}
      >
        Wider
      </Menu.Item>
      <Menu.Item
        leftSection={<StretchHorizontal size={ICON} />}
        closeMenuOnClick={false}
        onClick={() => dispatch({ type: 'resizeColumn', name, width: width - STEP })}
      >
        Narrower
      </Menu.Item>
      <Menu.Item
        leftSection={column?.pinned ? <PinOff size={ICON} /> : <Pin size={ICON} />}
        onClick={() => dispatch({ type: 'pinColumn', name, pinned: !column?.pinned })}
      >
        {column?.pinned ? 'Unpin' : 'Pin to the left'}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item leftSection={<EyeOff size={ICON} />} onClick={() => dispatch({ type: 'hideColumn', name })}>
        Hide column
      </Menu.Item>
    </AnchoredMenu>
  );
};
