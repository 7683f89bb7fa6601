import { countBy, facetNames, filterArticles, visibleArticle } from 'news-cards/model';
import { readArticles, report } from './readArticles.js';
import { slug } from './slug.js';

/** All that the pages show: the stories, and the lists of stories, each with its address. */
export async function readNewsroom(config, folder) {
  check('facets', config.facets, facetNames);
  check('languages', config.languages, ['en', 'fr', 'es', 'ar', 'ru', 'zh']);
  const notUrls = [config.rslLicense].filter((text) => text && !URL.canParse(text));
  check('rslLicense', notUrls, ['a URL']);
  const isLenient = Boolean(process.env.NEWSROOM_LENIENT);
  const found = await readArticles(folder, isLenient);
  const stories = addressed(found, config.url, isLenient);
  const articles = stories.map(({ article }) => article);
  const site = { ...config, stories, articles, locales: {}, counts: {}, addresses: {} };
  const unknown = config.pinned.filter((id) => !found.some(({ article }) => article.id === id));
  if (unknown.length > 0) report([`site.config.js: pinned: there is no story "${unknown[0]}"`], isLenient);
  // A withdrawn story stays where its date puts it.
  const order = config.pinned.toReversed();
  const rank = ({ id, status }) => (status?.type === 'withdrawn' ? -1 : order.lastIndexOf(id));
  site.front = articles.toSorted((a, b) => rank(b) - rank(a));
  const isNew = ({ published }) => Date.parse(articles[0].published) - Date.parse(published) < 7 * 86_400_000;
  site.goals = countBy(articles.filter(isNew), 'goals').map(({ value }) => value);
  for (const tag of config.languages) site.locales[tag] = (await import(`news-cards/locales/${tag}`))[tag];
  site.lists = [{ address: 'all/', selection: {}, articles }];
  for (const facet of config.facets) {
    site.counts[facet] = countBy(articles, facet);
    const lists = listsOf(facet, site.counts[facet], articles);
    site.addresses[facet] = new Map(lists.map(({ value, address }) => [value, address]));
    site.lists.push(...lists);
  }
  site.pages = site.lists.flatMap((list) => pagesOf(list, config.storiesPerPage));
  return site;
}

function check(name, given, known) {
  const wrong = given.find((value) => !known.includes(value));
  const problem = `site.config.js: ${name}: received "${wrong}"; expected ${known.join(', ')}`;
  if (wrong !== undefined) throw new Error(problem);
}

/** What may be shown of the articles, newest first, with the addresses of their pages, and translations that link to these. */
function addressed(found, url, isLenient) {
  const stories = new Map();
  const problems = [];
  for (const { article: given, path } of found) {
    const article = visibleArticle(given, process.env.NEWSROOM_NOW);
    if (!article) {
      console.warn(`${path}: a story was left out: it is embargoed until ${given.embargoUntil}`);
      continue;
    }
    const address = `stories/${nameOf(article)}/`;
    const first = stories.get(address);
    if (first) problems.push(`${path}: its page would be /${address}, as that of ${first.path}`);
    // The page of a story from elsewhere names its source.
    const isOwn = !article.url || article.url.startsWith(url);
    if (!first) stories.set(address, { article, path, address, source: isOwn ? url + address : article.url });
  }
  report(problems, isLenient);
  const all = [...stories.values()];
  const pages = new Map(all.map(({ article, address }) => [article.url, url + address]));
  for (const story of all) {
    const isKnown = (link) => pages.has(link.url) || !link.url.startsWith(url);
    const { article } = story;
    const links = article.translations?.filter(isKnown);
    const translations = links?.map((link) => ({ ...link, url: pages.get(link.url) ?? link.url }));
    story.article = { ...article, url: url + story.address, translations };
  }
  const time = ({ article }) => Date.parse(article.published ?? '0001-01-01');
  return all.sort((a, b) => time(b) - time(a));
}

/** The end of an article's own address, else its headline. */
function nameOf({ url, headline, id }) {
  const end = url?.split(/[?#]/, 1)[0].split('/').slice(3).filter(Boolean).at(-1) ?? '';
  // Some addresses are not encoded as UTF-8.
  const name = /%(?![\da-f]{2})/i.test(end) ? end : end && new URLSearchParams(`x=${end}`).get('x');
  return slug(name.replace(/\.\w{1,5}$/, '') || headline, slug(id));
}

/** A list for each value of a facet. */
function listsOf(facet, counts, articles) {
  const taken = new Set();
  return counts.map(({ value, organization }) => {
    const wish = slug(organization?.name ?? `${value}`, 'value');
    let name = wish;
    for (let number = 2; taken.has(name); number++) name = `${wish}-${number}`;
    taken.add(name);
    const selection = { [facet]: [value] };
    const address = `${facet}/${name}/`;
    return { facet, value, organization, selection, address, articles: filterArticles(articles, selection) };
  });
}

/** A list in portions, each a page. */
function pagesOf(list, size) {
  const count = Math.max(Math.ceil(list.articles.length / size), 1);
  return Array.from({ length: count }, (_, index) => ({
    list,
    number: index + 1,
    count,
    address: addressOf(list, index + 1),
    articles: list.articles.slice(index * size, (index + 1) * size),
  }));
}

export function addressOf(list, number) {
  return number === 1 ? list.address : `${list.address}${number}/`;
}
