import { readFileSync } from 'node:fs';
import type { Figures } from '../workload.js';

type Budget = { least?: number; most?: number };

const BUDGETS = JSON.parse(readFileSync(new URL('../../budgets.json', import.meta.url), 'utf8')) as Record<string, Budget>;

/** A sentence for each figure that is not within its budget. */
export function missedBudgets(figures: Figures): string[] {
  return Object.entries(figures).flatMap(([name, figure]) => {
    const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = BUDGETS[name] ?? {};
    if (figure >= least && figure <= most) return [];
    return [`${name} is ${figure}; its budget is ${figure < least ? `at least ${least}` : `at most ${most}`}.`];
  });
}
