import { Popover, TextInput } from '@mantine/core';
import { Plus } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { GridField } from '../state/field.js';
import { type Anchor, anchorOf } from './anchored.js';

type AddFilterMenuProps = {
  fields: readonly GridField[];
  onPick: (field: GridField, anchor: Anchor) => void;
  onAdvanced: () => void;
};

/** Arrow keys walk from the search to the fields and among them. */
const walk = (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  event.preventDefault();
};

/** "+ Filter": any field that can be filtered, on show or not. */
export const AddFilterMenu = ({ fields, onPick, onAdvanced }: AddFilterMenuProps) => {
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const offered = fields.filter(
    (field) => field.operators.length > 0 && field.label.toLowerCase().includes(search.trim().toLowerCase()),
  );
  const toggle = (open: boolean) => {
    setOpened(open);
    setSearch('');
  };
  const leaveFor = (next: () => void) => {
    button.current?.focus();
    toggle(false);
    next();
  };
  const pick = (field: GridField | undefined) => {
    if (field) leaveFor(() => onPick(field, anchorOf(button.current!)));
  };
  return (
    <Popover
      opened={opened}
      onChange={toggle}
      position="bottom-start"
      offset={4}
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Popover.Target>
        <button type="button" ref={button} className="sg-add-filter" onClick={() => toggle(!opened)}>
          <Plus size={12} aria-hidden="true" /> Filter
        </button>
      </Popover.Target>
      <Popover.Dropdown className="sg-popover sg-field-menu" onKeyDown={walk}>
        <TextInput
          size="xs"
          data-autofocus
          aria-label="Search fields"
          placeholder="Search fields"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The focus goes to the button, which this Enter must not press.
            event.preventDefault();
            pick(offered[0]);
          }}
        />
        <ul className="sg-field-list" aria-label="Fields">
          {offered.map((field) => (
            <li key={field.name}>
              <button type="button" className="sg-field" onClick={() => pick(field)}>
                {field.label}
              </button>
            </li>
          ))}
          {offered.length === 0 && <li className="sg-hint">No field is called that.</li>}
        </ul>
        <button type="button" className="sg-field sg-field-advanced" onClick={() => leaveFor(onAdvanced)}>
          And / or…
        </button>
      </Popover.Dropdown>
    </Popover>
  );
};
