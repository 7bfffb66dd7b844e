import type { Tx } from '../connection/index.js';

/** What a client-chosen key has made before. */
export type StoredResult = { key: string; useCase: string; inputHash: string; result: unknown };

export const storedResults = (tx: Tx, keys: readonly string[]): Promise<StoredResult[]> =>
  tx.query<StoredResult>(
    'SELECT key, use_case AS "useCase", input_hash AS "inputHash", result FROM idempotency_keys WHERE organization_id = $1 AND key = ANY($2::text[])',
    [tx.organizationId, keys],
  );

/** Keeps results in the transaction that made them, in one statement. A second writer of a key fails and finds the first's. */
export async function storeResults(tx: Tx, results: readonly StoredResult[], now: string): Promise<void> {
  if (results.length === 0) return;
  await tx.query(
    `INSERT INTO idempotency_keys (organization_id, key, use_case, input_hash, result, created_at)
     SELECT $1, x.key, x.use_case, x.input_hash, x.result::jsonb, $2
     FROM unnest($3::text[], $4::text[], $5::text[], $6::text[]) AS x(key, use_case, input_hash, result)`,
    [
      tx.organizationId,
      now,
      results.map(({ key }) => key),
      results.map(({ useCase }) => useCase),
      results.map(({ inputHash }) => inputHash),
      results.map(({ result }) => JSON.stringify(result)),
    ],
  );
}
