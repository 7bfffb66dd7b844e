import type { GridField, Operator } from './field.js';
import { isRelativeDate, isRelativeValue } from './relative-date.js';

const escaped = (text: string): string => text.replace(/[\\,()]/g, '\\$&');

/** Splits at commas that are not escaped, and takes the escapes off. */
export const splitList = (text: string): string[] => {
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\' && at + 1 < text.length) item += text[++at];
    else if (text[at] === ',') {
      items.push(item);
      item = '';
    } else item += text[at];
  }
  return [...items, item];
};

/** The operator as it stands in a URL: a relative date is said with "is". */
export const operatorText = (operator: Operator, value: unknown): string =>
  operator === 'eq' && isRelativeValue(value) ? 'is' : operator;

/** The value as it stands in a URL: lists with commas, the characters `\ , ( )` escaped by a backslash. */
export const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return value.map((item) => escaped(String(item))).join(',');
  if (isRelativeValue(value)) return value.relative;
  return escaped(String(value));
};

const scalarOfText = (field: GridField, operator: Operator, text: string): unknown => {
  if (operator === 'isEmpty' || (field.kind === 'BOOLEAN' && operator !== 'contains' && operator !== 'startsWith')) {
    return text === 'true' ? true : text === 'false' ? false : undefined;
  }
  if (field.kind === 'NUMBER' || field.kind === 'MONEY' || field.kind === 'DURATION') {
    return text.trim() === '' ? undefined : Number(text);
  }
  return text;
};

/** The value a text of a URL stands for; whether it fits the field is decided by `acceptFilterValue`. */
export const valueOfText = (field: GridField, operator: Operator | 'is', text: string): unknown => {
  if (operator === 'is') return isRelativeDate(text) ? { relative: text } : undefined;
  const items = splitList(text);
  if (operator === 'in' || operator === 'notIn') return items.map((item) => scalarOfText(field, operator, item));
  return scalarOfText(field, operator, items.join(','));
};
