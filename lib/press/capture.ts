import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

/** What Next answered to a request that no reader made. */
export type Captured = { readonly status: number; readonly type: string; readonly body: Buffer };

export type Render = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

class Sheet extends ServerResponse {
  readonly pieces: Buffer[] = [];

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#take(chunk);
    called(rest);
    return true;
  }

  override end(...given: unknown[]): this {
    if (this.finished) return this;
    this.finished = true;
    this.#take(given[0]);
    queueMicrotask(() => {
      called(given);
      this.emit('finish');
      this.emit('close');
    });
    return this;
  }

  override flushHeaders(): void {}

  #take(chunk: unknown): void {
    if (typeof chunk === 'string') this.pieces.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) this.pieces.push(Buffer.from(chunk));
  }
}

function called(given: readonly unknown[]): void {
  const last = given.at(-1);
  if (typeof last === 'function') last();
}

/** Has an address rendered as for somebody of whom nothing is known: no cookie, no language, no body. */
export async function capture(render: Render, address: string, host: string): Promise<Captured> {
  const req = new IncomingMessage(new Socket());
  req.method = 'GET';
  req.url = address;
  req.headers = { host, accept: 'text/html', 'user-agent': 'Morat press' };
  req.push(null);
  const sheet = new Sheet(req);
  const finished = new Promise<void>((resolve) => sheet.once('finish', () => resolve()));
  await render(req, sheet);
  await finished;
  return {
    status: sheet.statusCode,
    type: String(sheet.getHeader('content-type') ?? 'text/html; charset=utf-8'),
    body: Buffer.concat(sheet.pieces),
  };
}
