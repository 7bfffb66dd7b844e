import { Menu, Popover } from '@mantine/core';
import type { ReactNode } from 'react';

/** A place on the screen that a menu or a popover stands at. */
export type Anchor = { x: number; y: number; width: number; height: number };

export const anchorOf = (element: Element): Anchor => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left, y: top, width, height };
};

const box = ({ x, y, width, height }: Anchor) => (
  <div className="sg-anchor" style={{ left: x, top: y, width, height }} aria-hidden="true" />
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
    <Popover.Target>{box(anchor)}</Popover.Target>
    <Popover.Dropdown className="sg-popover" aria-label={label}>
      {children}
    </Popover.Dropdown>
  </Popover>
);

/** A menu at a place. */
export const AnchoredMenu = ({ anchor, onClose, label, children }: AnchoredProps) => (
  <Menu
    opened
    onChange={(opened) => opened || onClose()}
    position="bottom-start"
    offset={2}
    shadow="md"
    returnFocus={false}
    hideDetached={false}
    transitionProps={{ duration: 0 }}
  >
    <Menu.Target>{box(anchor)}</Menu.Target>
    <Menu.Dropdown className="sg-menu" aria-label={label}>
      {children}
    </Menu.Dropdown>
  </Menu>
);
