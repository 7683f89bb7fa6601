export {
  type RenderedCard,
  type RenderListOptions,
  type RenderOptions,
  renderListToHtml,
  renderToHtml,
  type StaticFilters,
} from '../embed/static/renderToHtml.js';
export { styleHashes } from '../embed/static/styleSheet.js';
