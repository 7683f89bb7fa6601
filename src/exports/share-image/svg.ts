export { type ToShareSvgOptions, toShareSvg } from '../../output/shareImage/toShareSvg.js';
