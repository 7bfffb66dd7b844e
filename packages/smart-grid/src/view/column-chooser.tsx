import { Checkbox, Popover, SegmentedControl, TextInput } from '@mantine/core';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useState } from 'react';
import type { GridField } from '../state/field.js';
import type { GridState } from '../state/grid-state.js';
import type { GridDispatch } from './use-grid-dispatch.js';

type ColumnChooserProps = { state: GridState; fields: ReadonlyMap<string, GridField>; dispatch: GridDispatch };

/** Which columns are on show, in which order (AP-27), and how dense the rows are. */
export const ColumnChooser = ({ state, fields, dispatch }: ColumnChooserProps) => {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const offered = state.columns.flatMap((column) => {
    const field = fields.get(column.name);
    return field?.label.toLowerCase().includes(wanted) ? [{ column, field }] : [];
  });
  const shown = state.columns.filter((column) => column.visible).length;
  return (
    <Popover
      width={270}
      position="bottom-end"
      offset={4}
      shadow="md"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }}
      withRoles
    >
      <Popover.Target>
        <button type="button" className="sg-tool">
          <Columns3 size={14} aria-hidden="true" /> Columns
        </button>
      </Popover.Target>
      <Popover.Dropdown className="sg-popover sg-chooser">
        <TextInput
          size="xs"
          data-autofocus
          aria-label="Search columns"
          placeholder="Search columns"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <ul className="sg-chooser-list" aria-label="Columns on show">
          {offered.map(({ column: { name, visible }, field }) => (
            <li key={name}>
              <Checkbox
                size="xs"
                radius={4}
                label={field.label}
                checked={visible}
                disabled={visible && shown === 1}
                onChange={() => dispatch({ type: visible ? 'hideColumn' : 'showColumn', name })}
              />
              {visible && !wanted && (
                <span className="sg-chooser-move">
                  <button
                    type="button"
                    aria-label={`Move ${field.label} left`}
                    onClick={() => dispatch({ type: 'moveColumn', name, by: -1 })}
                  >
                    <ArrowUp size={12} aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    aria-label={`Move ${field.label} right`}
                    onClick={() => dispatch({ type: 'moveColumn', name, by: 1 })}
                  >
                    <ArrowDown size={12} aria-hidden="true" />
                  </button>
                </span>
              )}
            </li>
          ))}
          {offered.length === 0 && <li className="sg-hint">No column is called that.</li>}
        </ul>
        <div className="sg-chooser-foot">
          <SegmentedControl
            size="xs"
            aria-label="Row height"
            data={[
              { value: 'compact', label: 'Compact' },
              { value: 'comfortable', label: 'Comfortable' },
            ]}
            value={state.density}
            onChange={(density) => dispatch({ type: 'setDensity', density: density as GridState['density'] })}
          />
          <button type="button" className="sg-link" onClick={() => dispatch({ type: 'resetColumns' })}>
            Reset
          </button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
};
