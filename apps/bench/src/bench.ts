/** `bench <workload> [--bookings 1000000] [--quick]`: measures a workload beside its floor, and fails when a budget is missed. */
import { parseArgs } from 'node:util';
import { openBenchDatabase } from './data/bench-database.js';
import { missedBudgets } from './measure/budgets.js';
import { printFigures } from './measure/report.js';
import type { Workload } from './workload.js';
import { availability } from './workloads/availability.js';
import { bulkEdit } from './workloads/bulk-edit.js';
import { checkout, checkoutMemory } from './workloads/checkout.js';
import { contentionSeats } from './workloads/contention-seats.js';
import { contentionSlots } from './workloads/contention-slots.js';
import { grid } from './workloads/grid.js';
import { gridDeep } from './workloads/grid-deep.js';

const WORKLOADS: Record<string, Workload> = {
  grid,
  'grid-deep': gridDeep,
  'bulk-edit': bulkEdit,
  'contention-seats': contentionSeats,
  'contention-slots': contentionSlots,
  availability,
  checkout,
  'checkout-memory': checkoutMemory,
};

const USE = `Use: bench <workload>… [--bookings 1000000] [--quick]\nWorkloads: ${Object.keys(WORKLOADS).join(', ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bookings: { type: 'string' }, quick: { type: 'boolean', default: false } },
});
const bookings = Number(values.bookings ?? (values.quick ? 50_000 : 1_000_000));
const unknown = positionals.filter((name) => !WORKLOADS[name]);
if (positionals.length === 0 || unknown.length > 0 || !Number.isInteger(bookings) || bookings < 1000) {
  process.stderr.write(`${unknown.length > 0 ? `There is no workload ${unknown.join(', ')}.\n` : ''}${USE}\n`);
  process.exit(2);
}

const database = await openBenchDatabase((line) => process.stderr.write(`${line}\n`));
try {
  for (const name of positionals) {
    process.stdout.write(`\n── ${name}\n`);
    const figures = await WORKLOADS[name]!({ database, bookings, quick: values.quick });
    printFigures(figures);
    for (const sentence of missedBudgets(figures)) {
      process.stdout.write(`missed: ${sentence}\n`);
      process.exitCode = 1;
    }
  }
} finally {
  await database.close();
}
