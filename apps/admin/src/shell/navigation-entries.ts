export type NavigationEntry = { label: string; path: string; permission: string };
export type NavigationGroup = { label?: string; entries: readonly NavigationEntry[] };

/** The pages that exist, as the navigation and the command palette list them. */
export const navigationGroups: readonly NavigationGroup[] = [
  {
    entries: [
      { label: 'Today', path: '/today', permission: 'booking.read' },
      { label: 'Bookings', path: '/bookings', permission: 'booking.read' },
      { label: 'Orders', path: '/orders', permission: 'order.read' },
      { label: 'Series', path: '/series', permission: 'booking.read' },
      { label: 'Waiting lists', path: '/waiting-lists', permission: 'booking.read' },
      { label: 'Tasks', path: '/tasks', permission: 'booking.read' },
    ],
  },
  {
    label: 'People',
    entries: [
      { label: 'Customers', path: '/customers', permission: 'customer.read' },
      { label: 'Accounts', path: '/accounts', permission: 'customer.read' },
      { label: 'Opportunities', path: '/opportunities', permission: 'customer.read' },
    ],
  },
  { label: 'Activity', entries: [{ label: 'Messages', path: '/messages', permission: 'message.read' }] },
  {
    label: 'Set up',
    entries: [
      { label: 'Services', path: '/services', permission: 'catalog.read' },
      { label: 'Sessions', path: '/sessions', permission: 'catalog.read' },
      { label: 'Resources', path: '/resources', permission: 'catalog.read' },
      { label: 'Rules', path: '/rules', permission: 'catalog.read' },
      { label: 'Tax and cancelling', path: '/pricing', permission: 'catalog.read' },
      { label: 'Letters', path: '/letters', permission: 'template.manage' },
      { label: 'Settings', path: '/settings', permission: 'organization.manage' },
    ],
  },
];

/** Those the person may open, without empty groups. */
export const allowedGroups = (permissions: readonly string[]): NavigationGroup[] =>
  navigationGroups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => permissions.includes(entry.permission)) }))
    .filter((group) => group.entries.length > 0);
