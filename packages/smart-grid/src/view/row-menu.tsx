import { Menu } from '@mantine/core';
import { type Anchor, AnchoredMenu } from './anchored.js';
import type { RowMenuItem } from './smart-grid.types.js';

type RowMenuProps = {
  anchor: Anchor;
  items: readonly RowMenuItem[];
  name: string;
  /** Present when the cell it was opened on can be edited. */
  edit: { label: string; onSelect: () => void } | undefined;
  onClose: () => void;
};

/** What can be done with a row; what cannot stays within reach, so that its reason can be read. */
export const RowMenu = ({ anchor, items, name, edit, onClose }: RowMenuProps) => (
  <AnchoredMenu anchor={anchor} onClose={onClose} label={`Actions for ${name}`}>
    {edit && (
      <>
        <Menu.Item rightSection={<kbd className="sg-kbd">F2</kbd>} onClick={edit.onSelect}>
          Edit {edit.label.toLowerCase()}
        </Menu.Item>
        <Menu.Divider />
      </>
    )}
    {items.map((item) =>
      'divider' in item ? (
        <Menu.Divider key={item.id} />
      ) : (
        <Menu.Item
          key={item.id}
          className={item.tone === 'danger' ? 'sg-danger' : undefined}
          aria-disabled={item.disabledReason !== undefined || undefined}
          closeMenuOnClick={item.disabledReason === undefined}
          rightSection={item.shortcut && <kbd className="sg-kbd">{item.shortcut}</kbd>}
          onClick={item.disabledReason === undefined ? item.onSelect : undefined}
        >
          {item.label}
          {item.disabledReason && <span className="sg-menu-reason">{item.disabledReason}</span>}
        </Menu.Item>
      ),
    )}
  </AnchoredMenu>
);
