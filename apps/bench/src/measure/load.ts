import { Connection } from './connection.js';

export type Load = {
  url: string;
  headers?: Record<string, string>;
  /** Requests under way at any time. */
  connections: number;
  /** How long new requests are sent. */
  milliseconds: number;
  /** The body of the next request. */
  next: () => string;
};

export type Carried = { requests: number; milliseconds: number; latencies: number[] };

/** Keeps so many requests under way for so long, each connection waiting for its answer before it asks again. */
export async function carry({ url, headers, connections, milliseconds, next }: Load): Promise<Carried> {
  const opened = await Promise.all(Array.from({ length: connections }, () => Connection.open(url, headers)));
  const latencies: number[] = [];
  const began = performance.now();
  try {
    await Promise.all(
      opened.map(async (connection) => {
        for (let now = performance.now(); now - began < milliseconds; now = performance.now()) {
          await connection.post(next());
          latencies.push(performance.now() - now);
        }
      }),
    );
  } finally {
    for (const connection of opened) connection.close();
  }
  return { requests: latencies.length, milliseconds: performance.now() - began, latencies };
}

/** One request on a connection of its own. */
export async function askOnce<Answer>(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const connection = await Connection.open(url, headers);
  try {
    return JSON.parse(await connection.post(JSON.stringify(body))) as Answer;
  } finally {
    connection.close();
  }
}
