/** Prints one sentence for the person who started the command. */
export function say(sentence) {
  process.stdout.write(`${sentence}\n`);
}

/** A problem a person can solve: printed as it is, with no stack. */
export class Problem extends Error {}

/** The names of errors whose message is a sentence for people. */
const forPeople = ['LocalPostgresError', 'ConfigError', 'StartProblem', 'SeedProblem'];

/** Prints a problem as a sentence, and anything unexpected with its stack. */
export function sayProblem(error) {
  const plain = error instanceof Problem || forPeople.includes(error?.name);
  process.stderr.write(`${plain ? error.message : (error?.stack ?? error)}\n`);
}

// The other end of a pipe may be gone before we are; that is no reason to end without cleaning up.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
