/**
 * A browser tab, whatever the engine.
 *
 * @typedef {object} Driver
 * @property {string} name of the engine, with its version
 * @property {(address: string) => Promise<void>} open resolves when the page has loaded
 * @property {(source: string) => Promise<string>} evaluate runs an async function in the page; it returns text
 * @property {() => Promise<string>} screenshot the visible part of the page: a PNG in Base64
 * @property {(role: string, name: string) => Promise<boolean>} hasRole whether the accessibility tree of the document, without
 *   shadow roots, has such an element
 * @property {() => Promise<void>} close
 */

/** Viewport of every engine. Tall, so that most stories fit into a screenshot. */
export const viewport = { width: 1280, height: 1400 };

/** @param {Driver} driver */
export function pageOf(driver) {
  /**
   * Runs a function in the page. It can use only the page and its arguments; arguments and result are passed as JSON.
   *
   * @template Result
   * @template {unknown[]} Args
   * @param {(...args: Args) => Result | Promise<Result>} inPage
   * @param {Args} args
   * @returns {Promise<Result>}
   */
  async function run(inPage, ...args) {
    const call = `(${inPage})(...${JSON.stringify(args)})`;
    return JSON.parse(await driver.evaluate(`async () => JSON.stringify(await ${call}) ?? 'null'`));
  }

  /**
   * Polls until a function in the page returns a truthy value.
   *
   * @template Result
   * @template {unknown[]} Args
   * @param {string} what for the timeout message
   * @param {(...args: Args) => Result | Promise<Result>} inPage
   * @param {Args} args
   * @returns {Promise<NonNullable<Result>>}
   */
  async function until(what, inPage, ...args) {
    const end = Date.now() + 30_000;
    for (;;) {
      const result = await run(inPage, ...args);
      if (result) return result;
      if (Date.now() > end) throw new Error(`Timed out waiting for ${what}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  }

  /** Console warnings and errors, exceptions, and content security policy violations. */
  const consoleErrors = () =>
    run(() => /** @type {{ consoleErrors: string[] }} */ (/** @type {unknown} */ (globalThis)).consoleErrors);

  return { ...driver, run, until, consoleErrors };
}

/** @typedef {ReturnType<typeof pageOf>} EnginePage */
