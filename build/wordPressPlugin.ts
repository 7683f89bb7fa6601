import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { bareComponents } from './bareComponents.js';
import { minifiedCss } from './css.js';
import { noticesFile, noticesFor } from './notices.js';
import { copyPageScripts } from './pageScripts.js';
import { runtimeFor, withoutReact } from './withoutReact.js';
import { zipFolder } from './zipFolder.js';

const source = 'integrations/wordpress';
/** Files of the plugin that are written here, not by hand. */
const editorSources = /[\\/](?:editor|languages)(?:[\\/]|$)/;
/** WordPress' names for our languages. */
const wordPressLocales = { fr: 'fr_FR', es: 'es_ES', ar: 'ar', ru: 'ru_RU', zh: 'zh_CN' };

/** Writes `dist/wordpress/`: the plugin as a folder, and as the zip that WordPress installs. Neither is part of the package. */
export function wordPressPlugin(): Plugin {
  return {
    name: 'wordpress-plugin',
    apply: 'build',
    // After the style sheet and the scripts, which it copies.
    writeBundle: { order: 'post', sequential: true, handler: ({ dir = 'dist' }) => writePlugin(dir) },
  };
}

async function writePlugin(dir: string): Promise<void> {
  const folder = join(dir, 'wordpress/news-cards');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  cpSync(source, folder, { recursive: true, filter: (path) => !editorSources.test(path) });
  for (const file of ['news-cards.php', 'readme.txt']) {
    const text = readFileSync(join(source, file), 'utf8');
    writeFileSync(join(folder, file), text.replaceAll('0.0.0', version));
  }
  cpSync(join(source, 'editor/editor.css'), join(folder, 'editor.css'));
  cpSync(join(dir, 'cards.css'), join(folder, 'cards.css'));
  cpSync('LICENSE', join(folder, 'LICENSE'));
  copyPageScripts(dir, folder);
  writeTranslations(join(folder, 'languages'));
  const modules = [...(await bundle(folder, editor)), ...(await bundle(folder, readers))];
  writeFileSync(join(folder, noticesFile), noticesFor(modules));
  zipFolder(folder);
}

const globals = { react: 'React', 'react-dom': 'ReactDOM', 'react/jsx-runtime': 'ReactJSXRuntime' };

/** The blocks, on the React of WordPress: a script, because blocks are registered before modules run. */
const editor: InlineConfig['build'] = {
  lib: {
    entry: `${source}/editor/index.tsx`,
    formats: ['iife'],
    name: 'newsCards',
    fileName: () => 'editor.js',
  },
  rolldownOptions: {
    external: (id, importer) => Object.hasOwn(globals, id) && !runtimeFor(id, importer),
    output: { globals },
  },
};

const readers: InlineConfig['build'] = {
  lib: { entry: `${source}/editor/readers.ts`, formats: ['es'] },
  rolldownOptions: {
    output: {
      entryFileNames: 'readers/readers.js',
      chunkFileNames: 'readers/[name]-[hash].js',
      minify: true,
    },
  },
};

/** Builds a script, and returns the modules in it. */
async function bundle(folder: string, options: InlineConfig['build']): Promise<string[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutReact(), bareComponents()],
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      ...minifiedCss,
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      minify: true,
      ...options,
    },
  });
  return [result as Rolldown.RolldownOutput]
    .flat()
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** For PHP (https://developer.wordpress.org/plugins/internationalization/) and for the editor's script. */
function writeTranslations(folder: string): void {
  mkdirSync(folder);
  for (const [language, locale] of Object.entries(wordPressLocales)) {
    const messages: Record<string, string> = JSON.parse(
      readFileSync(`${source}/languages/${language}.json`, 'utf8'),
    );
    const lists = Object.fromEntries(
      Object.entries(messages).map(([text, translation]) => [text, [translation]]),
    );
    const data = {
      domain: 'messages',
      locale_data: { messages: { '': { domain: 'messages', lang: locale }, ...lists } },
    };
    writeFileSync(join(folder, `news-cards-${locale}-news-cards-editor.json`), JSON.stringify(data));
    const lines = Object.entries(messages).map(([text, translation]) => `${php(text)}=>${php(translation)},`);
    // PHP looks texts of block.json up with their context.
    const context = ['block title\u0004', 'block description\u0004', 'block keyword\u0004'];
    const own = Object.entries(messages).flatMap(([text, translation]) =>
      context.map((each) => `"${each}".${php(text)}=>${php(translation)},`),
    );
    writeFileSync(
      join(folder, `news-cards-${locale}.l10n.php`),
      `<?php\nreturn ['domain'=>'news-cards','language'=>${php(locale)},'messages'=>[${[...lines, ...own].join('\n')}]];\n`,
    );
  }
}

function php(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
