import { type Refusal, type RefusalCode, refusal } from '../kernel/index.js';
import type { Rule } from '../rules/index.js';

/** One reason why a time cannot be had, or why it should not. */
export type Problem = {
  code: RefusalCode;
  /** What it is about: rule, limit, until when. Safe for whoever asked. */
  details?: Record<string, unknown>;
  /** Staff may go beyond it with a reason. */
  overridable: boolean;
};

export const problem = (code: RefusalCode, details?: Record<string, unknown>, overridable = false): Problem => ({
  code,
  ...(details ? { details } : {}),
  overridable,
});

export const ruleDetails = (rule: Rule, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  ruleId: rule.id,
  ...more,
});

/** A problem as the refusal of an input's field. */
export const refusalOf = ({ code, details, overridable }: Problem, path: string[] = ['startsAt']): Refusal =>
  refusal(code, path, details || overridable ? { ...details, ...(overridable ? { overridable } : {}) } : undefined);
