import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ConfigError } from './config.js';
import { type RunningServer, runServer } from './start/run-server.js';
import { StartProblem } from './start/start-problem.js';

export { type RunningServer, type RunOptions, runServer } from './start/run-server.js';

/** How this process ends: 0 when asked to, 1 after a failure, 2 when the environment is not usable. */
const EXIT = { asked: 0, failed: 1, misconfigured: 2 } as const;

const say = (sentence: string): void => console.log(sentence);

/** The app built beside this package in a checkout or an image. */
function builtApp(name: string): string {
  return fileURLToPath(new URL(`../../${name}/dist`, import.meta.url));
}

/** Runs until a signal comes. A second signal ends the process at once. */
async function main(): Promise<void> {
  const starting = new AbortController();
  let server: RunningServer | undefined;
  let ending = false;

  const end = async (code: number): Promise<void> => {
    if (ending) process.exit(EXIT.failed);
    ending = true;
    starting.abort();
    await server?.stop();
    process.exit(code);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!ending) say('Stopping.');
      void end(EXIT.asked);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (problem) => {
      console.error(problem);
      void end(EXIT.failed);
    });
  }
  try {
    server = await runServer({ log: say, adminDir: builtApp('admin'), portalDir: builtApp('portal'), signal: starting.signal });
    if (ending) await server.stop();
  } catch (problem) {
    if (ending) return;
    const forPeople = problem instanceof ConfigError || problem instanceof StartProblem;
    console.error(forPeople ? (problem as Error).message : problem);
    process.exit(problem instanceof ConfigError ? EXIT.misconfigured : EXIT.failed);
  }
}

const started = process.argv[1];
if (started && existsSync(started) && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
