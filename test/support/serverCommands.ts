import { createServer, type ViteDevServer } from 'vite';
import type { BrowserCommand } from 'vitest/node';

let server: Promise<ViteDevServer> | undefined;

/**
 * Renders a card in Node, as a server would, in the time zone of that server. For tests that run in the browser and
 * hydrate what came from here.
 */
export const renderOnServer: BrowserCommand<[article: object, props: object, timeZone: string]> = async (
  _,
  article,
  props,
  timeZone,
) => {
  // A server of its own: that of the tests resolves packages for a browser.
  server ??= createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const { renderForHydration } = await (await server).ssrLoadModule('/test/support/renderForHydration.tsx');
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return renderForHydration(article, props);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    renderOnServer: (
      article: object,
      props: object,
      timeZone: string,
    ) => Promise<{ html: string; zone: string }>;
  }
}
