/** Re-exports the parts of the reader that training and scoring use. */
export { countryCandidates } from '../../src/adapters/text/facts/countries.js';
export { datelineCandidates } from '../../src/adapters/text/facts/dateline.js';
export { gatherEvidence } from '../../src/adapters/text/facts/nameEvidence.js';
export {
  addCueFeatures,
  cuesOf,
  findPublisher,
  findRoles,
} from '../../src/adapters/text/facts/organizations.js';
export { datesOf } from '../../src/adapters/text/facts/published.js';
export { inputCount, listMates, neighbourInputs, roles } from '../../src/adapters/text/facts/scores.js';
export { blocksOf, lineLabels } from '../../src/adapters/text/lines/blocks.js';
export { labelLines } from '../../src/adapters/text/lines/labelLines.js';
export { lineFeatures } from '../../src/adapters/text/lines/lineFeatures.js';
export { splitLines } from '../../src/adapters/text/lines/splitLines.js';
export { featureBits } from '../../src/adapters/text/model/features.js';
export { modelColumns } from '../../src/adapters/text/model/models.js';
export { digits, zero } from '../../src/adapters/text/model/weights.js';
export { foldName } from '../../src/adapters/text/names/mentions.js';
export { nameFeatures } from '../../src/adapters/text/names/nameFeatures.js';
export { nameLabels, spansOf } from '../../src/adapters/text/names/nameLabels.js';
export { toPassage } from '../../src/adapters/text/names/passage.js';
export { namesIn, passagesOf, readerFor } from '../../src/adapters/text/readPressRelease.js';
export { readSource } from '../../src/adapters/text/source.js';
export { wordStem } from '../../src/adapters/text/tables/grammar.js';
export { languageTables } from '../../src/adapters/text/tables/tables.js';
export { readerLanguages } from '../../src/adapters/text/tables/types.js';
export { fromText, languages } from '../../src/adapters/text/text.js';
export { foldWord, tokenize } from '../../src/adapters/text/tokens.js';
