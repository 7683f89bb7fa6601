import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';

const headline = 'Un nuevo pozo para tres aldeas';
const story =
  'Las familias de tres aldeas de Tarata sacan agua desde el lunes de un pozo nuevo, que abrieron ellas mismas con ayuda de sus vecinos.\n\n' +
  'El pozo tiene 60 metros de hondo y da agua todo el año.';

/** Who issues a Spanish text with these lines above its headline, this story and these lines below. */
function publisherOf(above: string, body = story, below = ''): string | undefined {
  const text = [above, headline, body, below].filter(Boolean).join('\n\n');
  return fromText(text, { language: 'es' }).articles[0]?.publisher?.name;
}

describe('who publishes, in Spanish', () => {
  it.each([
    ['PNUD Bolivia', 'PNUD Bolivia'],
    ['OIM Panamá | Noticias', 'OIM Panamá'],
    ['OCHA Servicios', 'OCHA'],
    ['Cruz Roja Chilena - Filial Talca', 'Cruz Roja Chilena'],
    ['La Gaceta del Valle · Digital', 'La Gaceta del Valle'],
    ['RADIO TARATA 101.1', 'RADIO TARATA 101.1'],
    ['El Heraldo de la Puna\n\nSOCIEDAD', 'El Heraldo de la Puna'],
    ['REPÚBLICA DE GUINEA ECUATORIAL\nMinisterio de Aguas y Bosques', 'Ministerio de Aguas y Bosques'],
    ['DONOSTIAKO UDALA\nAYUNTAMIENTO DE SAN SEBASTIÁN', 'AYUNTAMIENTO DE SAN SEBASTIÁN'],
    ['Intendencia Departamental de Salto\nDirección General de Obras', 'Intendencia Departamental de Salto'],
    ['Fundación Arroyo Claro\nQuiénes somos', 'Fundación Arroyo Claro'],
    ['Actualidad   Convocatorias   Sede electrónica', undefined],
  ])('above the headline: %s', (above, publisher) => {
    expect(publisherOf(above)).toBe(publisher);
  });

  it.each([
    ['Un abrazo grande,\nel equipo de Amigas del Río', 'Amigas del Río'],
    ['Por la redacción de La Voz de Tarata', 'La Voz de Tarata'],
    ['© 2025 La Voz de Tarata. Prohibida su reproducción.', 'La Voz de Tarata'],
    ['el equipo de ventas le atenderá', undefined],
    ['© Foto: archivo', undefined],
  ])('below the story: %s', (below, publisher) => {
    expect(publisherOf('', story, below)).toBe(publisher);
  });

  it('is the agency of which the story tells, and not the ministry above it', () => {
    const body = `La Agencia Nacional de Aguas (ANA) abrió el lunes un pozo para tres aldeas en Tarata.\n\n${story}`;
    expect(publisherOf('Ministerio de Obras\nANA | Agencia Nacional de Aguas', body)).toBe(
      'Agencia Nacional de Aguas',
    );
  });

  it('is spelled out where only its letters stand beside the place', () => {
    const body =
      'Tarata, 4 de mayo de 2025 (OPS) – La Organización Panamericana de la Salud (OPS) abrió un pozo.';
    expect(publisherOf('', body)).toBe('Organización Panamericana de la Salud');
  });
});
