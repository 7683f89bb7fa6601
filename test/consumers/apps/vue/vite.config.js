// vite.config.js
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const isCustomElement = (tag) => tag.startsWith('news-card');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
