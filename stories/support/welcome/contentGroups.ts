type Entry = readonly [to: string, name: string, text?: string];

/** The pages of this Storybook: ids, names, and what they are about. */
export const contentGroups: readonly (readonly [title: string, entries: readonly Entry[]])[] = [
  [
    'Try it',
    [
      [
        'guide-from-press-release-to-card--docs',
        'Press release to card',
        'paste a text, see what is read and where',
      ],
      ['guide-embed-builder--docs', 'Embed builder', 'settings, a live preview, the snippet'],
      ['all-states--all-states', 'All states', 'a card in every state, in your language and width'],
      ['guide-gallery--docs', 'Gallery', 'twelve stories in every variant and layout'],
      ['templates-front-page--front-page', 'Front page', 'a newspaper made of the cards'],
      ['templates-topic-page--topic-page', 'Topic page', 'stories that a reader narrows'],
      ['templates-story-page--story-page', 'Story page', 'one whole story, with related ones'],
    ],
  ],
  [
    'Make it yours',
    [
      ['guide-theming--docs', 'Theming', 'the custom properties that adapt a card to your design'],
      ['guide-example-themes--docs', 'Example themes', 'three to copy'],
      ['guide-brand-color--docs', 'Theme from a colour', 'light and dark, made from your brand’s colour'],
      ['guide-themes--side-by-side', 'Themes', 'three examples, and one from your brand colour'],
      ['guide-languages--docs', 'Languages', 'that of the story, and that of the words around it'],
    ],
  ],
  [
    'Guides',
    [
      ['guide-react--docs', 'React', 'cards, lists and parts; what a server needs'],
      [
        'guide-frameworks--docs',
        'Frameworks',
        'Vite, React Router and others with React; a list that readers narrow',
      ],
      ['guide-next--docs', 'Next', 'pictures, a content security policy, a list that readers narrow'],
      [
        'guide-frameworks-without-react--docs',
        'Frameworks without React',
        'Astro, Vue, Nuxt, Angular, Svelte, Eleventy',
      ],
      ['guide-articles--docs', 'Articles', 'the data of a card, and how it is checked'],
      ['guide-other-systems--docs', 'From other systems', 'feeds, JSON-LD, HTML, ReliefWeb, WordPress'],
      ['guide-corrections--docs', 'Corrections and embargoes', 'corrected, withdrawn and embargoed stories'],
      [
        'guide-language-model--docs',
        'Filled in by a model',
        'quotations that prove each value, and their check',
      ],
      ['guide-embedding--docs', 'Embedding', 'a recipe for every kind of page'],
      ['guide-elements--docs', 'Elements', 'cards and lists by a script: data, corrections, events'],
      ['guide-policies--docs', 'Policies and failures', 'what a page must allow, and what if it does not'],
      ['guide-cms--docs', 'In your CMS', 'WordPress, Drupal, and which of your fields is which of ours'],
      ['guide-frames--docs', 'Frames', 'how an iframe and its page communicate'],
      ['guide-command-line--docs', 'Command line', 'from files to articles, from articles to HTML'],
      ['guide-visibility--docs', 'Credit of funders', 'whether readers see what a funder requires'],
      ['guide-newsroom--docs', 'Newsroom', 'a news site from a folder of stories, in one command'],
      ['guide-outputs--docs', 'Outputs', 'e-mail, feeds, Markdown and other formats'],
      ['guide-output-matrix--docs', 'What each output carries', 'every field in every output, measured'],
      ['guide-share-image--docs', 'Share image', 'a picture to share a link with'],
      ['guide-accessibility--docs', 'Accessibility', 'what is announced, what the keyboard reaches'],
      ['guide-conformance--docs', 'Conformance', 'how far cards meet WCAG 2.2, criterion by criterion'],
      ['guide-tools--docs', 'Editors and tools', 'completion, types for templates, this guide as files'],
      ['guide-import-paths--docs', 'Import paths', 'what each path exports, and the files'],
      ['guide-contracts--docs', 'Contracts', 'what a host may rely on from release to release'],
      ['guide-troubleshooting--docs', 'Troubleshooting', 'messages, and what to do about them'],
    ],
  ],
  [
    'Components',
    [
      ['components-article-card--docs', 'Article card'],
      ['components-article-list--docs', 'Article list'],
      ['components-article-filters--docs', 'Article filters'],
      ['components-sdg-badge--docs', 'SDG badge'],
      ['components-sdg-list--docs', 'SDG list'],
      ['components-sdg-icon--docs', 'SDG icon'],
      ['components-sdg-disclaimer--docs', 'SDG disclaimer'],
      ['components-funder-list--docs', 'Funder list'],
      ['components-partner-list--docs', 'Partner list'],
      ['components-participant-list--docs', 'Participant list'],
      ['components-location-tag--docs', 'Location tag'],
    ],
  ],
];
