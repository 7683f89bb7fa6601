import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const blocksOf = (text: string) =>
  (fromText(text).articles[0]?.body ?? []).flatMap((block) =>
    (block.type === 'list' ? block.items : [block.content]).map((runs) =>
      runs.map((run) => run.text).join(''),
    ),
  );

const stories = {
  en: [
    'A ferry links the two shores of Lake Tanoa again',
    'The ferry between Tanoa and Mirwe sails again after four years, and the first forty passengers crossed the lake on Monday morning with their bicycles.',
    'Its engine was rebuilt in the yard at Mirwe by eleven apprentices, who had learned to weld and to lay cables on the old hull during two dry seasons.',
    'Traders expect that a sack of millet, which took two days by road, will now be on the other side of the lake within three hours of the harvest.',
  ],
  fr: [
    'Un bac relie de nouveau les deux rives du lac Tanoa',
    'Le bac entre Tanoa et Mirwé navigue de nouveau après quatre ans, et les quarante premiers passagers ont traversé le lac lundi matin avec leurs vélos.',
    'Son moteur a été reconstruit au chantier de Mirwé par onze apprentis, qui ont appris à souder et à poser des câbles sur la vieille coque en deux saisons.',
    'Les commerçants comptent qu’un sac de mil, qui prenait deux jours par la route, sera de l’autre côté du lac trois heures après la récolte.',
  ],
  es: [
    'Un transbordador une otra vez las dos orillas del lago Tanoa',
    'El transbordador entre Tanoa y Mirwe navega otra vez después de cuatro años, y los primeros cuarenta pasajeros cruzaron el lago el lunes con sus bicicletas.',
    'Su motor fue reconstruido en el astillero de Mirwe por once aprendices, que aprendieron a soldar y a tender cables en el viejo casco durante dos temporadas.',
    'Los comerciantes esperan que un saco de mijo, que tardaba dos días por carretera, llegue a la otra orilla tres horas después de la cosecha.',
  ],
  ru: [
    'Паром снова соединил два берега озера Таноа',
    'Паром между Таноа и Мирве снова ходит после четырёх лет перерыва, и первые сорок пассажиров переправились через озеро в понедельник утром с велосипедами.',
    'Двигатель перебрали на верфи в Мирве одиннадцать учеников, которые за два сухих сезона научились на старом корпусе варить металл и прокладывать кабель.',
    'Торговцы рассчитывают, что мешок проса, который по дороге везли два дня, теперь окажется на другом берегу через три часа после уборки урожая.',
  ],
} as const;

const tails = {
  en: [
    'Like 312    Share 41    Comments (9)',
    'Previous: Two schools share one well',
    'Next: The market moves to the old station',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    '(c) 2024 Shore and Harbour. All rights reserved.',
  ],
  fr: [
    'J’aime 312    Partages 41    Commentaires (9)',
    'Article précédent : Deux écoles partagent un puits',
    'Article suivant : Le marché déménage à l’ancienne gare',
    'Laisser un commentaire',
    'Mentions légales - Plan du site - Données personnelles',
    '© 2024 Rive et Port. Tous droits réservés.',
  ],
  es: [
    'Me gusta 312    Compartir 41    Comentarios (9)',
    'Anterior: Dos escuelas comparten un pozo',
    'Siguiente: El mercado se muda a la vieja estación',
    'Deja un comentario',
    'Aviso legal | Política de privacidad | Mapa del sitio',
    '© 2024 Orilla y Puerto. Todos los derechos reservados.',
  ],
  ru: [
    'Просмотров: 312    Поделиться 41    Комментарии (9)',
    'Предыдущая: Две школы и один колодец',
    'Следующая: Рынок переезжает на старый вокзал',
    'Оставить комментарий',
    'Карта сайта | Обратная связь | Политика конфиденциальности',
    '© 2024 Берег и порт. Все права защищены.',
  ],
} as const;

describe('what a page has below a story is no part of it', () => {
  test.each(Object.keys(stories) as (keyof typeof stories)[])('%s', (language) => {
    const [headline, ...paragraphs] = stories[language];
    expect(blocksOf([headline, ...paragraphs, ...tails[language]].join('\n\n'))).toEqual(paragraphs);
    // Without blank lines between those of the page.
    expect(blocksOf(`${[headline, ...paragraphs].join('\n\n')}\n\n${tails[language].join('\n')}`)).toEqual(
      paragraphs,
    );
  });
});

describe('sentences stay, however they look', () => {
  const [headline, ...paragraphs] = stories.en;
  test.each([
    'Nobody drowned.',
    'The next boat leaves on Friday.',
    'The ferry will be painted in spring, once the rains are over. (LNA)',
    '– Now I sell my fish on both shores, said a trader. – My mother never saw the other one.',
    'The crossing serves Goal 9 of the Sustainable Development Goals.',
    'Thank you, all of you.',
  ])('%s', (sentence) => {
    // The wire's sign and the dash of an item are no part of it.
    const last = sentence.replace(/ \(LNA\)$|^– /g, '');
    const shown = blocksOf([headline, ...paragraphs, sentence].join('\n\n')).join('\n');
    expect(shown).toContain(paragraphs.join('\n'));
    expect(shown).toContain(last);
  });
});

describe('a standfirst, the kind of text and the day stand above a story on lines of their own', () => {
  const [headline, ...paragraphs] = stories.en;
  const standfirst =
    'Apprentices from eleven villages have rebuilt an engine that had been given up, and with it a way to market.';
  test.each([['Feature\n12 June 2023'], ['12 June 2023'], ['Feature\n\n12 June 2023\n\nShare this page']])(
    '%j',
    (lines) => {
      const text = `${headline}\n\n${standfirst}\n\n${lines}\n\nMIRWE (Lake News) – ${paragraphs.join('\n\n')}`;
      const article = fromText(text).articles[0];
      expect(article).toMatchObject({
        headline,
        summary: standfirst,
        published: '2023-06-12',
        dateline: { place: 'MIRWE', agency: 'Lake News' },
      });
      expect(blocksOf(text)).toEqual(paragraphs);
    },
  );
});

describe('a label of a site is none where it begins a title or heads a part of the story', () => {
  const [, ...paragraphs] = stories.en;
  test.each([
    ['Open letter: reopen the road to the lake', 'en'],
    ['Cómo ayudar: un pueblo espera el agua', 'es'],
  ])('%s', (headline, language) => {
    const article = fromText(`${headline}\n\n${paragraphs.join('\n\n')}`, { language }).articles[0];
    expect(article?.headline).toBe(headline);
  });

  test.each(['Analysis', '## Analysis', 'Highlights'])('%s below the first paragraph', (heading) => {
    const [first, ...rest] = paragraphs;
    const text = `${stories.en[0]}\n\n${first}\n\n${heading}\n\n${rest.join('\n\n')}`;
    expect(blocksOf(text)).toEqual([first, heading.replace('## ', ''), ...rest]);
  });
});
