/**
 * What protects people, and the tests that must notice a change of it. Each group runs with its own tests only, so that a mutant
 * takes a second. Mutants of code that writes files may write anywhere, so that group does not run as root, and its tests
 * give it only paths in a temporary folder.
 *
 * @typedef {object} Group
 * @property {string[]} mutate
 * @property {string[]} tests
 * @property {true} [writesFiles]
 */

/** @type {Record<string, Group>} */
export const groups = {
  addresses: {
    mutate: ['src/model/{address,license}.ts', 'src/output/{addresses,html}.ts'],
    tests: ['test/model/{address,license}.test.ts', 'test/output/escaping.test.ts'],
  },
  withheld: {
    mutate: [
      'src/model/{visibleArticle,visiblePlaces,checkedVisibleArticle,checkArticle,isArticle,statusTypes}.ts',
    ],
    tests: [
      'test/model/{visibleArticle,visiblePlaces,checkArticle}.test.ts',
      'test/model/parseArticle.{rights,status}.test.ts',
      'test/model/filterArticles.test.ts',
    ],
  },
  parser: {
    mutate: ['src/model/{parseArticle,articleRules}.ts'],
    tests: [
      'test/model/parseArticle{,.dates,.hostile,.limits,.release,.rights,.status,.text,.types,.values}.test.ts',
      'test/model/{issue,inheritedProperties,visiblePlaces}.test.ts',
    ],
  },
  reading: {
    mutate: ['src/model/{readSchema,readLeaf,walk}.ts'],
    // Without the slow ones: all tests cover this code, so each would run for each change.
    tests: [
      'test/model/parseArticle{,.dates,.release,.status,.text,.types,.values}.test.ts',
      'test/model/{issue,readSchema}.test.ts',
    ],
  },
  text: {
    mutate: ['src/model/text.ts', 'src/output/lines.ts'],
    tests: [
      'test/model/text.test.ts',
      'test/model/parseArticle.text.test.ts',
      'test/output/escaping.test.ts',
    ],
  },
  escaping: {
    mutate: [
      'src/output/{blocksToHtml,html}.ts',
      'src/output/jsonLd/jsonLdScript.ts',
      'src/output/openGraph/metaTagsHtml.ts',
      'src/output/shareImage/svgText.ts',
      'src/embed/runtime/write.ts',
      'src/embed/static/forms.ts',
    ],
    tests: ['test/output/escaping.test.ts'],
  },
  markdown: {
    mutate: ['src/output/markdown/{escapeMarkdown,blocksToMarkdown}.ts', 'src/output/bidi.ts'],
    tests: ['test/output/{toMarkdown,toPlainText,separators}.test.ts'],
  },
  frames: {
    mutate: ['src/embed/frame/{messages,connectToHost,watchFrames}.ts'],
    tests: ['test/embed/frame/{connectToHost,watchFrames}.browser.test.tsx'],
  },
  snippets: {
    mutate: ['src/embed/frame/{frameAddress,frameTag}.ts', 'src/embed/themeRule.ts'],
    tests: ['test/embed/frame/frameParts.test.ts'],
  },
  licenses: {
    mutate: ['src/model/license.ts'],
    tests: ['test/output/toStoryHtml.test.ts', 'test/model/license.test.ts'],
  },
  files: {
    mutate: ['src/cli/{replaceFiles,output}.ts'],
    tests: ['test/cli/{output,replaceFiles}.test.ts'],
    writesFiles: true,
  },
};
