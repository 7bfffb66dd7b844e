/** The house rules that a program can see and no linter knows. Prints each broken one as path:line, and fails if there is any. */
import { problemsBelow } from './check/rules.js';
import { root } from './parts/checkout.js';

const problems = problemsBelow(root);
for (const { rule, path, line, sentence } of problems) process.stdout.write(`${path}:${line}  ${sentence} (${rule})\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write('The house rules hold.\n');
