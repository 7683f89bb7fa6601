/**
 * The frame's side of WordPress' protocol for embedded posts
 * (https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js). WordPress removes all that an oEmbed response
 * says of its frame, sandboxes it without links, and adds a secret to the fragment of its URL: `#?secret=…`. It sets the height that the
 * page reports, up to 1,000 pixels, and follows links of the page's own host.
 *
 * Does nothing without the secret, or in a page that is not in a frame.
 */
export function connectToWordPress(view: Window & typeof globalThis): void {
  const { document, location, parent } = view;
  const secret = /[#?&]secret=([\da-z]{1,64})$/i.exec(location.hash)?.[1];
  if (secret === undefined || parent === view) return;
  const root = document.documentElement;
  // To any origin: the parent knows the secret, and the address of a link is no other.
  const post = (message: 'height' | 'link', value: number | string) =>
    parent.postMessage({ message, value, secret }, '*');
  const reportHeight = () => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    // A hidden frame has no layout and so no height.
    if (height) post('height', height);
  };

  // WordPress hides the frame until it knows a height, and browsers do not observe sizes in a hidden frame.
  reportHeight();
  new view.ResizeObserver(reportHeight).observe(root);
  view.addEventListener(
    'message',
    ({ data, source }: MessageEvent<Partial<ReadyMessage> | null | undefined>) => {
      if (source === parent && data?.message === 'ready' && data.secret === secret) reportHeight();
    },
  );
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((target): target is HTMLAnchorElement => isLink(target));
    if (!link || event.defaultPrevented || event.button !== 0) return;
    event.preventDefault();
    post('link', link.href);
  });
}

interface ReadyMessage {
  readonly message: 'ready';
  readonly secret: string;
}

function isLink(target: EventTarget): boolean {
  return (target as Partial<Element>).localName === 'a' && (target as Element).hasAttribute('href');
}
