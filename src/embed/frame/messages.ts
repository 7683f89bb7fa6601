/**
 * What a page (the host) and a card in a frame of it say to each other, by `postMessage`. Every message has `newsCards`, the
 * version of this protocol: whoever does not know it passes over the message.
 *
 * | from | message | when |
 * |---|---|---|
 * | frame | `ready` | the card is drawn |
 * | host | `hello` | in answer, when the frame has loaded, and when the host's script starts after it |
 * | frame | `size` | in answer, and whenever its height changes |
 *
 * Each side takes the other's word only from the window it is meant to come from. The host also asks for the origin it gave
 * the frame's address, and for the token it made for that frame. Nobody's silence matters: without the host's script the
 * frame keeps the height that its element has.
 */
export type FrameMessage = ReadyMessage | HelloMessage | SizeMessage;

interface ReadyMessage {
  readonly newsCards: 1;
  readonly type: 'ready';
}

export interface HelloMessage {
  readonly newsCards: 1;
  readonly type: 'hello';
  /** To be sent back with each size: 1 to 64 characters. */
  readonly token: string;
  /** The colour schemes of the page where the frame stands; a frame that is pinned to one keeps its own. */
  readonly colorScheme: FrameColorScheme;
}

export interface SizeMessage {
  readonly newsCards: 1;
  readonly type: 'size';
  readonly token: string;
  /** CSS pixels, rounded up. */
  readonly height: number;
  /** Where the card is pinned to a colour scheme: with another one around it, a browser would paint the frame's ground. */
  readonly colorScheme?: 'light' | 'dark' | undefined;
}

export type FrameColorScheme = 'light' | 'dark' | 'light dark';

/**
 * The name under which a message can be sent to an origin. One that is opaque (a sandboxed frame, a page from a file) has none;
 * what we send holds nothing that a stranger could use.
 */
export function targetOf(origin: string): string {
  return origin === 'null' ? '*' : origin;
}
