import { foldText } from '@bookwright/domain/kernel';
import type { Tx } from '../connection/index.js';

/** A message as it is about to be sent. */
export type QueuedMessage = {
  id: string;
  kind: string;
  /** Names the cause: one cause makes one message, however often it is reported. */
  dedupeKey: string;
  orderId: string | null;
  bookingId: string | null;
  toAddress: string;
  subject: string;
  bodyText: string;
  bodyHtml: string;
  /** An iCalendar text that goes along; null for none. */
  calendarFile: string | null;
};

const WRITE = `
INSERT INTO messages AS m (organization_id, id, kind, channel, dedupe_key, order_id, booking_id, to_address, subject,
                           body_text, body_html, calendar_file, search_text, status, error, created_at, updated_at)
VALUES ($1, $2, $3, 'EMAIL', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $15)
ON CONFLICT (organization_id, dedupe_key) DO UPDATE
SET kind = excluded.kind, to_address = excluded.to_address, subject = excluded.subject, body_text = excluded.body_text,
    body_html = excluded.body_html, calendar_file = excluded.calendar_file, search_text = excluded.search_text,
    status = excluded.status, error = excluded.error, updated_at = excluded.updated_at, version = m.version + 1
WHERE m.status IN ('QUEUED', 'FAILED')
RETURNING m.id`;

async function write(tx: Tx, message: QueuedMessage, status: string, error: string | null, now: string): Promise<string | null> {
  const { id, kind, dedupeKey, orderId, bookingId, toAddress, subject, bodyText, bodyHtml, calendarFile } = message;
  const { organizationId } = tx;
  const about = [organizationId, id, kind, dedupeKey, orderId, bookingId];
  const content = [toAddress, subject, bodyText, bodyHtml, calendarFile, foldText(`${subject} ${toAddress}`)];
  return (await tx.query<{ id: string }>(WRITE, [...about, ...content, status, error, now]))[0]?.id ?? null;
}

/**
 * Writes the message as QUEUED, or brings one that has not gone out up to date.
 * @returns its id; null when a message of this cause has gone out already.
 */
export const queueMessage = (tx: Tx, message: QueuedMessage, now: string): Promise<string | null> =>
  write(tx, message, 'QUEUED', null, now);

/** Notes a message that does not go out, with the reason people read; nothing when one of this cause has gone out already. */
export async function noteUnsent(tx: Tx, message: QueuedMessage, reason: string, now: string): Promise<void> {
  await write(tx, message, 'NOT_SENT', reason, now);
}

export type MessageOutcome = { status: 'QUEUED' | 'SENT' | 'CAPTURED' | 'FAILED'; error: string | null };

const SETTLE = `
UPDATE messages SET status = $3, error = $4, sent_at = $5, updated_at = $6, version = version + 1
WHERE organization_id = $1 AND id = $2`;

/** What became of a message. SENT and CAPTURED say when. */
export async function settleMessage(tx: Tx, id: string, { status, error }: MessageOutcome, now: string): Promise<void> {
  const sentAt = status === 'SENT' || status === 'CAPTURED' ? now : null;
  await tx.query(SETTLE, [tx.organizationId, id, status, error, sentAt, now]);
}

/** Writes what a message says, of which less was kept so far. */
export async function writeMessageBody(tx: Tx, id: string, { text, html }: { text: string; html: string }): Promise<void> {
  await tx.query('UPDATE messages SET body_text = $3, body_html = $4 WHERE organization_id = $1 AND id = $2', [
    tx.organizationId,
    id,
    text,
    html,
  ]);
}
