import { PageLink } from './PageLink.js';

type Entry = readonly [to: string, name: string, text?: string];

const groups: readonly (readonly [title: string, entries: readonly Entry[]])[] = [
  [
    'Try it',
    [
      [
        'guide-from-press-release-to-card--docs',
        'Press release to card',
        'paste a text, see what is read and where',
      ],
      ['guide-embed-builder--docs', 'Embed builder', 'settings, a live preview, the snippet'],
      ['guide-gallery--docs', 'Gallery', 'twelve stories in every variant and layout'],
      ['templates-front-page--front-page', 'Front page', 'a newspaper made of the cards'],
      ['templates-topic-page--topic-page', 'Topic page', 'stories that a reader filters by goal'],
      ['templates-story-page--story-page', 'Story page', 'one whole story, with related ones'],
    ],
  ],
  [
    'Make it yours',
    [
      ['guide-theming--docs', 'Theming', 'the custom properties that adapt a card to your design'],
      ['guide-themes--side-by-side', 'Themes', 'three examples, and one from your brand colour'],
      ['guide-languages--docs', 'Languages', 'that of the story, and that of the words around it'],
    ],
  ],
  [
    'Guides',
    [
      ['guide-embedding--docs', 'Embedding', 'a recipe for every kind of page'],
      ['guide-share-image--docs', 'Share image', 'a picture to share a link with'],
      ['guide-command-line--docs', 'Command line', 'from files to articles, from articles to HTML'],
      ['guide-accessibility--docs', 'Accessibility', 'what is announced, what the keyboard reaches'],
      ['guide-contracts--docs', 'Contracts', 'what a host may rely on from release to release'],
    ],
  ],
  [
    'Components',
    [
      ['components-article-card--docs', 'Article card'],
      ['components-article-list--docs', 'Article list'],
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

/** Links to everything else. */
export function Contents() {
  return (
    <section aria-labelledby="welcome-contents">
      <h2 id="welcome-contents">Contents</h2>
      <div className="welcome-contents">
        {groups.map(([title, entries]) => (
          <div key={title}>
            <h3>{title}</h3>
            <ul role="list">
              {entries.map(([to, name, text]) => (
                <li key={to}>
                  <PageLink to={to}>{name}</PageLink>
                  {text && <span>{text}</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
