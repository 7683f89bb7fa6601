import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { components, type PublicComponent } from './components.js';

/** What a React server sends: markup with its hydration marks, and the zone it was made in. */
export function renderForHydration(component: PublicComponent, props: object) {
  const sheet = new ServerStyleSheet();
  const html = renderToString(sheet.collectStyles(createElement(components[component], props)));
  sheet.seal();
  return { html, zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
