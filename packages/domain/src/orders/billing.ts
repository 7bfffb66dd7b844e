import type { Account } from '../accounts/index.js';
import { clean, type Refusal, refusal } from '../kernel/index.js';

/** Why an account cannot be billed: the booker does not belong to it, or it wants a PO number (AP-09, AP-11). */
export function billingRefusals(
  command: { accountId?: string | null; poNumber?: string | null },
  account: Account | undefined,
  booker: { accountId: string | null },
): Refusal[] {
  if (!command.accountId) return [];
  if (!account) return [refusal('NOT_FOUND', ['accountId'])];
  if (booker.accountId !== account.id) return [refusal('BOOKER_NOT_IN_ACCOUNT', ['accountId'])];
  return account.poRequired && !clean(command.poNumber) ? [refusal('PO_NUMBER_REQUIRED', ['poNumber'])] : [];
}
