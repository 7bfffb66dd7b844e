const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => UUID.test(text);

/** The statement that names the tenant for the rest of a transaction. The one place where it is written. */
export function setTenant(organizationId: string): string {
  if (!isUuid(organizationId)) throw new Error('An organization is named by its uuid');
  return `SET LOCAL app.organization_id = '${organizationId}'`;
}
