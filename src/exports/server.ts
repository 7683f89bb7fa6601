export { type RenderedCard, type RenderOptions, renderToHtml } from '../embed/renderToHtml.js';
