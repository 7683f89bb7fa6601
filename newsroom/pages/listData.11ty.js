/** The stories of each list that is narrowed in place, without their texts. */
export const data = {
  pagination: { data: 'newsroom.shortLists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.address}stories.json`,
};

export function render({ list, newsroom }) {
  const { href, pathname } = new URL(newsroom.url);
  const cards = list.articles.map(({ body, evidence, attachments, contacts, ...card }) => ({
    ...card,
    body: card.summary ? [] : body.slice(0, 1),
  }));
  return JSON.stringify(cards).replaceAll(`"${href}`, `"${pathname}`);
}
