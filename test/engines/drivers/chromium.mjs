import { chromium } from 'playwright';
import { browserArgs, ensureBrowser } from '../../support/ensureBrowser.mjs';
import { viewport } from './page.mjs';

/** @returns {Promise<import('./page.mjs').Driver>} */
export async function startChromium() {
  const executablePath = await ensureBrowser(console.log);
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  const page = await browser.newPage({ viewport });
  const session = await page.context().newCDPSession(page);
  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => void (await page.goto(address)),
    evaluate: (source) => page.evaluate(`(${source})()`),
    screenshot: async () => (await page.screenshot()).toString('base64'),
    async hasRole(role, name) {
      const { root } = await session.send('DOM.getDocument');
      const query = { nodeId: root.nodeId, role, accessibleName: name };
      const { nodes } = await session.send('Accessibility.queryAXTree', query);
      return nodes.length > 0;
    },
    close: () => browser.close(),
  };
}
