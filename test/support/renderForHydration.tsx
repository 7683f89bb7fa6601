import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { components, type PublicComponent } from './components.js';

/** The output of a React server: markup with hydration markers, and the server's time zone. */
export function renderForHydration(component: PublicComponent, props: object) {
  const html = renderToString(createElement(components[component], props));
  return { html, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
