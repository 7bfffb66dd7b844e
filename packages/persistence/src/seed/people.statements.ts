import { foldText } from '@bookwright/domain/kernel';
import type { Recipe } from './recipe.js';
import { texts, type Vocabulary } from './sql.js';
import { COMPANIES, FAMILY_NAMES, GIVEN_NAMES } from './words.js';

const fold = (values: readonly string[]) => values.map(foldText);

/** Three customers in ten belong to an account. */
export const belongsToAccount = (n: string): string => `(${n} % 10 < 3)`;

export const accountOf = ({ accounts }: Recipe, { id, now }: Vocabulary, n: string): string =>
  id('account', `((${n}) / 10 % ${accounts})`, now);

export function customerId({ customers }: Recipe, { id, now }: Vocabulary, n: string): string {
  const seconds = Math.floor((900 * 86_400) / customers);
  return id('customer', n, `(${now} - interval '1600 days' + (${n}) * interval '${seconds} seconds')`);
}

/** A given and a family name by number, as written and as searched; the first of each list are the common ones. */
export function nameOf(
  { chance }: Vocabulary,
  n: string,
  purpose: string,
): { given: string; family: string; name: string; folded: string } {
  const part = (values: readonly string[], kind: string) =>
    `(${texts(values)})[1 + floor(${values.length} * power(${chance(n, purpose + kind)}, 1.6))::integer]`;
  const [given, family] = [part(GIVEN_NAMES, 'given'), part(FAMILY_NAMES, 'family')];
  const folded = `${part(fold(GIVEN_NAMES), 'given')} || ' ' || ${part(fold(FAMILY_NAMES), 'family')}`;
  return { given, family, name: `${given} || ' ' || ${family}`, folded };
}

/** Staff for an organization that has none. */
export const staffStatement = ({ staff }: Recipe, words: Vocabulary): string => `
  INSERT INTO staff_members (organization_id, id, display_name, email, role, created_at, updated_at)
  SELECT ${words.organization}, ${words.id('staff', 'n', words.now)}, ${nameOf(words, 'n', 'staff').name}, 'staff' || n + 1 || '@bench.example',
    (ARRAY['OWNER', 'MANAGER', 'RECEPTIONIST', 'STAFF'])[1 + least(n, 3)::integer], ${words.now}, ${words.now}
  FROM generate_series(0::bigint, ${staff - 1}) n
  WHERE NOT EXISTS (SELECT 1 FROM staff_members WHERE organization_id = ${words.organization} AND active)`;

/** Accounts, and customers with addresses and telephone numbers that nobody has. */
export function customerStatements(recipe: Recipe, words: Vocabulary, run: string): string[] {
  const { organization, now, id, below, pick } = words;
  const { given, family, folded } = nameOf(words, 'n', 'customer');
  return [
    `INSERT INTO accounts (organization_id, id, name, number, po_required, created_at, updated_at)
     SELECT ${organization}, ${id('account', 'n', now)}, ${pick('n', 'company', COMPANIES)} || ' ' || n + 1, 'A-${run}-' || lpad((n + 1)::text, 5, '0'),
       n % 4 = 0, ${now}, ${now} FROM generate_series(0::bigint, ${recipe.accounts - 1}) n`,
    `INSERT INTO customers (organization_id, id, given_name, family_name, company, name, email, email_lower, phone, account_id, search_text,
       created_at, updated_at)
     SELECT ${organization}, person.id, given, family, account.name, given || ' ' || family, email, email, '+44 7700 ' || digits, account.id,
       folded || coalesce(' ' || lower(account.name), '') || E'\\n' || email || ' 447700' || digits,
       made_at, made_at
     FROM (SELECT n, ${customerId(recipe, words, 'n')} AS id, ${given} AS given, ${family} AS family, ${folded} AS folded,
             translate(${folded}, ' ’''', '.') || '.' || n || '@${run}.example' AS email,
             lpad(${below('n', 'phone', 1_000_000)}::text, 6, '0') AS digits,
             ${now} - interval '1600 days' + n * interval '${Math.floor((900 * 86_400) / recipe.customers)} seconds' AS made_at,
             CASE WHEN ${belongsToAccount('n')} THEN ${accountOf(recipe, words, 'n')} END AS account_id
           FROM generate_series(0::bigint, ${recipe.customers - 1}) n) person
     LEFT JOIN accounts account ON account.organization_id = ${organization} AND account.id = person.account_id`,
  ];
}
