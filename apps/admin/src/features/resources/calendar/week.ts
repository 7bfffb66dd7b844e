/** Hours on a weekday in minutes of the day; 1 is Monday, `to` is at most 1440. Blocks of a day do not overlap; they may touch. */
export type Block = { id: string; weekday: number; from: number; to: number };

export type WeeklyHours = { weekday: number; opens: string; closes: string };

export const DAY = 1440;
export const STEP = 15;

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1]!;

const pad = (n: number): string => String(n).padStart(2, '0');

/** `09:30`; the end of a day is `24:00`. */
export const clockOf = (minutes: number): string => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;

/** Minutes of a time as people write it: `9`, `9:30`, `09.30`, `0930`, `24:00`. Null when it is none. */
export const minutesOf = (text: string): number | null => {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(text.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number.isInteger(total) && total <= DAY ? total : null;
};

const inOrder = (a: Block, b: Block): number => a.weekday - b.weekday || a.from - b.from;

export const blocksOf = (hours: readonly WeeklyHours[], newId: () => string): Block[] =>
  hours
    .map(({ weekday, opens, closes }) => ({ id: newId(), weekday, from: minutesOf(opens) ?? 0, to: minutesOf(closes) ?? DAY }))
    .sort(inOrder);

export const hoursOf = (blocks: readonly Block[]): WeeklyHours[] =>
  [...blocks].sort(inOrder).map(({ weekday, from, to }) => ({ weekday, opens: clockOf(from), closes: clockOf(to) }));

export const isSameWeek = (a: readonly WeeklyHours[], b: readonly WeeklyHours[]): boolean => {
  const text = (hours: readonly WeeklyHours[]) =>
    hours.map(({ weekday, opens, closes }) => `${weekday} ${opens}-${closes}`).sort();
  return text(a).join() === text(b).join();
};

export const blocksOn = (blocks: readonly Block[], weekday: number): Block[] =>
  blocks.filter((block) => block.weekday === weekday).sort(inOrder);

/** Whether a block is a time, and overlaps no other of its day. */
export const fits = (blocks: readonly Block[], block: Block): boolean =>
  block.from >= 0 &&
  block.to <= DAY &&
  block.from < block.to &&
  blocks.every(
    ({ id, weekday, from, to }) => id === block.id || weekday !== block.weekday || from >= block.to || to <= block.from,
  );

/** The week with a block as it would be; the same week when it does not fit. */
export const withBlock = (blocks: readonly Block[], block: Block): readonly Block[] =>
  fits(blocks, block) ? [...blocks.filter(({ id }) => id !== block.id), block].sort(inOrder) : blocks;

export const without = (blocks: readonly Block[], id: string): Block[] => blocks.filter((block) => block.id !== id);

/** The time around a minute that no other block of the day takes; null when one does. */
export const gapAt = (
  blocks: readonly Block[],
  weekday: number,
  minute: number,
  except?: string,
): { from: number; to: number } | null => {
  const others = blocksOn(blocks, weekday).filter(({ id }) => id !== except);
  if (others.some(({ from, to }) => from <= minute && minute < to)) return null;
  const from = Math.max(0, ...others.filter(({ to }) => to <= minute).map(({ to }) => to));
  const to = Math.min(DAY, ...others.filter((other) => other.from > minute).map((other) => other.from));
  return { from, to };
};

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export const snap = (minute: number): number => clamp(Math.round(minute / STEP) * STEP, 0, DAY);

/** A block drawn from one minute of a day to another; it stops where others begin. Null where one is already. */
export const drawn = (blocks: readonly Block[], id: string, weekday: number, start: number, end: number): Block | null => {
  const gap = gapAt(blocks, weekday, Math.min(start, DAY - 1));
  if (!gap) return null;
  const [first, last] = [snap(Math.min(start, end)), snap(Math.max(start, end))];
  const from = clamp(first, gap.from, Math.max(gap.from, gap.to - STEP));
  const to = clamp(Math.max(last, from + STEP), from + 1, gap.to);
  return { id, weekday, from, to };
};

/** A block with one of its edges at another minute; it keeps at least a step and stops at its neighbours. */
export const resized = (blocks: readonly Block[], block: Block, edge: 'from' | 'to', minute: number): Block => {
  const gap = gapAt(blocks, block.weekday, block.from, block.id) ?? { from: block.from, to: block.to };
  const least = Math.min(STEP, block.to - block.from);
  return edge === 'from'
    ? { ...block, from: clamp(snap(minute), gap.from, block.to - least) }
    : { ...block, to: clamp(snap(minute), block.from + least, gap.to) };
};

/** A block moved to another day and start; its length stays, and it stays within the day. It may not fit. */
export const moved = (block: Block, weekday: number, from: number): Block => {
  const length = block.to - block.from;
  const start = clamp(snap(from), 0, DAY - length);
  return { ...block, weekday: clamp(weekday, 1, 7), from: start, to: start + length };
};

/** The week with the hours of one day on others, in place of what was there. */
export const copiedTo = (
  blocks: readonly Block[],
  weekday: number,
  targets: readonly number[],
  newId: () => string,
): readonly Block[] => {
  const day = blocksOn(blocks, weekday);
  const others = targets.filter((target) => target !== weekday);
  const kept = blocks.filter((block) => !others.includes(block.weekday));
  return [...kept, ...others.flatMap((target) => day.map((block) => ({ ...block, id: newId(), weekday: target })))].sort(inOrder);
};

/** Hours of work in a week, for a glance. */
export const totalMinutes = (blocks: readonly Block[]): number => blocks.reduce((sum, { from, to }) => sum + to - from, 0);
