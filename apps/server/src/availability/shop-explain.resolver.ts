import { appointmentAt, explain, roomOf } from '@bookwright/domain/availability';
import { addMinutes, REFUSALS, type RefusalCode } from '@bookwright/domain/kernel';
import { offlineTravel } from '@bookwright/domain/places';
import { ruleSentence } from '@bookwright/domain/rules';
import { loadServices, loadWishFacts } from '@bookwright/persistence/availability';
import { Arg, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { UserErrorCodeEnum } from '../graphql/enums.js';
import { DateTime } from '../graphql/scalars.js';
import { ShopServiceType, SlotType } from '../shop/shop.type.js';

@ObjectType('ShopSlotReason', { description: 'Why a time cannot be had. Who has it is not said.', simpleResolvers: true })
export class ShopSlotReasonType {
  @Field(() => UserErrorCodeEnum, { description: 'The reason. The only part programs should look at.' })
  code!: RefusalCode;

  @Field(() => String, { description: 'The reason as an English sentence, for developers and logs.' })
  message!: string;

  @Field(() => String, { nullable: true, description: 'What the rule says that is broken, in English.' })
  rule!: string | null;
}

@ObjectType('ShopSlotExplanation', { description: 'Whether a time can be had, and if not, why.', simpleResolvers: true })
export class ShopSlotExplanationType {
  @Field(() => Boolean, { description: 'It can be had: exactly when there are no reasons.' })
  free!: boolean;

  @Field(() => [ShopSlotReasonType], { description: 'Every reason why it cannot.' })
  reasons!: ShopSlotReasonType[];

  @Field(() => [SlotType], { description: 'The nearest free times, earliest first; none for a time that is free.' })
  times!: SlotType[];
}

const DAY = 24 * 60;

@Resolver(() => ShopServiceType)
export class ShopExplainResolver {
  @FieldResolver(() => ShopSlotExplanationType, {
    nullable: true,
    description: 'Why an appointment can or cannot start at a time. Null for sessions and goods.',
  })
  async explainSlot(
    @Root() { id, visitor }: ShopServiceType,
    @Arg('startsAt', () => DateTime, { description: 'The start.' }) startsAt: string,
    @Arg('resourceId', () => ID, { nullable: true, description: 'With whom or in which room; omitted, whoever is free.' })
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
    const codes = new Map<RefusalCode, ShopSlotReasonType>();
    for (const { code, details } of reasons) {
      const rule = facts.booking_rules.get(String(details?.ruleId));
      if (!codes.has(code)) codes.set(code, { code, message: REFUSALS[code], rule: rule ? ruleSentence(rule) : null });
    }
    return {
      free,
      reasons: [...codes.values()],
      times: fixes.times.map((slot) => ({
        ...{ startsAt: slot.startsAt, endsAt: slot.endsAt, timeZone: organization.timeZone },
        resources: slot.resourceIds.flatMap((key) => facts.resources.get(key) ?? []),
      })),
    };
  }
}
