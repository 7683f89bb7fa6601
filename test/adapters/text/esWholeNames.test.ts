import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/adapters/text/compiled.js';
import { rulesFor } from '../../../src/adapters/text/languages.js';
import { readSentenceNames } from '../../../src/adapters/text/names/sentenceNames.js';
import { Tokens } from '../../../src/adapters/text/tokens.js';

const words = compile(rulesFor('es')!);

/** The organisations that a Spanish sentence names, in its order. */
function namesIn(sentence: string): string[] {
  const tokens = new Tokens(sentence);
  const names: string[] = [];
  let read = 0;
  for (let at = 0; at < tokens.count; at++) {
    const found = at < read ? undefined : readSentenceNames(tokens, words, at, tokens.count);
    const items = found?.items.filter(({ organization }) => organization) ?? [];
    for (const { name } of items) names.push(tokens.slice(name.from, name.to));
    if (found && (items.length || !found.items.length)) read = found.after;
  }
  return names;
}

describe('how far a name goes, in Spanish', () => {
  it.each([
    // Portfolios with their articles.
    [
      'Lo paga el Ministerio de las Mujeres, las Juventudes y la Niñez.',
      'Ministerio de las Mujeres, las Juventudes y la Niñez',
    ],
    [
      'Vino el Ministerio para la Transición Ecológica y el Reto Demográfico.',
      'Ministerio para la Transición Ecológica y el Reto Demográfico',
    ],
    [
      'El Fondo contra el Hambre, la Pobreza y la Exclusión dio semillas.',
      'Fondo contra el Hambre, la Pobreza y la Exclusión',
    ],
    ['Lo pagan el Ministerio de Educación y el pueblo.', 'Ministerio de Educación'],
    ['Con el Instituto de la Vivienda, las familias levantaron muros.', 'Instituto de la Vivienda'],
    ['La Secretaría de Turismo y la alcaldesa cortaron la cinta.', 'Secretaría de Turismo'],
    // What people do, and qualities that agree.
    ['Midió el Organismo de Inspección y Vigilancia.', 'Organismo de Inspección y Vigilancia'],
    [
      'El Centro de Estudios y Documentación Andina dio charlas.',
      'Centro de Estudios y Documentación Andina',
    ],
    ['La Administración Portuaria y Aduanera cedió el muelle.', 'Administración Portuaria y Aduanera'],
    // Lands and waters.
    [
      'La Oficina del Historiador de Sucre y el Valle de Cinti abrió.',
      'Oficina del Historiador de Sucre y el Valle de Cinti',
    ],
    [
      'La Autoridad del Lago Titicaca y el Río Desaguadero midió.',
      'Autoridad del Lago Titicaca y el Río Desaguadero',
    ],
    // Words of other languages.
    ['Trabajó la organización local Tulungan ng Kabataan en dos islas.', 'Tulungan ng Kabataan'],
    ['La entidad holandesa Stichting voor het Water puso los tubos.', 'Stichting voor het Water'],
    ['El Centro de Pesquisa em Malária da Beira tomó muestras.', 'Centro de Pesquisa em Malária da Beira'],
    [
      'La Associação Brasileira para o Desenvolvimento da Infância vino.',
      'Associação Brasileira para o Desenvolvimento da Infância',
    ],
    ['Costa Rica Bird Foundation donó boyas.', 'Costa Rica Bird Foundation'],
    ['Costa Rica donó boyas.', 'Costa Rica'],
    ['Los Amis en Ville Association cavaron.', 'Amis en Ville Association'],
    ['La asociación Lucena sin Barreras pintó el muro.', 'Lucena sin Barreras'],
    ['La asociación Amal sin ayuda pintó el muro.', 'Amal'],
    // Forms in law.
    ['Aportó el agua Lácteos del Valle S.A. La leche, nadie.', 'Lácteos del Valle S.A.'],
    ['Aportó el agua Lácteos del Valle, S.L. y nadie más.', 'Lácteos del Valle, S.L.'],
    ['Lo pagó la empresa Andean Shoes Inc., que donó las botas.', 'Andean Shoes Inc.'],
    ['Donó un tanque la empresa Agro Sur S.A. de C.V. el lunes.', 'Agro Sur S.A. de C.V.'],
    ['La empresa Pinturas Tambo Ltda. regaló brochas.', 'Pinturas Tambo Ltda.'],
    // Verbs that end as adjectives do.
    ['La Fundación Telar coordina el taller.', 'Fundación Telar'],
    ['La Universidad de Piura clasifica las muestras.', 'Universidad de Piura'],
    ['La Alcaldía de Necoclí mejora el muelle.', 'Alcaldía de Necoclí'],
    ['El Instituto Andino cuida el vivero.', 'Instituto Andino'],
    ['El Colegio Río Claro trama una fiesta.', 'Colegio Río Claro'],
    ['El IES de Comercio y Turismo cocina los jueves.', 'IES de Comercio y Turismo'],
    // Offices and whose they are.
    [
      'Vino la Dirección de Aguas del Instituto Nacional de Salud del estado Zulia.',
      'Dirección de Aguas del Instituto Nacional de Salud del estado Zulia',
    ],
    [
      'Midió la Unidad de Gestión de Riesgos del Ayuntamiento de Nagua.',
      'Unidad de Gestión de Riesgos del Ayuntamiento de Nagua',
    ],
    ['El Ministerio de Salud de la provincia puso vacunas.', 'Ministerio de Salud'],
    [
      'El Ministerio de Salud de la provincia de Salta puso vacunas.',
      'Ministerio de Salud de la provincia de Salta',
    ],
    ['La parroquia de San Blas pagó la tómbola.', 'parroquia de San Blas'],
  ])('%s', (sentence, name) => {
    expect(namesIn(sentence)).toEqual([name]);
  });

  it.each([
    [
      'Lo hizo el Ministerio de Cultura y la Fundación Arroyo Claro.',
      'Ministerio de Cultura',
      'Fundación Arroyo Claro',
    ],
    ['El Instituto de Pesca y Fundación Arrecife firmaron.', 'Instituto de Pesca', 'Fundación Arrecife'],
    ['La Junta de Vecinos de Palma y el Club Sol pintaron.', 'Junta de Vecinos de Palma', 'Club Sol'],
    ['Vinieron las alcaldías de los tres municipios y la Fundación Iris.', 'Fundación Iris'],
    [
      'Pagan el Ministerio de Salud de la provincia y la Fundación Iris.',
      'Ministerio de Salud',
      'Fundación Iris',
    ],
  ])('%s', (sentence, ...names) => {
    expect(namesIn(sentence)).toEqual(names);
  });

  it('leaves to the owner the acronym that is short for it', () => {
    const tokens = new Tokens(
      'Unidad de Riesgos del Ayuntamiento de Nagua (ADN) y Oficina de Ayuda de la Unión Europea (ECHO)',
    );
    const [first, second] = [0, tokens.text.split(' ').indexOf('Oficina') + 2].map(
      (at) => readSentenceNames(tokens, words, at, tokens.count)?.items[0],
    );
    expect(first?.acronym).toBeUndefined();
    expect(second?.acronym && tokens.slice(second.acronym.from, second.acronym.to)).toBe('ECHO');
  });
});
