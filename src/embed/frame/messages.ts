/**
 * Messages between a host page and a card in one of its frames, sent with `postMessage`. Every message has `newsCards`, the version of
 * this protocol; unknown versions are ignored.
 *
 * | from | message | when |
 * |---|---|---|
 * | frame | `ready` | the card is drawn |
 * | host | `hello` | in response, when the frame has loaded, and when the host's script starts after it |
 * | frame | `size` | in response, and whenever its height changes |
 *
 * Each side accepts messages only from the other's window. The host also requires the origin of the frame's URL and the token it
 * created for that frame. Without the host's script the frame keeps its initial height.
 */
export type FrameMessage = ReadyMessage | HelloMessage | SizeMessage;

interface ReadyMessage {
  readonly newsCards: 1;
  readonly type: 'ready';
}

export interface HelloMessage {
  readonly newsCards: 1;
  readonly type: 'hello';
  /** Returned with each size: 1 to 64 characters. */
  readonly token: string;
  /** The colour schemes of the host page around the frame; a card that is pinned to one ignores them. */
  readonly colorScheme: FrameColorScheme;
}

export interface SizeMessage {
  readonly newsCards: 1;
  readonly type: 'size';
  readonly token: string;
  /** CSS pixels, rounded up. */
  readonly height: number;
  /** The scheme a card is pinned to: if the host's differs, browsers paint an opaque background behind the frame. */
  readonly colorScheme?: 'light' | 'dark' | undefined;
}

export type FrameColorScheme = 'light' | 'dark' | 'light dark';

/**
 * The `targetOrigin` for an origin. `*` for an opaque one (a sandboxed frame, a page from a file), which cannot be named; the
 * messages contain nothing secret.
 */
export function targetOf(origin: string): string {
  return origin === 'null' ? '*' : origin;
}
