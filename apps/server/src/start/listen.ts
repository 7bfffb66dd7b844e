import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { StartProblem } from './start-problem.js';

const SENTENCES: Record<string, (port: number, host: string) => string> = {
  EADDRINUSE: (port) => `Port ${port} is taken; set PORT to another one.`,
  EACCES: (port) => `Port ${port} needs more rights than this process has; set PORT to one above 1023.`,
  EADDRNOTAVAIL: (_port, host) => `This machine has no address ${host}; correct HOST.`,
  ENOTFOUND: (_port, host) => `There is no host ${host}; correct HOST.`,
};

/**
 * Listens.
 * @returns the address to reach it at from this machine, without a slash at the end.
 * @throws StartProblem
 */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (problem) {
    const sentence = SENTENCES[(problem as { code?: string }).code ?? ''];
    throw sentence ? new StartProblem(sentence(port, host)) : problem;
  }
  const bound = (app.server.address() as AddressInfo).port;
  const name = ['0.0.0.0', '127.0.0.1', '::', '::1'].includes(host) ? 'localhost' : host;
  return `http://${name}:${bound}`;
}
