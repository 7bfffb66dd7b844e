import type { FieldOption } from '../state/field.js';

/** The looks a status can have. The word stands beside the colour, always. */
export type StatusTone = 'green' | 'violet' | 'blue' | 'yellow' | 'red' | 'grey' | 'outline' | 'pencil';

const TONES: Record<string, StatusTone> = {
  green: 'green',
  violet: 'violet',
  blue: 'blue',
  yellow: 'yellow',
  red: 'red',
  grey: 'grey',
  gray: 'grey',
  secondary: 'grey',
  outline: 'outline',
  pencil: 'pencil',
};

/** Statuses by their code, for options that publish no tone (CRM-38 … CRM-42). */
const TONES_BY_STATUS: Record<string, StatusTone> = {
  CONFIRMED: 'green',
  APPROVED: 'green',
  PAID: 'green',
  ACTIVE: 'green',
  AWAITING_APPROVAL: 'violet',
  NEEDS_APPROVAL: 'violet',
  IN_PROGRESS: 'blue',
  CHECKED_IN: 'blue',
  RESCHEDULED: 'yellow',
  CANCELLED: 'red',
  DECLINED: 'red',
  NO_SHOW: 'red',
  DELETED: 'red',
  FAILED: 'red',
  SCHEDULED: 'outline',
  PENDING: 'outline',
  DRAFT: 'outline',
  PENCILLED_IN: 'pencil',
  PENCILED_IN: 'pencil',
  COMPLETED: 'grey',
};

/** The tone of a status: the one its option publishes, else the one its code is known by, else outline. */
export const statusTone = (value: string, option?: FieldOption): StatusTone =>
  TONES[option?.tone?.toLowerCase() ?? ''] ?? TONES_BY_STATUS[value.toUpperCase()] ?? 'outline';

/** "NO_SHOW" as people read it, for a status whose label is not published. */
export const statusWords = (value: string): string => {
  const words = value.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};
