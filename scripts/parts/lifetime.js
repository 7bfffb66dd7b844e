import { say, sayProblem } from './say.js';
import { stillWrapped, wrappers } from './wrappers.js';

/**
 * Runs a command that holds things (servers, children) and gives them back however it ends: by itself, by a problem, by
 * SIGINT, SIGTERM or SIGHUP, or because the package runner around it was killed.
 *
 * @param {(life: { held: (release: () => unknown) => void, lasting: () => Promise<void> }) => Promise<void>} work
 *   `held` registers how to give something back, last held first given back; `lasting` waits until someone ends the command.
 */
export async function live(work) {
  const releases = [];
  let ending;

  const end = (code) => {
    ending ??= (async () => {
      for (const release of releases.splice(0).reverse()) {
        try {
          await release();
        } catch (error) {
          sayProblem(error);
          code = 1;
        }
      }
      process.exit(code);
    })();
    return ending;
  };

  let asked = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      asked += 1;
      if (asked === 1) say('Stopping.');
      // A third time means it: the guard of the database still cleans up behind us.
      if (asked > 2) process.exit(130);
      end(0);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      sayProblem(error);
      end(1);
    });
  }
  const chain = wrappers();
  const watch = setInterval(
    () => {
      if (stillWrapped(chain)) return;
      clearInterval(watch);
      say('The command that started this has ended; stopping.');
      end(0);
    },
    process.platform === 'linux' ? 250 : 2000,
  ).unref();

  const fail = (error) => {
    sayProblem(error);
    return end(1);
  };
  const held = (release) => {
    if (ending) return release();
    releases.push(release);
  };
  try {
    await work({ held, fail, lasting: () => new Promise(() => {}) });
    await end(process.exitCode ?? 0);
  } catch (error) {
    if (!ending) sayProblem(error);
    await end(1);
  }
}
