import type { Rule, RuleFacts } from '@bookwright/domain/rules';
import { byId, type LockTarget, loadAll, loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

type Scopes = readonly { serviceId?: string | null; resourceId?: string | null }[];

/** All rules there are: whether one may stand depends on the others. */
export async function ruleLocks(tx: Tx): Promise<LockTarget[]> {
  const rules = await loadAll<{ id: string }>(tx, 'booking_rules', 'true', [], ['id']);
  return [{ table: 'booking_rules', ids: rules.map(({ id }) => id) }];
}

/** Every rule, switched off or not, and the services and resources that are named as scope. */
export const loadRuleFacts = async (tx: Tx, scopes: Scopes): Promise<RuleFacts> => ({
  booking_rules: byId(await loadAll<Rule>(tx, 'booking_rules', 'true ORDER BY kind, id')),
  services: await loadById(
    tx,
    'services',
    scopes.map(({ serviceId }) => serviceId),
    ['id'],
  ),
  resources: await loadById(
    tx,
    'resources',
    scopes.map(({ resourceId }) => resourceId),
    ['id'],
  ),
});
