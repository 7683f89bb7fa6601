import type { Plugin } from 'vite';
import { filesFolder } from '../stories/support/embedBuilder/builtModule.js';

type Files = ReadonlyMap<string, string | Uint8Array>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/**
 * Puts files beside Storybook's pages: written into a build, made on the first request while it is served. `paths` matches their
 * paths, such as `docs/react.md`.
 */
export function filesBeside(name: string, paths: RegExp, make: () => Promise<Files>): Plugin {
  let files: Promise<Files> | undefined;
  const once = () => (files ??= make());
  return {
    name,
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
        if (!paths.test(path)) return next();
        once().then((made) => {
          const content = made.get(path);
          response.statusCode = content === undefined ? 404 : 200;
          response.setHeader('content-type', types[path.replace(/.*\./, '')] ?? 'application/octet-stream');
          response.end(content);
        }, next);
      });
    },
    async generateBundle() {
      for (const [fileName, source] of await once()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The scripts behind the embed builder. Loaded when they are needed: they would delay the start of Storybook. */
export const builderFiles = () =>
  filesBeside('builder-files', new RegExp(`^${filesFolder}/`), async () => {
    const { buildFiles } = await import('../stories/support/embedBuilder/buildFiles.js');
    return new Map([...(await buildFiles())].map(([name, bytes]) => [`${filesFolder}/${name}`, bytes]));
  });

/** The guide as Markdown, and `llms.txt`, which lists its pages. */
export const markdownGuide = () =>
  filesBeside('markdown-guide', /^(docs\/[\w-]+\.md|llms\.txt)$/, async () =>
    (await import('../build/docs/guide.js')).guide(),
  );
