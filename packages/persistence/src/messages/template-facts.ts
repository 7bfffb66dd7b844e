import type { MessageKind, MessageTemplate, TemplateFacts } from '@bookwright/domain/messages';
import { byId, loadAll } from '../changes/index.js';
import type { Database, Tx } from '../connection/index.js';

/** Every template of the organization: there are a few dozen at most. */
export const loadTemplateFacts = async (tx: Tx): Promise<TemplateFacts> => ({
  message_templates: byId(await loadAll<MessageTemplate>(tx, 'message_templates', 'true')),
});

const OF_KIND = `
SELECT t.id, t.version, t.kind, t.locale, t.active, t.subject, t.intro
FROM message_templates t
WHERE t.organization_id = $1 AND t.kind = ANY($2::text[]) AND t.locale = $3`;

/** The templates of some kinds in one language, by kind. */
export async function templatesOf(
  db: Pick<Database, 'read'>,
  organizationId: string,
  kinds: readonly MessageKind[],
  locale: string,
): Promise<Map<MessageKind, MessageTemplate>> {
  const values = [organizationId, kinds, locale];
  const rows = await db.read<MessageTemplate>(organizationId, { name: 'message_templates_of', text: OF_KIND, values });
  return new Map(rows.map((row) => [row.kind, row]));
}
