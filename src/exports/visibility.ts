export { checkVisibility, type VisibilityFinding } from '../output/visibility/checkVisibility.js';
export { donorRules } from '../output/visibility/donorRules.js';
export { type ParsedRules, parseVisibilityRules, type VisibilityRule } from '../output/visibility/rules.js';
