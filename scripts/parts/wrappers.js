import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * The processes that only wrap this one: package runners and the shells between them and us, up to the topmost runner.
 * A signal to one of them does not reach us, so its end has to be watched for. What called the topmost runner (a
 * terminal, a script that put us into the background) may end without us.
 */
export function wrappers() {
  const chain = [];
  for (let entry = describe(process.ppid); entry && entry.pid > 1 && isWrapper(entry.command); entry = describe(entry.parent)) {
    chain.push(entry);
  }
  while (chain.length > 0 && !isRunner(chain.at(-1).command)) chain.pop();
  return chain.map(({ pid, started }) => ({ pid, started }));
}

const isRunner = (command) => /(^|[\s/\\])(npm|npx|pnpm|pnpx|corepack|yarn)(-cli)?(\.c?js)?(\s|$)/.test(command);
/** A shell that runs one command line, or one of the little scripts that stand for a program in node_modules/.bin. */
const isShell = (command) => /^\S*\b(sh|bash|dash|ash|zsh)\s+(-\w*c\s|.*\/\.bin\/)/.test(command);
const isWrapper = (command) => isRunner(command) || isShell(command);

/** Whether every wrapper still runs. */
export function stillWrapped(chain) {
  return chain.every(({ pid, started }) => describe(pid)?.started === started);
}

function describe(pid) {
  return process.platform === 'linux' ? describeLinux(pid) : describeElsewhere(pid);
}

function describeLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ');
    return { pid, parent: Number(fields[1]), started: fields[19], command };
  } catch {
    return undefined;
  }
}

function describeElsewhere(pid) {
  if (process.platform === 'win32') return undefined;
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,lstart=,command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, started, command] = /^\s*(\d+)\s+(.{24})\s+(.*)$/.exec(stdout ?? '') ?? [];
  return command && { pid, parent: Number(parent), started, command };
}
