import type { Figures } from '../workload.js';

/** Prints rows under their headings, columns aligned; numbers to the right. */
export function printTable(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const cells = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const [index, row] of cells.entries()) {
    const aligned = row.map((cell, column) =>
      typeof rows[0]?.[column] === 'number' ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
    );
    process.stdout.write(`  ${aligned.join('   ').trimEnd()}\n`);
    if (index === 0) process.stdout.write(`  ${widths.map((width) => '─'.repeat(width)).join('   ')}\n`);
  }
}

export function printFigures(figures: Figures): void {
  for (const [name, figure] of Object.entries(figures)) process.stdout.write(`figure: ${name}=${figure}\n`);
}

/** To three significant digits or so: more would be noise. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
