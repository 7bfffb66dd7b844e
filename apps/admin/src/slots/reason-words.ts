import { formatTimeRange, type MessageOptions, messageFor } from '@bookwright/web-kit';
import type { SlotReasonPartsFragment } from '../gql/graphql.js';

/** What is in the way: a booking by its reference, or a session by what takes place. */
export type RivalWords = { path: string; name: string; title: string };

/** A line of an explanation: whom it is about, what is the matter, and who is in the way. */
export type ReasonLine = { key: string; who: string; what: string; rival: RivalWords | null };

const rivalOf = ({ rival }: SlotReasonPartsFragment): RivalWords | null => {
  if (rival?.booking) {
    const { id, reference, title } = rival.booking;
    return { path: `/bookings/${id}`, name: reference, title };
  }
  return rival?.session ? { path: `/sessions/${rival.session.id}`, name: rival.session.service.name, title: 'session' } : null;
};

/** "Kim", "Kim and Lou", "Kim, Lou and 3 others". */
function namesOf(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  if (names.length === 2) return names.join(' and ');
  return names.length === 3
    ? `${names[0]}, ${names[1]} and ${names[2]}`
    : `${names[0]}, ${names[1]} and ${names.length - 2} others`;
}

function whatOf(reason: SlotReasonPartsFragment, options: MessageOptions): string {
  const { code, details, rule, rival } = reason;
  if (code === 'RESOURCE_TAKEN' && rival) return `taken ${formatTimeRange(rival.startsAt, rival.endsAt, options)}`;
  if (code === 'RESOURCE_TAKEN') return 'taken at this time';
  if (rule) return rule.sentence;
  return messageFor({ code, details }, options);
}

/** The reasons of an explanation as lines; resources with the same trouble share one. */
export function reasonLines(reasons: readonly SlotReasonPartsFragment[], options: MessageOptions): ReasonLine[] {
  const groups = new Map<string, { names: string[]; reason: SlotReasonPartsFragment; what: string }>();
  for (const reason of reasons) {
    const what = whatOf(reason, options);
    const key = [what, rivalOf(reason)?.path ?? ''].join(' ');
    const group = groups.get(key) ?? { names: [], reason, what };
    const who = reason.path.includes('staffMemberId') ? 'Who is responsible' : (reason.resource?.name ?? '');
    if (who && !group.names.includes(who)) group.names.push(who);
    groups.set(key, group);
  }
  return [...groups].map(([key, { names, reason, what }]) => ({
    key,
    who: namesOf(names),
    what,
    rival: rivalOf(reason),
  }));
}
