import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { components, type PublicComponent } from './components.js';

/** The output of a React server: markup with hydration markers, and the server's time zone. */
export function renderForHydration(component: PublicComponent, props: object) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(createElement(components[component], props)));
  sheet.seal();
  return { html, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
