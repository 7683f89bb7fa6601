export {
  type CheckVisibilityOptions,
  checkVisibility,
  type VisibilityFinding,
} from '../output/visibility/checkVisibility.js';
export { donorRules } from '../output/visibility/donorRules.js';
export {
  type ParsedRules,
  parseVisibilityRules,
  type VisibilityRule,
  type Wording,
} from '../output/visibility/rules.js';
