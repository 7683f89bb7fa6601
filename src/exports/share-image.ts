export { type ToShareImageOptions, toShareImage } from '../output/shareImage/toShareImage.js';
export { type ToShareSvgOptions, toShareSvg } from '../output/shareImage/toShareSvg.js';
