import type { Enforcement, RuleKind, RuleParamsInput, RulePartsFragment } from '../../gql/graphql.js';

/** A rule as the form holds it: a notice in the unit people think in, dates as they stand in the calendar. */
export type RuleDraft = {
  kind: RuleKind;
  scope: string;
  amount: number | string;
  unit: 'minutes' | 'hours' | 'days';
  weekdays: string[];
  from: string | null;
  to: string | null;
  forCustomers: Enforcement;
  forStaff: Enforcement;
  active: boolean;
};

const UNIT_MINUTES = { minutes: 1, hours: 60, days: 1440 } as const;

/** The kinds as people choose them. */
export const kindWords: Record<RuleKind, string> = {
  MIN_NOTICE: 'Shortest notice',
  MAX_NOTICE: 'How far ahead',
  WEEKDAYS: 'Days of the week',
  BLACKOUT: 'Closed dates',
  MAX_PER_DAY: 'Most bookings a day',
  SLOT_INTERVAL: 'Starting times',
  GAP: 'Time between bookings',
};

/** What each kind starts from. */
const USUAL: Record<RuleKind, number> = {
  MIN_NOTICE: 2,
  MAX_NOTICE: 90,
  WEEKDAYS: 0,
  BLACKOUT: 0,
  MAX_PER_DAY: 8,
  SLOT_INTERVAL: 30,
  GAP: 15,
};

/** A gap or an interval holds or does not; nobody can be warned of it. */
export const holdsOrNot = (kind: RuleKind): boolean => kind === 'GAP' || kind === 'SLOT_INTERVAL';

export const usualDraft = (kind: RuleKind): RuleDraft => ({
  kind,
  scope: '',
  amount: USUAL[kind],
  unit: kind === 'MIN_NOTICE' ? 'hours' : 'minutes',
  weekdays: ['1', '2', '3', '4', '5'],
  from: null,
  to: null,
  forCustomers: 'BLOCK',
  forStaff: holdsOrNot(kind) ? 'BLOCK' : 'WARN',
  active: true,
});

const unitOf = (minutes: number): RuleDraft['unit'] => {
  if (minutes > 0 && minutes % 1440 === 0) return 'days';
  return minutes > 0 && minutes % 60 === 0 ? 'hours' : 'minutes';
};

export const draftOf = ({ kind, params, service, resource, forCustomers, forStaff, active }: RulePartsFragment): RuleDraft => {
  const unit = kind === 'MIN_NOTICE' ? unitOf(params.minutes ?? 0) : 'minutes';
  return {
    kind,
    scope: service ? `service ${service.id}` : resource ? `resource ${resource.id}` : '',
    amount: params.days ?? params.count ?? (params.minutes ?? 0) / UNIT_MINUTES[unit],
    unit,
    weekdays: (params.weekdays ?? []).map(String),
    from: params.from,
    to: params.to,
    forCustomers,
    forStaff,
    active,
  };
};

/** What the API is told; what cannot be a value is left for it to refuse. */
export const paramsOf = ({ kind, amount, unit, weekdays, from, to }: RuleDraft): RuleParamsInput => {
  const number = amount === '' ? null : Math.round(Number(amount));
  switch (kind) {
    case 'MAX_NOTICE':
      return { days: number };
    case 'MAX_PER_DAY':
      return { count: number };
    case 'WEEKDAYS':
      return { weekdays: weekdays.map(Number).sort() };
    case 'BLACKOUT':
      return { from, to: to ?? from };
    case 'MIN_NOTICE':
      return { minutes: number === null ? null : number * UNIT_MINUTES[unit] };
    default:
      return { minutes: number };
  }
};

export const scopeOf = ({ scope }: Pick<RuleDraft, 'scope'>): { serviceId?: string; resourceId?: string } => {
  const [what, id] = scope.split(' ');
  if (!id) return {};
  return what === 'service' ? { serviceId: id } : { resourceId: id };
};
