import { addMinutes } from '../kernel/index.js';
import type { Enforcement, Rule } from '../rules/index.js';
import { anAllocation, aResource, aService, inHours, NOW } from '../testing/index.js';
import { appointmentAt, findPlace } from './place.js';
import type { Asking, Wish } from './room.js';

const kim = aResource();
const service = aService({ resourceIds: [kim.id] });
const at = inHours(24);

const rule = (over: Partial<Rule>): Rule =>
  ({
    id: 'rule',
    version: 1,
    serviceId: null,
    resourceId: null,
    forCustomers: 'BLOCK',
    forStaff: 'WARN',
    active: true,
    ...over,
  }) as Rule;

/** A wish that starts so many minutes after somebody else has ended. */
function ask(
  minutes: number,
  rules: Rule[],
  audience: Asking['audience'] = 'CUSTOMER',
  more: Partial<Wish> = {},
  intervalMin: number | null = null,
) {
  const taken = anAllocation({ resource: kim, startsAt: addMinutes(at, -60 - minutes), endsAt: addMinutes(at, -minutes) });
  const asking: Asking = { audience, now: NOW, timeZone: 'Europe/London', intervalMin };
  const answer = findPlace(
    { service, resources: [kim], allocations: [taken], rules },
    { ...appointmentAt(service, at), ...more },
    asking,
  );
  return answer.place ? { warnings: answer.warnings.map(({ code }) => code) } : { refused: answer.refusals[0] };
}

describe('a gap', () => {
  const gap = (minutes: number, forCustomers: Enforcement, forStaff: Enforcement, scope: Partial<Rule> = {}) =>
    rule({ kind: 'GAP', params: { minutes }, forCustomers, forStaff, ...scope } as Partial<Rule>);

  test('that blocks is kept, the longest of several, and says which rule asks for it', () => {
    const rules = [gap(10, 'BLOCK', 'BLOCK'), gap(30, 'BLOCK', 'IGNORE', { id: 'of Kim', resourceId: kim.id })];
    expect(ask(29, rules).refused).toMatchObject({ code: 'GAP_TOO_SHORT', details: { ruleId: 'of Kim', minutes: 30 } });
    expect(ask(30, rules)).toEqual({ warnings: [] });
    expect(ask(10, rules, 'STAFF')).toEqual({ warnings: [] });
    expect(ask(9, rules, 'STAFF', { override: true }).refused).toMatchObject({
      code: 'GAP_TOO_SHORT',
      details: { ruleId: 'rule' },
    });
  });

  test('that warns is said to customers, and needs an override of staff', () => {
    const rules = [gap(20, 'WARN', 'WARN')];
    expect(ask(5, rules)).toEqual({ warnings: ['GAP_TOO_SHORT'] });
    expect(ask(20, rules)).toEqual({ warnings: [] });
    expect(ask(5, rules, 'STAFF').refused).toMatchObject({ code: 'GAP_TOO_SHORT', details: { overridable: true } });
    expect(ask(5, rules, 'STAFF', { override: true })).toEqual({ warnings: ['GAP_TOO_SHORT'] });
  });
});

describe('a grid', () => {
  const grid = (forCustomers: Enforcement, forStaff: Enforcement) =>
    rule({ kind: 'SLOT_INTERVAL', params: { minutes: 40 }, forCustomers, forStaff });

  test.each([
    ['blocks', 'BLOCK', 'BLOCK', 'NOT_A_SLOT', 'NOT_A_SLOT', 'NOT_A_SLOT'],
    ['warns', 'WARN', 'WARN', 'NOT_A_SLOT', 'NOT_A_SLOT', undefined],
    ['is ignored', 'IGNORE', 'IGNORE', undefined, undefined, undefined],
  ] as const)('that %s', (_, forCustomers, forStaff, customer, staff, beyond) => {
    const rules = [grid(forCustomers, forStaff)];
    expect(ask(200, rules, 'CUSTOMER', {}, 15).refused?.code).toBe(customer);
    expect(ask(200, rules, 'STAFF').refused?.code).toBe(staff);
    expect(ask(200, rules, 'STAFF', { override: true }).refused?.code).toBe(beyond);
  });
});

test('a warning of a resource’s own rule is said when it is chosen', () => {
  const weekdays = { kind: 'WEEKDAYS', params: { weekdays: [1] }, forCustomers: 'WARN', resourceId: kim.id } as Partial<Rule>;
  expect(ask(200, [rule(weekdays)])).toEqual({ warnings: ['WEEKDAY_NOT_ALLOWED'] });
});
