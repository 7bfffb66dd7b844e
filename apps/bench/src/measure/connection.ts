import { connect, type Socket } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (\d+)/i;
const ANSWER_TIMEOUT_MS = 120_000;

/** One HTTP/1.1 connection that stays open and carries one request at a time. Lean, so that load costs the server, not us. */
export class Connection {
  private buffered: Buffer = Buffer.alloc(0);
  private settle: ((body: string | Error) => void) | null = null;

  private constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.setNoDelay(true);
    socket.setTimeout(ANSWER_TIMEOUT_MS, () => socket.destroy(new Error('no answer in time')));
    socket.on('data', (chunk) => this.receive(chunk));
    socket.on('error', (problem) => this.finish(problem));
    socket.on('close', () => this.finish(new Error('the connection was closed')));
  }

  /** @param url of the endpoint, on this machine. */
  static open(url: string, headers: Record<string, string> = {}): Promise<Connection> {
    const { hostname, port, pathname } = new URL(url);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\n${lines.join('')}content-length: `;
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      socket.once('error', reject);
      socket.once('connect', () => resolve(new Connection(socket, head)));
    });
  }

  /** The body of the answer to a JSON body; fails on any status but 200. */
  post(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.settle = (answer) => {
        if (typeof answer === 'string') resolve(answer);
        else reject(answer);
      };
      this.socket.write(`${this.head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private receive(chunk: Buffer): void {
    this.buffered = this.buffered.length === 0 ? chunk : Buffer.concat([this.buffered, chunk]);
    const end = this.buffered.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.buffered.toString('latin1', 0, end);
    const length = Number(LENGTH.exec(head)?.[1]);
    if (Number.isNaN(length)) {
      this.finish(new Error(`an answer without a length: ${head}`));
      return;
    }
    const total = end + END_OF_HEAD.length + length;
    if (this.buffered.length < total) return;
    const body = this.buffered.toString('utf8', end + END_OF_HEAD.length, total);
    this.buffered = this.buffered.subarray(total);
    const ok = head.startsWith('HTTP/1.1 200');
    this.finish(ok ? body : new Error(`${head.split('\r\n')[0]}: ${body.slice(0, 500)}`));
  }

  private finish(answer: string | Error): void {
    const settle = this.settle;
    this.settle = null;
    settle?.(answer);
  }
}
