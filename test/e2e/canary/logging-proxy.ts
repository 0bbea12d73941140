import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LoggingProxy {
  /** `host:port` for the browser's settings. */
  address: string;
  port: number;
  /** Every request of the whole browser, oldest first: method, address and body. */
  requests: string[];
  close(): Promise<void>;
}

/**
 * A proxy that all of a browser's traffic has to take, whichever page, worker or panel it comes from. Requests to this
 * machine are carried out; anything else is written down and refused.
 */
export async function startLoggingProxy(): Promise<LoggingProxy> {
  const requests: string[] = [];
  const server = createServer((incoming, response) => {
    const url = incoming.url ?? '';
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      requests.push(`${incoming.method} ${url} ${body.toString('utf8')}`.trim());
      if (!URL.canParse(url) || new URL(url).hostname !== '127.0.0.1') return void response.writeHead(502).end();
      const onward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      onward.on('error', () => response.writeHead(502).end());
      onward.end(body);
    });
  });
  server.on('connect', ({ url }, socket) => {
    requests.push(`CONNECT ${url}`);
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `127.0.0.1:${port}`, port, requests, close };
}
