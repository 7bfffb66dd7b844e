import { type Refusal, type RefusalCode, refusal } from '@bookwright/domain/kernel';

/** What a violated constraint means to whoever asked. A rule is checked before; these are the last word in a race. */
const CONSTRAINTS: Record<string, [RefusalCode, string[]] | 'AGAIN'> = {
  allocations_no_overlap: ['RESOURCE_TAKEN', ['startsAt']],
  event_sessions_seats_within_capacity: ['SESSION_FULL', ['quantity']],
  booking_rules_one_of_a_kind: ['DUPLICATE', ['kind']],
  bookings_end_after_start: ['END_NOT_AFTER_START', ['endsAt']],
  basket_lines_end_after_start: ['END_NOT_AFTER_START', ['endsAt']],
  bookings_private_has_no_account: ['PRIVATE_HAS_NO_ACCOUNT', ['accountId']],
  orders_private_has_no_account: ['PRIVATE_HAS_NO_ACCOUNT', ['accountId']],
  basket_lines_quantity_positive: ['QUANTITY_OUT_OF_RANGE', ['quantity']],
  orders_basket_unique: ['BASKET_ALREADY_ORDERED', ['basketToken']],
  bookings_booker_fk: ['NOT_FOUND', ['customerId']],
  resources_code_unique: ['DUPLICATE', ['code']],
  resource_types_key_unique: ['DUPLICATE', ['name']],
  resources_staff_member_fk: ['NOT_FOUND', ['staffMemberId']],
  accounts_number_unique: ['DUPLICATE', ['number']],
  bookings_assignee_fk: ['NOT_FOUND', ['staffMemberId']],
  waitlist_entries_session_once: ['ALREADY_WAITING', ['email']],
  waitlist_entries_service_once: ['ALREADY_WAITING', ['email']],
  waitlist_entries_quantity_positive: ['QUANTITY_OUT_OF_RANGE', ['quantity']],
  services_tax_rate_fk: ['NOT_FOUND', ['taxRateId']],
  services_cancel_policy_fk: ['NOT_FOUND', ['cancelPolicyId']],
  tax_rates_name_unique: ['DUPLICATE', ['name']],
  cancellation_policies_name_unique: ['DUPLICATE', ['name']],
  order_lines_refunded_was_paid: ['REFUND_EXCEEDS_PAID', ['amountMinor']],
  orders_refunded_was_paid: ['REFUND_EXCEEDS_PAID', ['amountMinor']],
  // A fresh reference, or the result another request with the same key has just stored.
  bookings_reference_unique: 'AGAIN',
  orders_reference_unique: 'AGAIN',
  // Somebody else has just noted down the same person.
  customers_identity_unique: 'AGAIN',
  // Two people gave a resource more places at the same time.
  resource_units_position_unique: 'AGAIN',
  // Two people wrote words for the same kind of letter.
  message_templates_kind_and_locale_unique: 'AGAIN',
  // The same news of a provider came twice at once.
  provider_events_ref_unique: 'AGAIN',
  idempotency_keys_pk: 'AGAIN',
  // Somebody signed in twice at the same time: the second finds the basket of the first.
  baskets_one_open_of_login: 'AGAIN',
};

type DatabaseError = { code?: string; constraint?: string; message?: string };

/** A violated constraint's own name: a shard's suffix is stripped, and drivers that give no name are read. */
export function constraintOf(problem: unknown): string | null {
  const { code, constraint, message } = problem as DatabaseError;
  if (!code?.startsWith('23')) return null;
  const name = constraint ?? message?.match(/constraint "([^"]+)"/)?.[1];
  return name?.replace(/_\d{5,}$/, '') ?? null;
}

/** What a database error means: a refusal, a reason to try the transaction again, or null for a fault of ours. */
export function meaningOf(problem: unknown): Refusal | 'AGAIN' | null {
  const { code } = problem as DatabaseError;
  if (code === '40P01' || code === '40001') return 'AGAIN';
  const meaning = CONSTRAINTS[constraintOf(problem) ?? ''];
  if (meaning === undefined || meaning === 'AGAIN') return meaning ?? null;
  return refusal(meaning[0], meaning[1]);
}
