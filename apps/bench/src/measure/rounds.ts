import type { Child } from '../children/child.js';
import { type Carried, carry, type Load } from './load.js';
import { rounded } from './report.js';
import { median, percentile } from './statistics.js';

export type Contestant = { name: string; child: Child; load: Omit<Load, 'url' | 'connections' | 'milliseconds'> };

/** One contestant's medians over the rounds. */
export type Measured = { name: string; perSecond: number; cpuMs: number; p50: number; p99: number };

type Round = Carried & { cpu: number };

async function round({ child, load }: Contestant, connections: number, milliseconds: number): Promise<Round> {
  const before = await child.cpu();
  const carried = await carry({ ...load, url: child.url, connections, milliseconds });
  return { ...carried, cpu: (await child.cpu()) - before };
}

/**
 * Measures contestants in turn, several rounds each, after a warm-up: what disturbs the machine disturbs all of them.
 * Processor time is the server process's own; the database's is not in it.
 */
export async function interleaved(
  contestants: readonly Contestant[],
  { rounds, milliseconds, connections }: { rounds: number; milliseconds: number; connections: number },
): Promise<Measured[]> {
  for (const contestant of contestants) await round(contestant, connections, milliseconds);
  const results = contestants.map((): Round[] => []);
  for (let turn = 0; turn < rounds; turn++) {
    for (const [index, contestant] of contestants.entries())
      results[index]!.push(await round(contestant, connections, milliseconds));
  }
  return contestants.map(({ name }, index) => {
    const mine = results[index]!;
    const of = (figure: (round: Round) => number) => rounded(median(mine.map(figure)));
    return {
      name,
      perSecond: of(({ requests, milliseconds: took }) => (requests * 1000) / took),
      cpuMs: of(({ cpu, requests }) => cpu / requests),
      p50: of(({ latencies }) => percentile(latencies, 50)),
      p99: of(({ latencies }) => percentile(latencies, 99)),
    };
  });
}

export const COLUMNS = ['', 'requests/s', 'CPU ms/request', 'p50 ms', 'p99 ms'];
export const cellsOf = ({ name, perSecond, cpuMs, p50, p99 }: Measured): (string | number)[] => [
  name,
  perSecond,
  cpuMs,
  p50,
  p99,
];
