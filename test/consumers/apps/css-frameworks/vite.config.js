import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const pages = ['index', 'tailwind', 'bootstrap', 'mui'];

export default defineConfig({
  plugins: [react(), tailwindcss()],
  build: { rollupOptions: { input: pages.map((name) => `${name}.html`) } },
});
