export type {
  Ninjs,
  NinjsAssociation,
  NinjsContactInfo,
  NinjsPlace,
  NinjsRendition,
  NinjsSource,
  NinjsText,
  NinjsThing,
} from '../../output/ninjs/ninjs.js';
export { type ToNinjsOptions, toNinjs } from '../../output/ninjs/toNinjs.js';
