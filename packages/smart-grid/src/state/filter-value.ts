import type { GridField, Operator } from './field.js';
import { isRelativeValue } from './relative-date.js';
import { isDay, isInstant } from './zoned-day.js';

const isWholeNumber = (value: unknown): value is number => Number.isSafeInteger(value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** One scalar a field can be compared with, or undefined when the value does not fit the field. */
const acceptScalar = (field: GridField, operator: Operator, value: unknown): unknown => {
  if (operator === 'contains' || operator === 'startsWith') return typeof value === 'string' && value !== '' ? value : undefined;
  switch (field.kind) {
    case 'BOOLEAN':
      return typeof value === 'boolean' ? value : undefined;
    case 'MONEY':
      return isWholeNumber(value) ? value + 0 : undefined;
    case 'NUMBER':
    case 'DURATION':
      return isNumber(value) ? value + 0 : undefined;
    case 'DATE':
      return isDay(value) || (operator === 'eq' && isRelativeValue(value)) ? value : undefined;
    case 'DATE_TIME':
      return isDay(value) || isInstant(value) || (operator === 'eq' && isRelativeValue(value)) ? value : undefined;
    case 'CHOICE':
    case 'STATUS':
      return typeof value === 'string' && (!field.options || field.options.some((option) => option.value === value))
        ? value
        : undefined;
    default:
      return typeof value === 'string' && value !== '' ? value : undefined;
  }
};

/** Days on a timeline are asked for as half-open ranges, so every comparison with a day needs `gte` and `lt`. */
const isRangeOfDays = (field: GridField, operator: Operator): boolean =>
  (field.kind === 'DATE' || field.kind === 'DATE_TIME') && operator !== 'isEmpty' && operator !== 'in' && operator !== 'notIn';

/** Whether a field can be filtered with an operator. */
export const allowsOperator = (field: GridField, operator: Operator): boolean =>
  isRangeOfDays(field, operator)
    ? field.operators.includes('gte') && field.operators.includes('lt')
    : field.operators.includes(operator);

/**
 * The value as the state keeps it, or undefined when it does not fit the field and the operator. Lists lose what does not fit
 * and what is said twice; an empty list filters nothing and is refused.
 */
export const acceptFilterValue = (field: GridField, operator: Operator, value: unknown): unknown => {
  if (operator === 'isEmpty') return typeof value === 'boolean' ? value : undefined;
  if (operator !== 'in' && operator !== 'notIn') return acceptScalar(field, operator, value);
  if (!Array.isArray(value)) return undefined;
  const accepted = [...new Set(value.map((item) => acceptScalar(field, operator, item)).filter((item) => item !== undefined))];
  return accepted.length > 0 ? accepted : undefined;
};
