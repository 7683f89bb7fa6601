// app/entry.server.jsx
import { renderToString } from 'react-dom/server';
import { ServerRouter } from 'react-router';
import { ServerStyleSheet } from 'styled-components';

export default function handleRequest(request, status, headers, context) {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToString(sheet.collectStyles(<ServerRouter context={context} url={request.url} />));
    headers.set('Content-Type', 'text/html; charset=utf-8');
    const body = `<!doctype html>${html.replace('</head>', () => `${sheet.getStyleTags()}</head>`)}`;
    return new Response(body, { status, headers });
  } finally {
    sheet.seal();
  }
}
