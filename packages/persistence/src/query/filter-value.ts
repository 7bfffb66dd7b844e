import { type Field, type FieldKind, isInstant, isLocalDate, type Operator } from '@bookwright/domain/kernel';
import { FILTER_LIMITS } from './filter-limits.js';
import { badInput } from './query-error.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** PostgreSQL's type for values of a kind of field. */
export const SQL_TYPE: Record<FieldKind, 'text' | 'uuid' | 'bigint' | 'timestamptz' | 'date' | 'boolean'> = {
  TEXT: 'text',
  LONG_TEXT: 'text',
  CHOICE: 'text',
  STATUS: 'text',
  REFERENCE: 'uuid',
  NUMBER: 'bigint',
  MONEY: 'bigint',
  DURATION: 'bigint',
  DATE: 'date',
  DATE_TIME: 'timestamptz',
  BOOLEAN: 'boolean',
};

/** PostgreSQL's text cannot hold the character with code zero. */
export const isStorableText = (value: unknown): value is string => typeof value === 'string' && !value.includes('\u0000');

function textOf(where: string, value: unknown): string {
  if (!isStorableText(value)) throw badInput(`${where} takes a text.`);
  if (value.length > FILTER_LIMITS.textLength) {
    throw badInput(`${where} takes at most ${FILTER_LIMITS.textLength} characters.`, { limit: FILTER_LIMITS.textLength });
  }
  return value;
}

/** The value of one operator, checked against the field's kind; instants stay canonical strings. */
function scalarOf(field: Field, where: string, value: unknown): unknown {
  switch (SQL_TYPE[field.kind]) {
    case 'text': {
      const text = textOf(where, value);
      if (field.options && !field.options.some((option) => option.value === text)) {
        throw badInput(`${where} takes one of ${field.options.map((option) => option.value).join(', ')}.`);
      }
      return text;
    }
    case 'uuid':
      if (!isUuid(value)) throw badInput(`${where} takes an id.`);
      return value.toLowerCase();
    case 'bigint':
      if (!Number.isSafeInteger(value)) throw badInput(`${where} takes a whole number.`);
      return value;
    case 'timestamptz':
      if (typeof value !== 'string' || !isInstant(value))
        throw badInput(`${where} takes an instant such as 2026-11-23T10:00:00.000Z.`);
      return value;
    case 'date':
      if (typeof value !== 'string' || !isLocalDate(value)) throw badInput(`${where} takes a date such as 2026-11-23.`);
      return value;
    default:
      if (typeof value !== 'boolean') throw badInput(`${where} takes true or false.`);
      return value;
  }
}

/** The checked value of an operator: a list for `in` and `notIn`, true or false for `isEmpty`, else one value. */
export function filterValue(field: Field, operator: Operator, value: unknown): unknown {
  const where = `${field.name}.${operator}`;
  if (value === null) throw badInput(`${where} must not be null; ask isEmpty for rows without a value.`);
  if (operator === 'isEmpty') {
    if (typeof value !== 'boolean') throw badInput(`${where} takes true or false.`);
    return value;
  }
  if (operator === 'contains' || operator === 'startsWith') return textOf(where, value);
  if (operator !== 'in' && operator !== 'notIn') return scalarOf(field, where, value);
  if (!Array.isArray(value)) throw badInput(`${where} takes a list.`);
  if (value.length > FILTER_LIMITS.values) {
    throw badInput(`${where} takes at most ${FILTER_LIMITS.values} values.`, { limit: FILTER_LIMITS.values });
  }
  return value.map((item) => scalarOf(field, where, item));
}
