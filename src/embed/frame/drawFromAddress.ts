import { attributesFrom } from '../attributes.js';
import { answerHost } from './answerHost.js';
import { type FrameSettings, readFrameAddress } from './frameAddress.js';

/**
 * Draws in a page `embed.html` what its address says, with the element `<news-card>`, which does the rest: loading, checking,
 * words. A new address in the same page draws anew.
 *
 * Opened by itself, outside of any frame, the page shows only articles of its own origin: else a link to it could pass off
 * a stranger's text as its owner's.
 */
export function drawFromAddress(view: Window & typeof globalThis): void {
  const { document, location } = view;
  const { body, documentElement: root } = document;
  const settings = readFrameAddress(location.hash);
  const card = document.createElement('news-card');
  // `src` is set below, once it is resolved.
  for (const [name, value] of Object.entries(attributesFrom({ ...settings, src: undefined }))) {
    card.setAttribute(name, `${value}`);
  }
  for (const [name, value] of Object.entries(settings.theme ?? {})) root.style.setProperty(name, value);
  if (settings.colorScheme) root.style.colorScheme = settings.colorScheme;

  let answering = false;
  const answer = () => {
    if (!answering) answerHost(view, settings.colorScheme);
    answering = true;
  };
  card.addEventListener('news-card-ready', ({ detail }) => {
    const [article] = detail.articles;
    if (article) {
      document.title = article.headline;
      root.lang = article.language;
    }
    answer();
  });
  card.addEventListener('news-card-error', () => {
    // What is already drawn stays.
    if (!answering) body.append('This news card cannot be shown.');
    answer();
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
  // By script: the page's policy lets no style in that is written down.
  body.style.margin = '0';
  body.replaceChildren(card);
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
