export {
  type RenderedCard,
  type RenderListOptions,
  type RenderOptions,
  renderListToHtml,
  renderToHtml,
} from '../embed/renderToHtml.js';
export { styleHashes } from '../embed/styleHashes.js';
