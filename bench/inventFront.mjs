/** What stands around headlines, in each language: the kind of text, a day, who writes. */
const around = /** @type {Record<string, [section: string, day: string, writer: string]>} */ ({
  ar: ['بيان صحفي', '12 أيار/مايو 2026', 'إعداد: قسم الأخبار'],
  en: ['Press release', '12 May 2026', 'By our correspondent'],
  es: ['Comunicado de prensa', '12 de mayo de 2026', 'Por nuestra redacción'],
  fr: ['Communiqué de presse', '12 mai 2026', 'Par la rédaction'],
  ru: ['Пресс-релиз', '12 мая 2026 года', 'Отдел новостей'],
  zh: ['新闻稿', '2026年5月12日', '本报记者'],
});

let count = 0;

/**
 * The headline or its first words, as short titles are, between such lines and above the first two paragraphs; in turns with a
 * subtitle below that is made of the story's words, or a place above. Long texts have all of these seldom.
 *
 * @param {string} text
 * @param {{ language: string, headline: string, locations: { name: string }[] }} label
 * @param {number} turn
 */
export function inventFront(text, { language, headline, locations }, turn) {
  const paragraphs = text
    .split(/\n\s*\n/u)
    .filter((part) => part.length > 120 && /[.。]\s*$/u.test(part) && !part.includes(headline));
  const [section, day, writer] = around[language.slice(0, 2)] ?? ['', '', ''];
  const [first, second = ''] = paragraphs;
  if (!first) return undefined;
  const turns = count++;
  const isHan = /\p{Script=Han}/u.test(headline);
  const all = isHan ? [...(headline.split(/[，：。]/u)[0] ?? headline)] : headline.split(' ');
  const size = turn === 2 ? all.length : isHan ? 4 + (turns % 5) : 1 + (turns % 5);
  const title = all
    .slice(0, size)
    .join(isHan ? '' : ' ')
    .replace(/[,:;،]$/u, '');
  const sentence = (second || first).split(/(?<=[.。])\s*/u)[0] ?? '';
  const subtitle = sentence.length < 130 ? sentence.replace(/[.。]$/u, '') : '';
  const place = locations[0]?.name ?? '';
  const gap = turns % 2 ? '\n' : '\n\n';
  const fronts = [
    [title],
    [title, `${section} – ${day}`],
    [title, section],
    [title, day],
    [`${section} – ${day}`, title],
    [title, writer],
    [title, subtitle],
    [place, title],
    [title, subtitle, day],
    [section, title, writer, day],
    [`# ${title}`, subtitle && `## ${subtitle}`],
  ];
  const rows = (fronts[(turns * 7) % fronts.length] ?? [title]).filter(Boolean);
  return { title, text: `${rows.join(gap)}\n\n${first}\n\n${second}` };
}
