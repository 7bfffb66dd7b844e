import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { requirePort } from '../../../scripts/parts/requirements.js';

let server: Server | undefined;
afterEach(() => void server?.close());

test('a port in use is named, with what to do', async () => {
  server = createServer();
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await expect(requirePort(String(port))).rejects.toThrow(
    `Port ${port} is in use: stop what listens there, or choose another with PORT=${port + 1}.`,
  );
});

test.each(['http', '-1', '65536', '4e3'])('PORT=%s is refused in a sentence', async (text) => {
  await expect(requirePort(text)).rejects.toThrow(`PORT must be a whole number from 0 to 65535, such as 4000; it is "${text}".`);
});

test('a free port is taken as it is', async () => {
  await expect(requirePort('0')).resolves.toBe(0);
});
