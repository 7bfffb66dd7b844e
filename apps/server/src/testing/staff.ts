import { hashPassword } from '../access/password.js';
import { newId } from '../ids.js';
import type { Arrange } from './placed-order.js';

export const PASSWORD = 'correct horse battery';

/** A login with the test password, working in one organization. */
export async function aStaffMember(
  insert: Arrange,
  {
    organizationId,
    email,
    role = 'OWNER',
    active = true,
  }: { organizationId: string; email: string; role?: string; active?: boolean },
): Promise<{ loginId: string; staffMemberId: string }> {
  const [loginId, staffMemberId, at] = [newId(), newId(), '2026-11-20T09:00:00.000Z'];
  await insert('logins', {
    id: loginId,
    email,
    email_lower: email.toLowerCase(),
    password_hash: await hashPassword(PASSWORD),
    created_at: at,
  });
  await insert('staff_members', {
    organization_id: organizationId,
    id: staffMemberId,
    login_id: loginId,
    display_name: email.split('@')[0],
    email,
    role,
    active,
    created_at: at,
    updated_at: at,
  });
  return { loginId, staffMemberId };
}
