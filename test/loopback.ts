import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

export interface Request {
  method: string;
  /** Decoded, without the query. */
  path: string;
  query: URLSearchParams;
  /** '' when the request has no body. */
  body: string;
}

export interface Answer {
  status?: number;
  type: string;
  body: string | Buffer;
  location?: string;
}

export interface Loopback {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Serves on a free port of this machine only; `answer` may return null for "not found". `port` 0 means any free one. */
export async function serveLoopback(
  answer: (request: Request) => Promise<Answer | null> | Answer | null,
  port = 0,
): Promise<Loopback> {
  const server = createServer((incoming, response) => {
    readRequest(incoming)
      .then(answer)
      .then((found) => send(response, found ?? { status: 404, type: 'text/plain', body: 'Not found' }))
      .catch((error) => send(response, { status: 500, type: 'text/plain', body: String(error) }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: used } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${used}`, close };
}

/** The file at `path` inside `folder`, or null; never one outside it. */
export async function fileAnswer(folder: string, path: string): Promise<Answer | null> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep)) return null;
  try {
    return { type: contentTypes[extname(file)] ?? 'application/octet-stream', body: await readFile(file) };
  } catch {
    return null;
  }
}

export function jsonAnswer(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    body: Buffer.concat(chunks).toString('utf8'),
  };
}

function send(response: ServerResponse, { status = 200, type, body, location }: Answer): void {
  const headers = { 'content-type': type, 'cache-control': 'no-store', ...(location ? { location } : {}) };
  response.writeHead(status, headers).end(body);
}
