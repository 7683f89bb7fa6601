import { render } from '@testing-library/react';
import axe from 'axe-core';
import { createElement, createRef, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { components, type PublicComponent } from './components.js';
import { locales } from './locales.js';

export interface Conformance {
  component: PublicComponent;
  /** The class of the root, which is always present. */
  className: `nc-${string}`;
  /** Props of each state to test, without `locale`; the first is the simplest. */
  states: readonly [object, ...object[]];
}

/** Tests the common behaviour of all public components. */
export function describeConformance({ component, className, states }: Conformance): void {
  const element = (props: object): ReactElement =>
    createElement(components[component] as React.FunctionComponent<object>, props);
  /** Renders the first state; a component has exactly one root. */
  const renderRoot = (props: object = {}): HTMLElement => {
    const { container } = render(element({ ...states[0], ...props }));
    expect(container.children).toHaveLength(1);
    return container.firstElementChild as HTMLElement;
  };

  describe(component, () => {
    test('passes a ref to its root element', () => {
      const ref = createRef<HTMLElement>();
      const root = renderRoot({ ref });
      expect(ref.current).toBe(root);
    });

    test('adds className to its own class', () => {
      expect(renderRoot({ className: 'mine' })).toHaveClass(className, 'mine');
    });

    test('passes other attributes to its root element', () => {
      const attributes = {
        id: 'root',
        title: 'Title',
        lang: 'cy',
        'aria-describedby': 'note',
        'data-host': 'x',
      };
      const root = renderRoot(attributes);
      for (const [name, value] of Object.entries(attributes)) expect(root).toHaveAttribute(name, value);
    });

    test('keeps its own data attributes when the host sets the same ones', () => {
      const { dataset: own } = renderRoot();
      const foreign = Object.keys(own).map((name) => [`data-${kebab(name)}`, 'host']);
      expect({ ...renderRoot(Object.fromEntries(foreign)).dataset }).toEqual({ ...own });
    });

    test.each([
      ['light', 'light', 'en'],
      ['dark', 'dark', 'en'],
      ['right-to-left', 'light', 'ar'],
    ] as const)('has no accessibility violation axe can find: %s', async (_, colorScheme, language) => {
      const locale = locales[language];
      const { container } = render(
        <main
          lang={language}
          dir={language === 'ar' ? 'rtl' : 'ltr'}
          style={{ colorScheme, background: 'Canvas', color: 'CanvasText' }}
        >
          {states.map((props, index) => (
            <section key={index} aria-label={`State ${index}`}>
              {element({ ...props, locale })}
            </section>
          ))}
        </main>,
      );
      const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, any }) => `${id}: ${any[0]?.message} ${html}`),
        ),
      ).toEqual([]);
    });

    test('keeps its layout in a page with rules for lists and for the sizes of boxes', () => {
      const rules = `*, ::before, ::after { box-sizing: border-box } .host li::before { content: "x" }
        .host > * :is(p, ul, li, dl, dt, dd) { margin: 9px; padding: 9px; list-style: square }`;
      for (const state of states) {
        const boxes = (css: string) => {
          const { container, unmount } = render(
            <div className="host">
              <style>{css}</style>
              {element(state)}
            </div>,
          );
          const root = container.querySelector(`.${className}`) as HTMLElement;
          const base = root.getBoundingClientRect();
          // Placeholders have no content, and nobody sees the message for screen readers.
          const parts = root.querySelectorAll(':not([aria-hidden] *, [role="status"])');
          const result = [root, ...parts].map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            return [part.localName, x - base.x, y - base.y, width, height].join(' ');
          });
          unmount();
          return result;
        };
        expect(boxes(rules)).toEqual(boxes(''));
      }
    });

    test.each(Object.entries(locales))(
      'renders the same HTML on the server and hydrates it: %s',
      async (_, locale) => {
        for (const state of states) await hydrate({ ...state, locale });
      },
    );

    test('writes nothing to the console when it renders and updates', () => {
      // The console guard covers warnings and errors.
      const spies = (['log', 'info', 'debug'] as const).map((level) => vi.spyOn(console, level));
      onTestFinished(() => void vi.restoreAllMocks());
      for (const props of states) {
        const { rerender, unmount } = render(element(props));
        rerender(element({ ...props, locale: locales.fr }));
        unmount();
      }
      for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    });
  });

  async function hydrate(props: object): Promise<void> {
    const { html } = await commands.renderOnServer(component, props, 'Asia/Amman');
    expect(renderToString(element(props))).toBe(html);
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = html;
    const served = container.firstElementChild;
    const onRecoverableError = vi.fn();
    const { unmount } = render(element(props), { container, hydrate: true, onRecoverableError });
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.firstElementChild).toBe(served);
    unmount();
    container.remove();
  }
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
