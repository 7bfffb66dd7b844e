import type { Tx } from '../connection/index.js';

export type SandboxStatus = 'OPEN' | 'PENDING' | 'SUCCEEDED' | 'CLOSED';

/** A payment as the sandbox has it in its books. */
export type SandboxPayment = {
  paymentId: string;
  ref: string;
  amountMinor: number;
  currency: string;
  description: string;
  returnUrl: string;
  payUrl: string;
  expiresAt: string;
  status: SandboxStatus;
  /** How often a card was declined. */
  declines: number;
  /** When what is PENDING will have settled. */
  settlesAt: string | null;
};

type NewPayment = Omit<SandboxPayment, 'status' | 'declines' | 'settlesAt'>;

const COLUMNS = `payment_id AS "paymentId", ref, amount_minor AS "amountMinor", currency, description, return_url AS "returnUrl",
  pay_url AS "payUrl", expires_at AS "expiresAt", status, declines, settles_at AS "settlesAt"`;

/** Opens a payment, or returns the one that was opened before. */
export async function openSandboxPayment(tx: Tx, made: NewPayment): Promise<SandboxPayment> {
  await tx.query(
    `INSERT INTO sandbox_payments (organization_id, payment_id, ref, amount_minor, currency, description, return_url, pay_url, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (organization_id, payment_id) DO NOTHING`,
    [
      tx.organizationId,
      made.paymentId,
      made.ref,
      made.amountMinor,
      made.currency,
      made.description,
      made.returnUrl,
      made.payUrl,
      made.expiresAt,
    ],
  );
  const [known] = await tx.query<SandboxPayment>(
    `SELECT ${COLUMNS} FROM sandbox_payments WHERE organization_id = $1 AND payment_id = $2`,
    [tx.organizationId, made.paymentId],
  );
  return known!;
}

/** What the sandbox has behind a reference. What was pending and has had its time has settled by `now`. */
export async function sandboxPayment(tx: Tx, ref: string, now: string): Promise<SandboxPayment | null> {
  await tx.query(
    `UPDATE sandbox_payments SET status = 'SUCCEEDED' WHERE organization_id = $1 AND ref = $2 AND status = 'PENDING' AND settles_at <= $3`,
    [tx.organizationId, ref, now],
  );
  const [known] = await tx.query<SandboxPayment>(
    `SELECT ${COLUMNS} FROM sandbox_payments WHERE organization_id = $1 AND ref = $2`,
    [tx.organizationId, ref],
  );
  return known ?? null;
}

export type SandboxChange = { status: SandboxStatus; declines?: number; settlesAt?: string | null };

/** Changes a payment that is open; says whether it was. */
export async function changeOpenSandboxPayment(
  tx: Tx,
  ref: string,
  { status, declines = 0, settlesAt = null }: SandboxChange,
): Promise<boolean> {
  const changed = await tx.query(
    `UPDATE sandbox_payments SET status = $3, declines = declines + $4, settles_at = $5
     WHERE organization_id = $1 AND ref = $2 AND status = 'OPEN' RETURNING ref`,
    [tx.organizationId, ref, status, declines, settlesAt],
  );
  return changed.length > 0;
}

/** Notes a refund once, and only of what was paid and not yet given back; says whether it stands in the books. */
export async function noteSandboxRefund(tx: Tx, ref: string, refundId: string, amountMinor: number): Promise<boolean> {
  await tx.query(
    `UPDATE sandbox_payments SET refunds = refunds || jsonb_build_object($3::text, $4::bigint)
     WHERE organization_id = $1 AND ref = $2 AND status = 'SUCCEEDED' AND NOT refunds ? $3
       AND amount_minor >= $4 + (SELECT coalesce(sum(value::bigint), 0) FROM jsonb_each_text(refunds))`,
    [tx.organizationId, ref, refundId, amountMinor],
  );
  const known = await tx.query('SELECT 1 FROM sandbox_payments WHERE organization_id = $1 AND ref = $2 AND refunds ? $3', [
    tx.organizationId,
    ref,
    refundId,
  ]);
  return known.length > 0;
}
