/** The stories of each list that is narrowed in place, without their texts. Their URLs are absolute, because the element drops others. */
export const data = {
  pagination: { data: 'newsroom.shortLists', size: 1, alias: 'list' },
  permalink: ({ list }) => `${list.address}stories.json`,
};

export function render({ list }) {
  const cards = list.articles.map(({ body, evidence, attachments, contacts, ...card }) => ({
    ...card,
    body: card.summary ? [] : body.slice(0, 1),
  }));
  return JSON.stringify(cards);
}
