import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

/** Fronts as the themes of newspapers' sites make them: none of what stands there is the story's headline or its day. */
const headline = 'Un canal de riego lleva agua a 400 familias de Cotopaxi';
const story = `El Ministerio de Agricultura abrió este martes un canal de riego que llevará agua a 400 familias de la provincia de Cotopaxi.

La obra costó dos millones de dólares, y las familias podrán sembrar papas y cebada durante todo el año, dijo el ministro.`;

const read = (text: string) => fromText(text).articles[0]!;

describe('the front of a site', () => {
  test.each<[what: string, front: string, published: string | undefined]>([
    ['a way through the site without signs', `InicioAgricultura${headline}\n\n${headline}`, undefined],
    ['one that is cut short', `InicioAgroUn canal de riego lleva agua a...\n\n${headline}`, undefined],
    ['the title cut short above itself', `Un canal de riego lleva agua…\n\n${headline}`, undefined],
    [
      'a menu in items, and the day of the visit',
      `jueves, 18 de mayo de 2023\nEl Diario del Valle\n• Inicio\n• Nacional\n• Opinión\n• Deportes\n\n${headline}\n\n12 de mayo de 2023`,
      '2023-05-12',
    ],
    [
      'the day of the visit alone',
      `jueves, 18 de mayo de 2023\nInicioAgro${headline}\n\n${headline}`,
      undefined,
    ],
    ['the day of the text, with its weekday', `Jueves, 18 mayo 2023\n\n${headline}`, '2023-05-18'],
    [
      'a call of the site',
      `Lea las noticias del valle donde usted esté.\n\nReciba nuestros avisos y no se pierda nada de lo que pasa.\n\n${headline}`,
      undefined,
    ],
    ['a caption above', `Riego en la sierra. Foto: Cortesía\n\n${headline}`, undefined],
    ['a day on the next row', `${headline}\nmayo 12, 2023 Redacción`, '2023-05-12'],
    ['the sections below the day', `${headline}\nmayo 12, 2023\nen Campo, Portada`, '2023-05-12'],
    ['a day before who wrote', `${headline}\n\n12 de mayo de 2023 por admin`, '2023-05-12'],
    [
      'who wrote, the day, and the section',
      `${headline}\n\nEscrito por Prensa el 12 mayo 2023. Publicado en Campo`,
      '2023-05-12',
    ],
    ['a newspaper and the day', `${headline}\n\nDIARIO DEL VALLE 22-05-2023`, '2023-05-22'],
    ['comments', `${headline}\n\n12 de mayo de 2023\n3 comentarios`, '2023-05-12'],
  ])('%s', (_, front, published) => {
    const article = read(`${front}\n\n${story}`);
    expect(article.headline).toBe(headline);
    expect(article.published).toBe(published);
    expect(article.section).toBeUndefined();
    expect(article.scope).toBeUndefined();
    expect(article.summary).toBeUndefined();
  });

  test.each<[what: string, title: string]>([
    ['a title that begins with a weekday', 'Jueves de riego: 400 familias de Cotopaxi reciben agua'],
    ['a title with points', 'Y el agua llegó al fin... a 400 familias de Cotopaxi'],
    ['a title with a picture in it', 'La foto del canal de Cotopaxi gana un premio de riego'],
    ['a title with a small word', 'Por el canal de Cotopaxi corre agua para 400 familias'],
  ])('%s', (_, title) => {
    expect(read(`${title}\n\n${story}`).headline).toBe(title);
  });
});

describe('who publishes a page without a letterhead', () => {
  const told = `La Cruz Roja Colombiana entregó filtros de agua a 400 familias de Quibdó y enseñó a usarlos.

La Cruz Roja Colombiana visitará cada casa durante tres meses.`;

  test.each(['Por Ana Rojas', 'Redacción Quibdó', 'mayo 12, 2023 Redacción', 'EL DIARIO DE QUIBDÓ'])(
    'not who acts, where a newspaper signs: %s',
    (line) => {
      const text = `Llegan filtros de agua a Quibdó\n\n${line}\n\n${told}`;
      expect(read(text).publisher?.name).not.toBe('Cruz Roja Colombiana');
    },
  );

  test('not who acts, below the menu of a site', () => {
    const text = `InicioAgua\n\nLlegan filtros de agua a Quibdó\n\n${told}`;
    expect(read(text).publisher?.name).not.toBe('Cruz Roja Colombiana');
  });

  test('the one who acts, where it says so', () => {
    const text = `Nota de prensa\n\nLlegan filtros de agua a Quibdó\n\n${told}`;
    expect(read(text).publisher?.name).toBe('Cruz Roja Colombiana');
  });

  test.each(['Desarrollo rural', 'AGUA / RIEGO', 'Agricultura'])('no kicker: %s', (kicker) => {
    expect(read(`${kicker}\n${headline}\n\n${story}`).publisher).toBeUndefined();
  });
});

test('what an organisation is said to be does not end the story', () => {
  const text = `Una reunión sobre migración en Danlí

Las autoridades de Danlí se reunieron con la OIM para hablar de la migración en la frontera del oriente.

La OIM es la agencia de las Naciones Unidas que se ocupa de la migración.

En la reunión se habló de los albergues, del transporte y de la atención que reciben las personas que llegan cada día.

También se acordó que habrá otra reunión en un mes, y que a ella vendrán los alcaldes de los municipios vecinos.`;
  expect(read(text).body).toHaveLength(4);
});
