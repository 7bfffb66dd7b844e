/**
 * A server process that asks for many things at once: run by races of several processes. Says `ready` on its output, waits
 * for a line on its input, then answers with one JSON line: how often it was told what.
 */
import { once } from 'node:events';
import { GUEST } from '@bookwright/domain/access';
import type { AddLineCommand } from '@bookwright/domain/baskets';
import type { Organization } from '@bookwright/domain/organizations';
import { openDatabase } from '@bookwright/persistence/connection';
import { addBasketLines } from '../baskets/use-cases/add-basket-lines.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';

/** What one process is to do. */
export type Contest = {
  url: string;
  organization: Organization;
  now: string;
  wishes: Pick<AddLineCommand, 'serviceId' | 'sessionId' | 'startsAt'>[];
};

/** How often each answer was given: `CHANGED`, the code of a refusal, or the code of a problem. */
export type Tally = Record<string, number>;

async function compete({ url, organization, now, wishes }: Contest): Promise<Tally> {
  const db = await openDatabase({ url, poolSize: 6 });
  const caller = { actor: GUEST, organization, db, clock: { now: () => now }, requestId: 'race', via: 'PORTAL' } as const;
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
  const answers = await Promise.all(
    wishes.map(async (wish) => {
      const basketId = newId();
      const command = { lineId: newId(), basketId, newBasketTokenHash: basketId, quantity: 1, ...wish };
      const { results } = await execute(caller, addBasketLines, [command]).catch(
        (problem: { code?: string; message: string }) => ({
          results: [{ outcome: problem.code ?? problem.message, refusals: [] }],
        }),
      );
      return results[0]!.refusals[0]?.code ?? results[0]!.outcome;
    }),
  );
  await db.close();
  const tally: Tally = {};
  for (const answer of answers) tally[answer] = (tally[answer] ?? 0) + 1;
  return tally;
}

const tally = await compete(JSON.parse(process.argv[2]!) as Contest);
process.stdout.write(`${JSON.stringify(tally)}\n`, () => process.exit());
