import type { Explanation, RoomFacts } from '@bookwright/domain/availability';
import { REFUSALS, type Refusal, type RefusalCode } from '@bookwright/domain/kernel';
import { ruleSentence } from '@bookwright/domain/rules';
import type { SlotExplanationType, SlotReasonType, SlotRivalType } from './availability.type.js';
import type { WishedTime } from './wished.js';

/** What a refusal says of one resource. */
type OfResource = {
  resourceId: string;
  name: string;
  code: RefusalCode;
  ruleId?: string;
  overridable?: boolean;
  rival?: SlotRivalType;
};

const ruleOf = ({ booking_rules }: RoomFacts, id: unknown): SlotReasonType['rule'] => {
  const rule = typeof id === 'string' ? booking_rules.get(id) : undefined;
  return rule ? { id: rule.id, sentence: ruleSentence(rule) } : null;
};

const resourceOf = ({ resources }: RoomFacts, id: string): SlotReasonType['resource'] => {
  const resource = resources.get(id);
  return resource ? { id, name: resource.name, kind: resource.kind } : null;
};

/** The rest of the details, when there are any. */
const rest = (details: Record<string, unknown>): Record<string, unknown> | null =>
  Object.keys(details).length > 0 ? details : null;

/** A refusal as reasons: one for each resource that keeps a need from being served. */
export function reasonsOf(facts: RoomFacts, { code, message, path, details = {} }: Refusal): SlotReasonType[] {
  const { resources, ruleId, overridable, rival, ...others } = details as Record<string, unknown> & { resources?: OfResource[] };
  const shared = { path, details: rest(others) };
  if (!resources || resources.length === 0) {
    return [
      {
        ...{ code, message, ...shared },
        resource: null,
        rule: ruleOf(facts, ruleId),
        rival: (rival as SlotRivalType | undefined) ?? null,
        overridable: overridable === true,
      },
    ];
  }
  return resources.map(({ resourceId, name, code: why, ruleId: own, overridable: may, rival: there, ...details }) => ({
    ...{ code: why, message: REFUSALS[why], path },
    resource: resourceOf(facts, resourceId) ?? { id: resourceId, name, kind: '' },
    rule: ruleOf(facts, own),
    rival: there ?? null,
    overridable: may === true,
    details: rest(details),
  }));
}

/** An explanation as the API shows it. */
export function explanationView(
  facts: RoomFacts,
  { free, reasons, warnings, fixes }: Explanation,
  { startsAt, endsAt, comesTwice }: Pick<WishedTime, 'startsAt' | 'endsAt' | 'comesTwice'>,
  timeZone: string,
): SlotExplanationType {
  const named = (ids: readonly string[]) => ids.flatMap((id) => resourceOf(facts, id) ?? []);
  return {
    ...{ free, startsAt, endsAt, comesTwice },
    reasons: reasons.flatMap((one) => reasonsOf(facts, one)),
    warnings: warnings.flatMap((one) => reasonsOf(facts, one)),
    fixes: {
      times: fixes.times.map((slot) => ({
        ...{ startsAt: slot.startsAt, endsAt: slot.endsAt, timeZone, free: true },
        resources: named(slot.resourceIds),
      })),
      resources: named(fixes.resourceIds),
      override: fixes.override,
      overbook: fixes.overbook,
    },
  };
}
