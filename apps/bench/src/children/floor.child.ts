/** A floor: bare node:http and pg with named prepared statements and timestamps left as strings, doing one workload's work. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { Floor } from '../floors/floor.js';
import { beChild } from './be-child.js';

pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 10, options: '-c TimeZone=UTC' });
const { floor } = (await import(process.env.BENCH_FLOOR!)) as { floor: Floor };

const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    text += chunk;
  });
  request.on('end', () => {
    floor(pool, JSON.parse(text) as never).then(
      (answer) => {
        const body = JSON.stringify(answer);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
      },
      (problem: Error) => response.writeHead(500, { 'content-length': Buffer.byteLength(problem.message) }).end(problem.message),
    );
  });
});
server.listen(0, '127.0.0.1', () => {
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await pool.end();
  };
  beChild(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close);
});
