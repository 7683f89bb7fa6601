export type { PageSize } from '../embed/print/pageRules.js';
export {
  type PrintSheet,
  type PrintSheetOptions,
  renderPrintSheet,
} from '../embed/print/renderPrintSheet.js';
