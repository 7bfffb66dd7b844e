import { fieldList } from '@bookwright/domain/kernel';
import type { ListSource } from '../query/list-source.js';
import { MESSAGE_RECORD } from './message.record.js';

/** The mailbox is read from its newest message on; subject and recipient are searched. */
const FIELDS = fieldList('MESSAGE', 'message.read', [
  { name: 'createdAt', label: 'Written', kind: 'DATE_TIME', sortable: true, defaultVisible: true, width: 160 },
]);

export const MESSAGE_LIST: ListSource<'createdAt'> = {
  list: FIELDS,
  record: MESSAGE_RECORD,
  fields: { createdAt: { sql: 't.created_at', index: 'messages_by_created' } },
  joins: {},
  search: { function: 'search_messages', own: () => 't.search_text' },
  defaultOrder: [{ field: 'createdAt', direction: 'DESC' }],
};
