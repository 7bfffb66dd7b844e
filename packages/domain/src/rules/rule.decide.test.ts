import type { Change } from '../kernel/index.js';
import { aResource, aService, deciding, idOf } from '../testing/index.js';
import { type CreateRuleCommand, decideChangeRule, decideCreateRule, decideRemoveRule, type RuleFacts } from './rule.decide.js';
import type { Rule } from './rule.js';

const massage = aService();
const yoga = aService();
const kim = aResource();

let next = 0;
const aRule = (over: Pick<Rule, 'kind' | 'params'> & Partial<Omit<Rule, 'kind' | 'params'>>): Rule =>
  ({
    id: idOf('rule', ++next),
    version: 1,
    serviceId: null,
    resourceId: null,
    forCustomers: 'BLOCK',
    forStaff: 'WARN',
    active: true,
    ...over,
  }) as Rule;

const facts = (...rules: Rule[]): RuleFacts => ({
  booking_rules: new Map(rules.map((rule) => [rule.id, rule])),
  services: new Map([massage, yoga].map((service) => [service.id, service])),
  resources: new Map([[kim.id, kim]]),
});

const create = (command: Partial<CreateRuleCommand>, ...rules: Rule[]) =>
  decideCreateRule(
    facts(...rules),
    { kind: 'MIN_NOTICE', params: { minutes: 120 }, forCustomers: 'BLOCK', forStaff: 'WARN', ...command },
    deciding(),
  );
const said = ({ refusals }: { refusals: { code: string; path: string[] }[] }) =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
const valuesOf = (changes: Change[]) => changes.flatMap((change) => (change.op === 'insert' ? [change.values] : []));

describe('A rule is made', () => {
  test('with what its kind says and nothing else, and is in the history', () => {
    const decision = create({ serviceId: massage.id, params: { minutes: 120, days: 3, from: null } });
    expect(decision.refusals).toEqual([]);
    expect(valuesOf(decision.changes)).toEqual([
      expect.objectContaining({
        id: decision.result!.id,
        kind: 'MIN_NOTICE',
        serviceId: massage.id,
        params: { minutes: 120 },
        active: true,
      }),
    ]);
    expect(decision.events[0]).toMatchObject({ type: 'rule.created', after: { params: { minutes: 120 }, forStaff: 'WARN' } });
  });

  test.each<[string, Partial<CreateRuleCommand>, string[]]>([
    ['a negative notice', { params: { minutes: -1 } }, ['INVALID_VALUE params.minutes']],
    ['half a minute', { params: { minutes: 0.5 } }, ['INVALID_VALUE params.minutes']],
    ['a kind without its value', { kind: 'MAX_NOTICE', params: { minutes: 5 } }, ['INVALID_VALUE params.days']],
    ['no weekday', { kind: 'WEEKDAYS', params: { weekdays: [] } }, ['INVALID_VALUE params.weekdays']],
    ['an eighth weekday', { kind: 'WEEKDAYS', params: { weekdays: [1, 8] } }, ['INVALID_VALUE params.weekdays']],
    [
      'a date that is none',
      { kind: 'BLACKOUT', params: { from: '2026-02-30', to: '2026-03-01' } },
      ['INVALID_VALUE params.from'],
    ],
    [
      'a closure that ends before it begins',
      { kind: 'BLACKOUT', params: { from: '2026-12-26', to: '2026-12-24' } },
      ['END_NOT_AFTER_START params.to'],
    ],
    ['two scopes', { serviceId: massage.id, resourceId: kim.id }, ['INVALID_VALUE resourceId']],
    ['an unknown service', { serviceId: idOf('service', 999) }, ['NOT_FOUND serviceId']],
    ['an unknown resource', { resourceId: idOf('resource', 999) }, ['NOT_FOUND resourceId']],
    ['a gap that only warns', { kind: 'GAP', params: { minutes: 10 } }, ['INVALID_VALUE forStaff']],
  ])('but not with %s', (_, command, refusals) => {
    const decision = create(command);
    expect(said(decision)).toEqual(refusals);
    expect(decision.changes).toEqual([]);
  });
});

