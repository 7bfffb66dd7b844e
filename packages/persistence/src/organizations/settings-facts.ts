import type { SettingsFacts } from '@bookwright/domain/organizations';
import { loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** The organizations of a change: there is one, the one the transaction is about. */
export const loadSettingsFacts = async (tx: Tx): Promise<SettingsFacts> => ({
  organizations: await loadById(tx, 'organizations', [tx.organizationId], ['id', 'version', 'settings']),
});
