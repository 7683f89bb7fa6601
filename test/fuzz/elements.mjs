import { chromium } from 'playwright';
import { serveFolder } from '../consumers/site.mjs';
import { browserArgs, ensureBrowser } from '../support/ensureBrowser.mjs';

/** Opens a page with the script of `dist/`, for elements with any data and attributes. */
export async function openElements() {
  const executablePath = await ensureBrowser(console.log);
  const browser = await chromium.launch({ executablePath, args: browserArgs });
  const site = await serveFolder('dist/script');
  const page = await browser.newPage();
  // Pictures and logos of articles are not requested.
  await page.route(
    ({ origin }) => origin !== site.origin,
    (route) => route.abort(),
  );
  const body = '<!doctype html><title>Fuzz</title><script type="module" src="/embed.js"></script>';
  await page.route(`${site.origin}/`, (route) => route.fulfill({ body, contentType: 'text/html' }));
  await page.goto(`${site.origin}/`);
  return {
    // As text, which keeps halves of characters.
    element: (/** @type {unknown} */ input) => page.evaluate(tryElement, JSON.stringify(input)),
    async close() {
      await browser.close();
      site.stop();
    },
  };
}

/**
 * Runs in the page: draws an element, and removes it. The JSON is an object with `attributes` and `data`, either of which the fuzzer
 * may have replaced.
 *
 * @param {string} json
 * @returns {Promise<{ problem?: string, html: string }>}
 */
async function tryElement(json) {
  const { attributes, data } = JSON.parse(json) ?? {};
  // Without data, an element shows its fallback content.
  if (data === undefined) return { html: '' };
  const isList = Array.isArray(data);
  const element = document.createElement(isList ? 'news-card-list' : 'news-card');
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (/^[a-z][a-z-]*$/.test(name) && name !== 'src') element.setAttribute(name, `${value}`);
  }
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(data);
  element.append(script);

  const listening = new AbortController();
  const { signal } = listening;
  /** @type {Promise<string>} */
  const outcome = new Promise((resolve) => {
    window.addEventListener('error', ({ message }) => resolve(`throws ${message}`), { signal });
    window.addEventListener('unhandledrejection', ({ reason }) => resolve(`rejects: ${reason}`), { signal });
    element.addEventListener('news-card-ready', ({ detail }) =>
      resolve(detail.articles.length && !element.shadowRoot?.querySelector('article') ? 'draws nothing' : ''),
    );
    element.addEventListener('news-card-error', (event) => {
      event.preventDefault();
      resolve('');
    });
    setTimeout(() => resolve('is neither drawn nor refused'), 5000);
  });
  document.body.append(element);
  const problem = await outcome;
  const html = element.shadowRoot?.innerHTML ?? '';
  listening.abort();
  element.remove();
  return problem ? { problem, html } : { html };
}
