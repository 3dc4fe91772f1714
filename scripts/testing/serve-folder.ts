import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What went over the wire: bodies as they were sent, all bytes with the heads of the answers, and how many answers. */
export interface Traffic {
  body: number;
  all: number;
  answers: number;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

type Headers = Record<string, string>;

/** What the file `_headers` of a site has sent with an address: each rule that fits, a * at its end stands for anything. */
export function headersIn(text: string): (address: string) => Headers {
  const rules = text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      return {
        pattern,
        headers: Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2),
          ),
        ) as Headers,
      };
    });
  const fits = (pattern: string, address: string): boolean =>
    pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
  return (address) =>
    Object.assign(
      {},
      ...rules.filter(({ pattern }) => fits(pattern, address)).map(({ headers }) => headers),
    ) as Headers;
}

/**
 * A plain server of a folder, which packs texts with gzip as servers do and counts what it sends. It counts here
 * because a browser's own report leaves out the script of a worker. `headers` go with every answer, or with that to an
 * address. What is not there is answered with the folder's 404.html, if it has one.
 */
export async function serveFolder(folder: string, headers: Headers | ((address: string) => Headers) = {}) {
  const sockets = new Set<Socket>();
  let closed = 0;
  let [body, answers] = [0, 0];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname));
    const named = join(folder, path);
    const asked = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
    const isThere = existsSync(asked);
    const file = isThere ? asked : join(folder, '404.html');
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(file)];
    const content = type ? gzipSync(readFileSync(file)) : readFileSync(file);
    body += content.length;
    answers++;
    for (const [name, value] of Object.entries(typeof headers === 'function' ? headers(path) : headers))
      response.setHeader(name, value);
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
    response.writeHead(isThere ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      ...(type && { 'content-encoding': 'gzip' }),
      'content-length': content.length,
    });
    response.end(content);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      closed += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sent = (): Traffic => ({
    body,
    answers,
    all: closed + [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
  });
  let before = sent();

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was sent since it was last asked. */
    take(): Traffic {
      const now = sent();
      const taken = { body: now.body - before.body, all: now.all - before.all, answers: now.answers - before.answers };
      before = now;
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
