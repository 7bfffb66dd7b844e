import type { CreateRuleCommand } from '@bookwright/domain/rules';
import type { Context } from '../context.js';
import { createRules } from '../rules/use-cases/create-rules.js';
import { execute } from '../use-case/index.js';
import type { Owner } from './owner.js';

type Draft = Omit<CreateRuleCommand, 'forCustomers' | 'serviceId' | 'resourceId'> & { service?: string; resource?: string };

/** The Christmas that comes next. */
const closedFrom = (day: string): string => `${day.slice(5) > '12-26' ? Number(day.slice(0, 4)) + 1 : day.slice(0, 4)}-12-24`;

const draftsOn = (day: string): Draft[] => {
  const from = closedFrom(day);
  return [
    { kind: 'MIN_NOTICE', params: { minutes: 120 }, forStaff: 'WARN' },
    { kind: 'MAX_NOTICE', params: { days: 90 }, forStaff: 'IGNORE' },
    { kind: 'BLACKOUT', params: { from, to: `${from.slice(0, 8)}26` }, forStaff: 'WARN' },
    { kind: 'WEEKDAYS', params: { weekdays: [1, 2, 3, 4] }, forStaff: 'WARN', service: 'Mobile bike service' },
    { kind: 'MIN_NOTICE', params: { minutes: 1440 }, forStaff: 'WARN', service: 'Boiler check at home' },
    { kind: 'MAX_PER_DAY', params: { count: 7 }, forStaff: 'WARN', resource: 'Hana Sato' },
  ];
};

/** What may be booked when, as the manager has decided; made last, so that the season before is as it was. */
export async function makeRules(boss: Context, owner: Owner, day: string): Promise<void> {
  const idOf = async (table: string, name: string): Promise<string | null> => {
    const [row] = await owner.rows<{ id: string }>(`SELECT id FROM ${table} WHERE organization_id = $1 AND name = $2`, [
      boss.organization!.id,
      name,
    ]);
    return row?.id ?? null;
  };
  const commands: CreateRuleCommand[] = [];
  for (const { service, resource, ...draft } of draftsOn(day)) {
    commands.push({
      ...draft,
      forCustomers: 'BLOCK',
      serviceId: service ? await idOf('services', service) : null,
      resourceId: resource ? await idOf('resources', resource) : null,
    });
  }
  const { results } = await execute(boss, createRules, commands);
  for (const { refusals } of results) if (refusals.length > 0) throw new Error(`A rule of the demo: ${JSON.stringify(refusals)}`);
}