describe('Rules that leave no time together', () => {
  const within = (days: number, over: Partial<Omit<Rule, 'kind' | 'params'>> = {}) =>
    aRule({ kind: 'MAX_NOTICE', params: { days }, ...over });
  const on = (weekdays: number[], over: Partial<Omit<Rule, 'kind' | 'params'>> = {}) =>
    aRule({ kind: 'WEEKDAYS', params: { weekdays }, ...over });
  const days = (count: number) => ({ params: { minutes: count * 24 * 60 } });

  test('a notice longer than one can book ahead names the other rule', () => {
    const other = within(2);
    const decision = create(days(3), other);
    expect(decision.refusals).toEqual([
      expect.objectContaining({
        code: 'RULES_CONTRADICT',
        path: ['params'],
        details: { ruleId: other.id, kind: 'MAX_NOTICE', params: { days: 2 } },
      }),
    ]);
    expect(said(create({ params: { minutes: 3 * 24 * 60 - 1 } }, other))).toEqual([]);
    expect(
      said(create({ kind: 'MAX_NOTICE', params: { days: 0 } }, aRule({ kind: 'MIN_NOTICE', params: { minutes: 120 } }))),
    ).toEqual([]);
    expect(said(create({ kind: 'MAX_NOTICE', params: { days: 0 } }, aRule({ kind: 'MIN_NOTICE', ...days(1) })))).toEqual([
      'RULES_CONTRADICT params',
    ]);
  });

  test('two sets of weekdays without a common day, where both hold', () => {
    const weekend = { kind: 'WEEKDAYS', params: { weekdays: [6, 7] } } as const;
    expect(said(create({ ...weekend, resourceId: kim.id }, on([1, 2, 3])))).toEqual(['RULES_CONTRADICT params']);
    expect(said(create({ ...weekend, resourceId: kim.id }, on([1, 2, 6])))).toEqual([]);
    // A service's own weekdays stand in the place of the organization's.
    expect(said(create({ ...weekend, serviceId: massage.id }, on([1, 2, 3])))).toEqual([]);
  });

  test('a service’s own notice counts against what the organization allows, and not where the service has its own limit', () => {
    expect(said(create({ ...days(3), serviceId: massage.id }, within(2)))).toEqual(['RULES_CONTRADICT params']);
    expect(said(create({ ...days(3), serviceId: massage.id }, within(2), within(30, { serviceId: massage.id })))).toEqual([]);
    expect(said(create({ ...days(3), serviceId: yoga.id }, within(30), within(2, { serviceId: massage.id })))).toEqual([]);
    expect(said(create(days(3), within(30), within(2, { serviceId: massage.id })))).toEqual(['RULES_CONTRADICT params']);
  });

  test('nothing is contradicted by a rule that is off, or that nobody has to keep', () => {
    expect(said(create(days(3), within(2, { active: false })))).toEqual([]);
    expect(said(create(days(3), within(2, { forCustomers: 'IGNORE', forStaff: 'IGNORE' })))).toEqual([]);
  });

  test('of a kind that replaces there is one in each scope; closed dates add up', () => {
    const notice = aRule({ kind: 'MIN_NOTICE', params: { minutes: 60 } });
    expect(create({}, notice).refusals).toEqual([
      expect.objectContaining({ code: 'DUPLICATE', details: { ruleId: notice.id, kind: 'MIN_NOTICE' } }),
    ]);
    expect(said(create({ serviceId: massage.id }, notice))).toEqual([]);
    const closed = aRule({ kind: 'BLACKOUT', params: { from: '2026-12-25', to: '2026-12-26' } });
    expect(said(create({ kind: 'BLACKOUT', params: { from: '2027-01-01', to: '2027-01-01' } }, closed))).toEqual([]);
  });
});

describe('A rule is changed and removed', () => {
  const notice = aRule({ kind: 'MIN_NOTICE', params: { minutes: 60 } });

  test('what differs is written, and its kind stays', () => {
    const decision = decideChangeRule(facts(notice), { id: notice.id, expectedVersion: 1, params: { minutes: 90 } }, deciding());
    expect(decision.changes).toEqual([expect.objectContaining({ op: 'patch', set: { params: { minutes: 90 } } })]);
    expect(decision.events[0]).toMatchObject({ before: { params: { minutes: 60 } }, after: { params: { minutes: 90 } } });
    expect(
      decideChangeRule(facts(notice), { id: notice.id, expectedVersion: 1, params: { minutes: 60 } }, deciding()).changes,
    ).toEqual([]);
  });

  test('not on an old version, not what is not there, not into a contradiction', () => {
    const change = (over: object, ...rules: Rule[]) =>
      said(decideChangeRule(facts(notice, ...rules), { id: notice.id, expectedVersion: 1, ...over }, deciding()));
    expect(change({ expectedVersion: 2 })).toEqual(['STALE_VERSION expectedVersion']);
    expect(change({ id: idOf('rule', 998) })).toEqual(['NOT_FOUND id']);
    const today = aRule({ kind: 'MAX_NOTICE', params: { days: 0 } });
    expect(change({ params: { minutes: 24 * 60 } }, today)).toEqual(['RULES_CONTRADICT params']);
    // What is switched off may say anything; switched on again it must stand beside the others.
    expect(change({ params: { minutes: 24 * 60 }, active: false }, today)).toEqual([]);
    const off = aRule({ kind: 'MIN_NOTICE', params: { minutes: 30 }, active: false });
    expect(said(decideChangeRule(facts(notice, off), { id: off.id, expectedVersion: 1, active: true }, deciding()))).toEqual([
      'DUPLICATE kind',
    ]);
  });

  test('removed for good, and kept in the history', () => {
    const decision = decideRemoveRule(facts(notice), { id: notice.id, expectedVersion: 1 }, deciding());
    expect(decision.changes).toEqual([{ op: 'remove', entity: 'booking_rules', id: notice.id }]);
    expect(decision.events[0]).toMatchObject({ type: 'rule.removed', before: { kind: 'MIN_NOTICE', params: { minutes: 60 } } });
    expect(said(decideRemoveRule(facts(notice), { id: notice.id, expectedVersion: 7 }, deciding()))).toEqual([
      'STALE_VERSION expectedVersion',
    ]);
  });
});
