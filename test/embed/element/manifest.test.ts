/** The files for editors, as built, against the elements in a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewsCardElement } from '../../../src/exports/element.js';
import { tokens } from '../../../src/theme/tokens.js';
import { built } from '../../cli/built.js';
import { type Opened, script, withHost } from '../host.js';

interface Declaration {
  name: string;
  tagName: string;
  attributes: { name: string; fieldName: string; type: { text: string } }[];
  members: { kind: string; name: string }[];
  events: { name: string }[];
  cssProperties: { name: string }[];
}

const host = withHost();
const read = (file: string) => JSON.parse(readFileSync(join(built().dist, file), 'utf8'));
const manifest: { modules: { path: string; declarations?: Declaration[] }[] } = read('custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations);
const htmlTags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] = read(
  'vscode.html-custom-data.json',
).tags;
const fieldsOf = ({ members }: Declaration) =>
  members.filter(({ kind }) => kind === 'field').map(({ name }) => name);

test('the manifest lists both elements, with the files that the package contains', () => {
  expect(elements.map(({ tagName }) => tagName)).toEqual(['news-card', 'news-card-list']);
  for (const { path } of manifest.modules) readFileSync(join(built().dist, '..', path));
});

describe.each(elements)('$tagName', (element) => {
  const { tagName, attributes } = element;
  let opened: Opened;
  beforeAll(async () => {
    opened = await host.open({ body: `<${tagName}></${tagName}>${script}` }, { own: true });
  });
  afterAll(() => opened.close());

  test('has the attributes and properties that the manifest lists', async () => {
    const found = await opened.page.evaluate(async (tag) => {
      const element = (await customElements.whenDefined(tag)) as typeof NewsCardElement;
      const properties: string[] = [];
      for (let each = element.prototype; each !== HTMLElement.prototype; each = Object.getPrototypeOf(each)) {
        const own = Object.entries(Object.getOwnPropertyDescriptors(each));
        properties.push(...own.flatMap(([name, { set }]) => (set ? name : [])));
      }
      return { observed: [...element.observedAttributes], properties };
    }, tagName);
    expect(attributes.map(({ name }) => name).sort()).toEqual(found.observed.sort());
    // `data` is protected, which only the compiler knows.
    expect(fieldsOf(element).sort()).toEqual(found.properties.filter((name) => name !== 'data').sort());
  });

  test('accepts the values that the manifest and the HTML data list, and no others', async () => {
    const { attributes: inHtmlData = [] } = htmlTags.find(({ name }) => name === tagName) ?? {};
    const samples = attributes.flatMap(({ name, fieldName, type }) => {
      const listed = type.text.split(' | ').map((value) => value.replaceAll("'", ''));
      const values = /[|']/.test(type.text) ? listed : undefined;
      expect(inHtmlData.find((each) => each.name === name)?.values?.map((each) => each.name)).toEqual(values);
      const accepted = values ?? (type.text === 'number' ? ['7'] : ['other']);
      return ['other', ...accepted].map((text) => ({
        name,
        fieldName,
        text,
        // Of a boolean, presence counts.
        read: type.text === 'boolean' ? 'true' : accepted.includes(text) ? text : 'undefined',
      }));
    });
    const seen = await opened.page.locator(tagName).evaluate(
      (one, all) =>
        all.map(({ name, fieldName, text }) => {
          one.setAttribute(name, text);
          return `${(one as unknown as Record<string, unknown>)[fieldName]}`;
        }),
      samples,
    );
    expect(seen).toEqual(samples.map(({ read }) => read));
  });
});

test('the manifest lists every event that the elements dispatch, and every custom property', async () => {
  const { page, close } = await host.open({
    head: `<script>
      window.seen = new Set();
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (this.localName?.startsWith('news-card')) window.seen.add(event.type);
        return dispatchEvent.call(this, event);
      };
      addEventListener('news-card-click', (event) => event.preventDefault());
      addEventListener('news-card-error', (event) => event.preventDefault());
    </script>`,
    body: `<news-card><script type="application/json">{ "headline": "A", "url": "https://example.org/a" }</script></news-card>
      <news-card id="broken"><script type="application/json">{}</script></news-card>${script}`,
  });
  await page.getByRole('link', { name: 'A' }).click();
  const seen = () => page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen].sort());
  for (const { events, cssProperties } of elements) {
    await expect.poll(seen).toEqual(events.map(({ name }) => name).sort());
    expect(cssProperties.map(({ name }) => name)).toEqual(tokens.map(({ name }) => name));
  }
  await close();
});
