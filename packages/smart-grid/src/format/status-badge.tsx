import { memo } from 'react';
import type { FieldOption } from '../state/field.js';
import { statusTone, statusWords } from './status-tone.js';

export type StatusBadgeProps = { value: string; options?: readonly FieldOption[] };

/** A status as a dot and a word. */
export const StatusBadge = memo(({ value, options }: StatusBadgeProps) => {
  const option = options?.find((each) => each.value === value);
  return (
    <span className={`sg-status sg-status-${statusTone(value, option)}`} data-tone={statusTone(value, option)}>
      <span className="sg-status-dot" aria-hidden="true" />
      {option?.label ?? statusWords(value)}
    </span>
  );
});
StatusBadge.displayName = 'StatusBadge';
