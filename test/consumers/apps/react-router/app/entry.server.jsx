// app/entry.server.jsx
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { renderToPipeableStream } from 'react-dom/server';
import { ServerRouter } from 'react-router';
import { ServerStyleSheet } from 'styled-components';

export default async function handleRequest(request, status, headers, context) {
  const sheet = new ServerStyleSheet();
  try {
    const html = await render(sheet.collectStyles(<ServerRouter context={context} url={request.url} />));
    headers.set('Content-Type', 'text/html; charset=utf-8');
    const body = html.replace('</head>', () => `${sheet.getStyleTags()}</head>`);
    return new Response(body, { status, headers });
  } finally {
    sheet.seal();
  }
}

// `renderToString` would omit the data that the router streams to the browser, without which it never hydrates.
function render(page) {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => resolve(text(pipe(new PassThrough()))),
      onShellError: reject,
    });
  });
}
