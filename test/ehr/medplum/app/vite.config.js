import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // Medplum's stylesheet holds an unprocessed SCSS variable that the minifier refuses.
  build: { cssMinify: false, chunkSizeWarningLimit: 4000 },
});
