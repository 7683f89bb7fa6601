/** An article, and markup that embeds it in a page. */
export const article = {
  headline: 'Nurses open a clinic in the valley',
  url: 'https://example.org/clinic',
  summary: 'The clinic sees two hundred people a day.',
  published: '2026-03-12',
  image: { src: '/picture.svg', alt: 'A low white building', width: 1600, height: 900 },
  sdgs: [{ goal: 3 }, { goal: 10 }],
  funders: [{ name: 'Development Bank' }],
  participants: ['Nurses', 'Midwives', 'Drivers', 'Cooks', 'Teachers'].map((name) => ({ name })),
};
export const json = (/** @type {unknown} */ value) =>
  `<script type="application/json">${JSON.stringify(value)}</script>`;

export const script = '<script type="module" src="/script/embed.js"></script>';
