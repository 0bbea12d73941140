import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { input: ['material.html', 'primeng.html'] },
  },
});
