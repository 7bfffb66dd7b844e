import { appointmentAt, explain, roomOf } from '@bookwright/domain/availability';
import { addMinutes, REFUSALS, type Refusal, type RefusalCode } from '@bookwright/domain/kernel';
import { offlineTravel } from '@bookwright/domain/places';
import { type Rule, ruleSentence } from '@bookwright/domain/rules';
import { loadServices, loadWishFacts } from '@bookwright/persistence/availability';
import type { Context } from '../context.js';
import type { ShopSlotExplanationType, ShopSlotReasonType } from './shop-explain.type.js';

const DAY = 24 * 60;

/** Reasons as customers hear them: each code once, and what the rule says that is broken; not who is in the way. */
export function shopReasons(reasons: readonly Refusal[], rules: ReadonlyMap<string, Rule>): ShopSlotReasonType[] {
  const codes = new Map<RefusalCode, ShopSlotReasonType>();
  for (const { code, details } of reasons) {
    const rule = rules.get(String(details?.ruleId));
    if (!codes.has(code)) codes.set(code, { code, message: REFUSALS[code], rule: rule ? ruleSentence(rule) : null });
  }
  return [...codes.values()];
}

/** Why an appointment of a service can or cannot start at a time, as customers hear it. Null for sessions and goods. */
export async function explainToCustomer(
  visitor: Context,
  id: string,
  startsAt: string,
  resourceId: string | null,
): Promise<ShopSlotExplanationType | null> {
  const organization = visitor.organization!;
  const found = await visitor.db.write(organization.id, async (tx) => {
    const services = await loadServices(tx, [id]);
    const service = services.get(id);
    if (service?.kind !== 'SERVICE') return null;
    const about = { startsAt: addMinutes(startsAt, -DAY), endsAt: addMinutes(startsAt, 8 * DAY) };
    return { service, facts: await loadWishFacts(tx, services, [], [about]) };
  });
  if (!found) return null;
  const { service, facts } = found;
  const asking = {
    audience: 'CUSTOMER' as const,
    now: visitor.clock.now(),
    timeZone: organization.timeZone,
    intervalMin: organization.slotIntervalMin,
    travel: offlineTravel(organization.settings.travelSpeedKmh),
  };
  const wish = { ...appointmentAt(service, startsAt), resourceId: resourceId?.toLowerCase() ?? null };
  const { free, reasons, fixes } = explain(roomOf(facts, service), wish, asking);
  return {
    free,
    reasons: shopReasons(reasons, facts.booking_rules),
    times: fixes.times.map((slot) => ({
      ...{ startsAt: slot.startsAt, endsAt: slot.endsAt, timeZone: organization.timeZone },
      resources: slot.resourceIds.flatMap((key) => facts.resources.get(key) ?? []),
    })),
  };
}
