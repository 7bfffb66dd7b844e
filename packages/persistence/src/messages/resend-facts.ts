import type { ResendFacts } from '@bookwright/domain/messages';
import { loadById } from '../changes/index.js';
import type { Tx } from '../connection/index.js';

/** That the orders exist is all there is to know. */
export const loadResendFacts = async (tx: Tx, ids: readonly string[]): Promise<ResendFacts> => ({
  orders: await loadById(tx, 'orders', ids, ['id', 'version']),
});
