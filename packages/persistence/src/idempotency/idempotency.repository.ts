import type { Tx } from '../connection/index.js';

/** What a client-chosen key has made before. */
export type StoredResult = { key: string; useCase: string; inputHash: string; result: unknown };

export const storedResults = (tx: Tx, keys: readonly string[]): Promise<StoredResult[]> =>
  tx.query<StoredResult>(
    'SELECT key, use_case AS "useCase", input_hash AS "inputHash", result FROM idempotency_keys WHERE organization_id = $1 AND key = ANY($2::text[])',
    [tx.organizationId, keys],
  );

/** Keeps a result in the transaction that made it. A second writer of the same key fails and finds this one. */
export async function storeResult(tx: Tx, stored: StoredResult, now: string): Promise<void> {
  await tx.query(
    'INSERT INTO idempotency_keys (organization_id, key, use_case, input_hash, result, created_at) VALUES ($1, $2, $3, $4, $5, $6)',
    [tx.organizationId, stored.key, stored.useCase, stored.inputHash, JSON.stringify(stored.result), now],
  );
}
