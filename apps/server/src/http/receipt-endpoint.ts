import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { type Receipt, receiptByKey, receiptForStaff } from '../receipts/find-receipt.js';
import { Problem } from '../use-case/index.js';

type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

const nothing = (reply: FastifyReply) =>
  reply
    .code(404)
    .type('text/plain; charset=utf-8')
    .send('There is no such receipt. The link may be old, or you may have to sign in first.\n');

function send(reply: FastifyReply, receipt: Receipt | null) {
  if (!receipt) return nothing(reply);
  return reply
    .headers({ 'content-disposition': `attachment; filename="${receipt.fileName}"`, 'cache-control': 'private, no-store' })
    .type('application/pdf')
    .send(receipt.pdf);
}

/**
 * `GET /receipts/<shop>/<key>`: the receipt of an order for whoever holds its link or has signed in as its customer.
 * `GET /receipts/order/<id>/staff`: the same for staff, from the order's page. What may not be seen is not there.
 */
export function serveReceipts(app: FastifyInstance, contextOf: ContextOf): void {
  app.get<{ Params: { shop: string; key: string } }>('/receipts/:shop/:key', async (request, reply) => {
    const { shop, key } = request.params;
    return send(reply, await receiptByKey(await contextOf(request, reply), shop, key));
  });
  app.get<{ Params: { id: string } }>('/receipts/order/:id/staff', async (request, reply) => {
    const context = await contextOf(request, reply);
    const receipt = await receiptForStaff(context, request.params.id).catch((problem: unknown) => {
      if (problem instanceof Problem) return null;
      throw problem;
    });
    return send(reply, receipt);
  });
}
