/** What a person may do, one word each. Roles are sets of these; every use case and every list names one. */
export const PERMISSIONS = [
  'booking.read',
  'booking.readPii',
  'booking.update',
  'booking.updateTime',
  'booking.assign',
  'booking.setStatus',
  'booking.approve',
  'booking.cancel',
  'booking.delete',
  'booking.deletePaid',
  'booking.deleteArrived',
  'booking.correct',
  'booking.bulkEdit',
  'booking.create',
  'booking.overrideRules',
  'booking.overbook',
  'booking.purge',
  'order.read',
  'order.editPo',
  'order.resend',
  'order.seeInternalPrices',
  'order.recordPayment',
  'order.refund',
  'order.discount',
  'customer.read',
  'customer.manage',
  'customer.merge',
  'catalog.read',
  'staff.read',
  'message.read',
  'catalog.manage',
  'session.manage',
  'resource.manage',
  'rule.manage',
  'waitlist.manage',
  'organization.manage',
  'template.manage',
] as const;

export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF', 'READ_ONLY'] as const;

export type Role = (typeof ROLES)[number];

const READING: Permission[] = ['booking.read', 'order.read', 'customer.read', 'catalog.read', 'staff.read'];

const FRONT_DESK: Permission[] = [
  ...READING,
  'booking.readPii',
  'booking.update',
  'booking.updateTime',
  'booking.assign',
  'booking.setStatus',
  'booking.approve',
  'booking.cancel',
  'booking.delete',
  'booking.bulkEdit',
  'booking.create',
  'booking.overrideRules',
  'order.editPo',
  'order.resend',
  'order.seeInternalPrices',
  'order.recordPayment',
  'message.read',
  'customer.manage',
  'session.manage',
  'waitlist.manage',
];

/** The presets an organization starts with (domain model, section 7). */
export const ROLE_PERMISSIONS: Record<Role, ReadonlySet<Permission>> = {
  OWNER: new Set(PERMISSIONS),
  MANAGER: new Set(PERMISSIONS),
  RECEPTIONIST: new Set(FRONT_DESK),
  STAFF: new Set<Permission>([...READING, 'booking.readPii', 'booking.setStatus', 'booking.update']),
  READ_ONLY: new Set(READING),
};
