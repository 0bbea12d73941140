import { defineConfig } from 'vite';

export default defineConfig({
  // Draft.js asks for Node's global object.
  define: { global: 'globalThis' },
  build: { chunkSizeWarningLimit: 2000 },
});
