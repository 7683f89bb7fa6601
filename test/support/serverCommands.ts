import { createServer, type ViteDevServer } from 'vite';
import type { BrowserCommand } from 'vitest/node';
import type { PublicComponent } from './components.js';
import type { DateCombinations } from './formatAll.js';

let server: Promise<ViteDevServer> | undefined;

// A separate server, because the test server resolves packages for a browser.
function node(): Promise<ViteDevServer> {
  server ??= createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  return server;
}

/**
 * Renders a component by name in Node, as a server would, in a given time zone. For browser tests that hydrate the result.
 */
export const renderOnServer: BrowserCommand<
  [component: PublicComponent, props: object, timeZone: string]
> = async (_, component, props, timeZone) => {
  const { renderForHydration } = await (await node()).ssrLoadModule('/test/support/renderForHydration.tsx');
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return renderForHydration(component, props);
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
};

/** Formats dates in Node: `dates[i]` in `zones[j]` in `languages[k]`, in that order. */
export const formatOnServer: BrowserCommand<[question: DateCombinations]> = async (_, question) => {
  const { formatAll } = await (await node()).ssrLoadModule('/test/support/formatAll.ts');
  return formatAll(question);
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    renderOnServer: (
      component: PublicComponent,
      props: object,
      timeZone: string,
    ) => Promise<{ html: string; zone: string }>;
    formatOnServer: (question: DateCombinations) => Promise<string[]>;
  }
}
