import type { FastifyError, FastifyInstance } from 'fastify';

/** 1 MB: more than any operation of the API needs. */
export const BODY_LIMIT_BYTES = 1_048_576;

const SENTENCES: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: `A request may have at most ${BODY_LIMIT_BYTES} bytes.`,
};

/**
 * What fails before or beside GraphQL is answered in the shape of a GraphQL error, so that a client reads one shape.
 * What is our fault keeps its cause to the log and gives the request's id.
 */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode && error.statusCode >= 400 ? error.statusCode : 500;
    if (status >= 500) request.log.error({ err: error }, 'failed');
    const message =
      SENTENCES[error.code] ??
      (status >= 500 ? 'Something went wrong on our side. Quote the request id when you ask about it.' : error.message);
    const code = status >= 500 ? 'INTERNAL' : 'BAD_USER_INPUT';
    return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
  });
}
