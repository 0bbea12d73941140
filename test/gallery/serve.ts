import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

/** Serves the gallery on a free port of this machine; `close` stops it. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createViteServer({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    logLevel: 'error',
    server: {
      host: '127.0.0.1',
      port: 0,
      fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] },
      // Nobody edits a scene that is looked at: a page that reloads under a test would fail it.
      hmr: false,
      watch: null,
    },
    optimizeDeps: { include: ['react', 'react-dom/client', 'react/jsx-dev-runtime', 'zod/mini'], noDiscovery: true },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The gallery could not be served.');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
