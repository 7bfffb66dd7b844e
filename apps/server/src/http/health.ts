import type { FastifyInstance } from 'fastify';

/**
 * `/health/live`: the process runs. `/health/ready`: it may be sent requests, which means the database answers
 * within two seconds and the process is not about to stop.
 */
export function answerHealth(app: FastifyInstance, { askDatabase }: { askDatabase: () => Promise<unknown> }): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = !stopping && (await answersInTime(askDatabase));
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}

const PATIENCE_MS = 2000;

async function answersInTime(ask: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const answer = ask().then(
    () => true,
    () => false,
  );
  const inTime = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return inTime;
}
