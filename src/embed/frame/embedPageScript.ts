import { drawFromAddress } from './drawFromAddress.js';

/** The script of `embed.html`; `embed.js` beside it defines the element. */
drawFromAddress(globalThis.window);
