/** Everything that differs between two newsrooms. */
export default {
  title: 'Example Newsroom',
  description: 'Stories of an example organisation',
  /** Where the site will be, with a slash at the end. */
  url: 'https://news.example.org/',
  /** Languages of the pages: en, fr, es, ar, ru, zh. The first is that of all pages without one of their own. */
  languages: ['en', 'fr', 'es', 'ar', 'ru', 'zh'],
  /** Readers choose by these: goals, countries, funders, partners, publishers, topics, sections, languages, years. */
  facets: ['goals', 'countries', 'funders', 'languages', 'years'],
  storiesPerPage: 24,
  /** Stories that come first on the front page, in this order: the "id" of each, or its "url" if it has no "id". */
  pinned: [],
  /** Absolute URL of your licence for AI use (https://rslstandard.org), such as that of static/license.xml; '' for none. */
  rslLicense: '',
  /** Custom properties of the cards: see the guide "Theming". */
  theme: { '--nc-color-accent': 'light-dark(#0b5590, #86bdf2)' },
};
