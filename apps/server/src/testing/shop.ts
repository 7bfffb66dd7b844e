import { newId } from '../ids.js';
import type { Arrange } from './placed-order.js';

const WRITTEN = { created_at: '2026-11-20T09:00:00.000Z', updated_at: '2026-11-20T09:00:00.000Z' };

export type ServiceDraft = {
  organizationId: string;
  name: string;
  kind?: string;
  priceMinor?: number;
  hidden?: boolean;
  workflow?: string;
  payment?: string;
  /** Further columns. */
  more?: Record<string, unknown>;
};

/** Something to sell; an hour long unless it is goods. */
export async function aService(insert: Arrange, draft: ServiceDraft): Promise<string> {
  const id = newId();
  const kind = draft.kind ?? 'SERVICE';
  await insert('services', {
    organization_id: draft.organizationId,
    id,
    kind,
    name: draft.name,
    duration_min: kind === 'GOODS' ? null : 60,
    price_minor: draft.priceMinor ?? 5000,
    currency: 'GBP',
    price_visibility: draft.hidden ? 'HIDDEN' : 'SHOWN',
    payment_type: draft.payment ?? 'PAY_LATER',
    workflow: draft.workflow ?? 'CONFIRM_NOW',
    ...draft.more,
    ...WRITTEN,
  });
  return id;
}

/** A session with seats; an hour long. */
export async function aSession(
  insert: Arrange,
  organizationId: string,
  serviceId: string,
  startsAt: string,
  capacity: number,
): Promise<string> {
  const id = newId();
  await insert('event_sessions', {
    organization_id: organizationId,
    id,
    service_id: serviceId,
    starts_at: startsAt,
    ends_at: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
    time_zone: 'Europe/London',
    capacity,
    status: 'CONFIRMED',
    ...WRITTEN,
  });
  return id;
}

/** A resource with one unit, open from nine to five every day, that can deliver the services. */
export async function aResource(
  insert: Arrange,
  organizationId: string,
  name: string,
  serviceIds: readonly string[],
): Promise<string> {
  const id = newId();
  await insert('resources', { organization_id: organizationId, id, kind: 'ROOM', name, time_zone: 'Europe/London', ...WRITTEN });
  await insert('resource_units', { organization_id: organizationId, id: newId(), resource_id: id, position: 1 });
  for (let weekday = 1; weekday <= 7; weekday++) {
    await insert('schedules', {
      organization_id: organizationId,
      id: newId(),
      resource_id: id,
      weekday,
      opens: '09:00',
      closes: '17:00',
    });
  }
  for (const serviceId of serviceIds) {
    const requirement = newId();
    await insert('service_requirements', {
      organization_id: organizationId,
      id: requirement,
      service_id: serviceId,
      position: 1,
      role: 'lead',
      kind: 'ROOM',
      ...WRITTEN,
    });
    await insert('requirement_resources', {
      organization_id: organizationId,
      id: newId(),
      requirement_id: requirement,
      resource_id: id,
      position: 1,
    });
  }
  return id;
}
