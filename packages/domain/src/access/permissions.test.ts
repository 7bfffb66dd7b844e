import { staffAs } from '../testing/index.js';
import { can, GUEST, SYSTEM } from './actor.js';
import { PERMISSIONS, type Permission, ROLES, type Role } from './permissions.js';

/** Who may what, letter by letter: Owner, Manager, Receptionist, Staff, Read-only (domain model, section 7). */
const MATRIX: Record<Permission, string> = {
  'booking.read': 'OMRSV',
  'booking.readPii': 'OMRS.',
  'booking.update': 'OMRS.',
  'booking.updateTime': 'OMR..',
  'booking.assign': 'OMR..',
  'booking.setStatus': 'OMRS.',
  'booking.approve': 'OMR..',
  'booking.cancel': 'OMR..',
  'booking.delete': 'OMR..',
  'booking.deletePaid': 'OM...',
  'booking.deleteArrived': 'OM...',
  'booking.correct': 'OM...',
  'booking.bulkEdit': 'OMR..',
  'booking.create': 'OMR..',
  'booking.overrideRules': 'OMR..',
  'booking.overbook': 'OM...',
  'booking.purge': 'OM...',
  'order.read': 'OMRSV',
  'order.editPo': 'OMR..',
  'order.resend': 'OMR..',
  'order.seeInternalPrices': 'OMR..',
  'order.recordPayment': 'OMR..',
  'order.refund': 'OM...',
  'order.discount': 'OM...',
  'customer.read': 'OMRSV',
  'customer.manage': 'OMR..',
  'customer.merge': 'OM...',
  'catalog.read': 'OMRSV',
  'staff.read': 'OMRSV',
  'message.read': 'OMR..',
  'catalog.manage': 'OM...',
  'session.manage': 'OMR..',
  'resource.manage': 'OM...',
  'rule.manage': 'OM...',
  'waitlist.manage': 'OMR..',
  'organization.manage': 'OM...',
  'template.manage': 'OM...',
};
const LETTER: Record<Role, string> = { OWNER: 'O', MANAGER: 'M', RECEPTIONIST: 'R', STAFF: 'S', READ_ONLY: 'V' };

describe('role presets', () => {
  test.each(PERMISSIONS)('%s', (permission) => {
    const holders = ROLES.map((role) => (can(staffAs(role), permission) ? LETTER[role] : '.')).join('');
    expect(holders).toBe(MATRIX[permission]);
  });

  test('the system may do everything, a guest and a customer nothing of the staff', () => {
    for (const permission of PERMISSIONS) {
      expect(can(SYSTEM, permission)).toBe(true);
      expect(can(GUEST, permission)).toBe(false);
      expect(can({ kind: 'CUSTOMER', id: 'c', name: 'Ann', orderId: 'o' }, permission)).toBe(false);
    }
  });
});
