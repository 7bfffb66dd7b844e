import { Menu } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { GridField } from '../state/field.js';
import { type Anchor, anchorOf } from './anchored.js';

type AddFilterMenuProps = {
  fields: readonly GridField[];
  onPick: (field: GridField, anchor: Anchor) => void;
  onAdvanced: () => void;
};

/** "+ Filter": any field that can be filtered, on show or not. */
export const AddFilterMenu = ({ fields, onPick, onAdvanced }: AddFilterMenuProps) => {
  const [search, setSearch] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const offered = fields.filter(
    (field) => field.operators.length > 0 && field.label.toLowerCase().includes(search.trim().toLowerCase()),
  );
  return (
    <Menu position="bottom-start" offset={4} shadow="md" transitionProps={{ duration: 0 }} returnFocus>
      <Menu.Target>
        <button type="button" ref={button} className="sg-add-filter">
          <Plus size={12} aria-hidden="true" /> Filter
        </button>
      </Menu.Target>
      <Menu.Dropdown className="sg-menu sg-field-menu">
        <Menu.Search
          aria-label="Search fields"
          placeholder="Search fields"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <div className="sg-menu-scroll">
          {offered.map((field) => (
            <Menu.Item key={field.name} onClick={() => button.current && onPick(field, anchorOf(button.current))}>
              {field.label}
            </Menu.Item>
          ))}
        </div>
        {offered.length === 0 && <p className="sg-hint">No field is called that.</p>}
        <Menu.Divider />
        <Menu.Item onClick={onAdvanced}>And / or…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
