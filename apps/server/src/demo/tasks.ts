import { addMinutes } from '@bookwright/domain/kernel';
import { finishTasks } from '../bookings/use-cases/finish-tasks.js';
import type { Context } from '../context.js';
import { execute } from '../use-case/index.js';
import type { Owner } from './owner.js';
import type { Chance } from './random.js';

const TEN_DAYS = 10 * 24 * 60;

/** What was to be done after bookings has been done, but for some of the last days. */
export async function doMostTasks(desk: Context, owner: Owner, chance: Chance): Promise<void> {
  const tasks = await owner.rows<{ id: string; dueAt: Date }>('SELECT id, due_at AS "dueAt" FROM tasks ORDER BY id');
  const lately = addMinutes(desk.clock.now(), -TEN_DAYS);
  const done = tasks.filter(({ dueAt }) => dueAt.toISOString() < lately || chance.percent(60));
  await execute(
    desk,
    finishTasks,
    done.map(({ id }) => ({ id, done: true })),
  );
}
