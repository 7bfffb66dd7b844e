import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Connection } from './connection.js';
import { carry } from './load.js';

let server: Server;
let url: string;
let connections = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      if (body.toString() === '"bad"') response.writeHead(400, { 'content-length': 2 }).end('no');
      // In two pieces, as a large answer comes.
      else {
        response.writeHead(200, { 'content-length': body.length + 4 }).write(body);
        setImmediate(() => response.end('éab'));
      }
    });
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

test('a connection carries one request after the other, each with its own answer', async () => {
  const connection = await Connection.open(url);
  for (const text of ['one', 'ünïcode', 'x'.repeat(200_000)]) expect(await connection.post(text)).toBe(`${text}éab`);
  connection.close();
});

test('an answer that is not a success fails with what it says', async () => {
  const connection = await Connection.open(url);
  await expect(connection.post('"bad"')).rejects.toThrow('400 Bad Request: no');
  connection.close();
});

test('load keeps as many requests under way as there are connections, and counts them', async () => {
  const before = connections;
  let sent = 0;
  const carried = await carry({ url, connections: 3, milliseconds: 50, next: () => `request ${sent++}` });
  expect(connections - before).toBe(3);
  expect(carried.requests).toBe(sent);
  expect(carried.latencies).toHaveLength(sent);
});
