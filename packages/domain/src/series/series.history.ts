/** An event of a series as history needs it. */
type HistoryEvent = { type: string; actorName: string; after: Record<string, unknown> | null };

const dates = (count: unknown): string => `${count} ${count === 1 ? 'date' : 'dates'}`;

/** "2 moved, 1 added, 3 cancelled". */
function ruleChanges(after: Record<string, unknown>): string {
  const counts = ['moved', 'added', 'cancelled'].flatMap((name) => (after[name] ? [`${after[name]} ${name}`] : []));
  return counts.join(', ') || 'no date became another';
}

/** What happened to a series, as one English sentence. */
export function seriesSummary({ type, actorName, after }: HistoryEvent): string {
  switch (type) {
    case 'series.created':
      return `${actorName} booked ${dates(after?.bookCount)}${after?.skipCount ? ` and left out ${dates(after.skipCount)}` : ''}${after?.beyondCount ? `; ${after.beyondCount} beyond hours and rules` : ''}.`;
    case 'series.cancelled':
      return `${actorName} cancelled ${dates(after?.count)}.`;
    case 'series.moved':
      return `${actorName} moved ${dates(after?.count)}.`;
    case 'series.edited':
      return `${actorName} changed the details of ${dates(after?.count)}.`;
    case 'series.split':
      return `${actorName} made a series of their own of ${dates(after?.count)}.`;
    case 'series.rule_changed':
      return `${actorName} changed the rule: ${ruleChanges(after ?? {})}.`;
    case 'series.date_booked':
      return `${actorName} booked date ${after?.position} after all.`;
    default:
      return `${actorName}: ${type}.`;
  }
}
