import { Menu, Popover } from '@mantine/core';
import type { ReactNode } from 'react';

/** A place on the screen that a menu or a popover stands at. */
export type Anchor = { x: number; y: number; width: number; height: number };

export const anchorOf = (element: Element): Anchor => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left, y: top, width, height };
};

/** What stands at the place unseen: its text is the name of what opens there. */
const box = ({ x, y, width, height }: Anchor, label: string) => (
  <div className="sg-anchor" style={{ left: x, top: y, width, height }} aria-hidden="true">
    {label}
  </div>
);

type AnchoredProps = { anchor: Anchor; onClose: () => void; label: string; children: ReactNode };

/** A popover at a place; Escape, a click outside and `onClose` end it. */
export const AnchoredPopover = ({ anchor, onClose, label, children }: AnchoredProps) => (
  <Popover
    opened
    onDismiss={onClose}
    onChange={(opened) => opened || onClose()}
    position="bottom-start"
    offset={4}
    trapFocus
    shadow="md"
    hideDetached={false}
    transitionProps={{ duration: 0 }}
  >
    <Popover.Target>{box(anchor, label)}</Popover.Target>
    <Popover.Dropdown className="sg-popover">{children}</Popover.Dropdown>
  </Popover>
);

/** A long menu covers the place it stands at rather than leave the window. */
const INSIDE_WINDOW = { flip: true, shift: { crossAxis: true, padding: 8 } };

/** A menu at a place. */
export const AnchoredMenu = ({ anchor, onClose, label, children }: AnchoredProps) => (
  <Menu
    opened
    onChange={(opened) => opened || onClose()}
    position="bottom-start"
    offset={2}
    middlewares={INSIDE_WINDOW}
    shadow="md"
    returnFocus={false}
    withInitialFocusPlaceholder={false}
    hideDetached={false}
    transitionProps={{ duration: 0 }}
  >
    <Menu.Target>{box(anchor, label)}</Menu.Target>
    <Menu.Dropdown className="sg-menu">{children}</Menu.Dropdown>
  </Menu>
);
