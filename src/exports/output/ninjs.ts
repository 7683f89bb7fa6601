export type {
  Ninjs,
  NinjsPicture,
  NinjsPlace,
  NinjsSource,
  NinjsText,
  NinjsThing,
} from '../../output/ninjs/ninjs.js';
export { type ToNinjsOptions, toNinjs } from '../../output/ninjs/toNinjs.js';
