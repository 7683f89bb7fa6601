import { attributesFrom } from '../attributes.js';
import { reportErrors } from '../element/events.js';
import { loadFailure } from '../loadResult.js';
import { connectToHost } from './connectToHost.js';
import { type FrameSettings, readFrameAddress } from './frameAddress.js';

/**
 * Draws the card described by the URL of `embed.html`, with the element `<news-card>`. Reloads the page when the URL changes.
 *
 * Outside a frame, the page shows only articles from its own origin; otherwise a link to it could pass off anyone's text as the
 * site's.
 */
export function drawFromAddress(view: Window & typeof globalThis): void {
  const { document, location } = view;
  const { body, documentElement: root } = document;
  const settings = readFrameAddress(location.hash);
  const card = document.createElement('news-card');
  // `src` is set below, after resolving it.
  for (const [name, value] of Object.entries(attributesFrom({ ...settings, src: undefined }))) {
    card.setAttribute(name, `${value}`);
  }
  for (const [name, value] of Object.entries(settings.theme ?? {})) root.style.setProperty(name, value);
  if (settings.colorScheme) root.style.colorScheme = settings.colorScheme;

  const failure = document.createElement('div');
  failure.textContent = 'This news card cannot be shown.';
  let isConnected = false;
  const connect = () => {
    if (!isConnected) connectToHost(view, settings.colorScheme);
    isConnected = true;
  };
  card.addEventListener('news-card-ready', ({ detail }) => {
    const [article] = detail.articles;
    if (article) {
      document.title = article.headline;
      root.lang = article.language;
    }
    // Errors in parts of the data, and in earlier requests, do not keep a card from being drawn.
    failure.remove();
    connect();
  });
  card.addEventListener('news-card-error', () => {
    // Keep a card that is already drawn.
    if (!isConnected) body.append(failure);
    connect();
  });
  view.addEventListener('hashchange', () => location.reload(), { once: true });

  const src = addressOf(settings, view);
  if (settings.article !== undefined && view.parent !== view) {
    (card as HTMLElement & { article: unknown }).article = settings.article;
  } else if (src !== undefined) {
    card.setAttribute('src', src);
  } else {
    body.textContent = 'This page shows a news card inside another page.';
    return;
  }
  // Set by script, because the page's content security policy blocks inline styles.
  body.style.margin = '0';
  body.replaceChildren(card);
  if (settings.article === null) {
    reportErrors(
      card,
      loadFailure('the article in the address is malformed; expected JSON in base64url').issues,
    );
  }
}

function addressOf({ src }: FrameSettings, { location, parent, self }: Window): string | undefined {
  if (src === undefined) return undefined;
  try {
    const { href, origin } = new URL(src, location.href);
    return parent !== self || origin === location.origin ? href : undefined;
  } catch {
    return undefined;
  }
}
