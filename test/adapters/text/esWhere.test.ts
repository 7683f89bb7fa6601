import { describe, expect, test } from 'vitest';
import { fromText } from '../../../src/adapters/text.js';
import { summarize } from './summary.js';

/** The places of a sentence that stands behind a headline and a line without any. */
function placesIn(sentence: string, headline = 'Un nuevo pozo para tres aldeas'): string[] {
  const text = `${headline}\n\nEl pozo tiene bomba solar y da agua a cien familias. ${sentence}`;
  return summarize(fromText(text, { language: 'es' }).articles[0]!).locations ?? [];
}

describe('places in Spanish, by what governs them', () => {
  test.each([
    [
      'Se instaló en el municipio de San Lucas Tolimán, en el departamento de Sololá.',
      'San Lucas Tolimán | district | GT',
      'Sololá | province | GT',
    ],
    [
      'El centro funciona en Pichanaqui, en la región Junín.',
      'Pichanaqui | city | PE',
      'Junín | province | PE',
    ],
    [
      'Treinta escuelas de Jocotán y Camotán cuentan con huerto.',
      'Jocotán | city | GT',
      'Camotán | city | GT',
    ],
    [
      'El proyecto llega a los municipios de Uribia, Manaure y Maicao, en La Guajira.',
      'Uribia | district | CO',
      'Manaure | district | CO',
      'Maicao | district | CO',
      'La Guajira | province | CO',
    ],
    ['En Ecuador, 20 comunidades tendrán agua.', 'Ecuador | country | EC'],
    ['La red conecta a seis comunidades del sur de Chile.', 'Chile | country | CL'],
    ['Las familias del norte de Nicaragua beben agua limpia.', 'Nicaragua | country | NI'],
    [
      'La brigada recorrió el barrio Nueva Esperanza, en Guayaquil.',
      'Nueva Esperanza | site | EC',
      'Guayaquil | city | EC',
    ],
    ['El parque se inauguró en el Parque Nacional Yasuní.', 'Parque Nacional Yasuní | site | -'],
    [
      'La red funciona en la provincia de Canchis, en la región Cusco.',
      'Canchis | district | PE',
      'Cusco | province | PE',
    ],
    [
      'Se repartió en la comunidad de Chiquiuitla y en la aldea El Rosario.',
      'Chiquiuitla | city | -',
      'El Rosario | city | -',
    ],
    ['La brigada atendió a 300 personas en Bogotá y Cali.', 'Bogotá | city | CO', 'Cali | city | CO'],
    ['El taller se dictó en Los Alisos y duró tres días.', 'Los Alisos | city | -'],
    ['La entrega tuvo lugar ayer en Concepción de las Lomas.', 'Concepción de las Lomas | city | -'],
    ['El barrio de San Lorenzo estrena plaza.', 'San Lorenzo | site | -'],
    [
      'Los municipios de Nueva Frontera y El Paraíso tendrán agua.',
      'Nueva Frontera | district | -',
      'El Paraíso | district | -',
    ],
    ['Unas 90 familias de la aldea Las Lomas participaron en el trazado.', 'Las Lomas | city | -'],
    ['La escuela de la comunidad Santa Rosa tiene por fin agua.', 'Santa Rosa | city | -'],
    [
      'Los talleres recorrerán Tacuarembó, Rivera y Artigas.',
      'Tacuarembó | province | UY',
      'Rivera | city | UY',
      'Artigas | city | UY',
    ],
    ['El hospital de Tres Ceibas atiende a 400 pacientes.', 'Tres Ceibas | city | -'],
    ['La sequía golpea al altiplano de Bolivia.', 'Bolivia | country | BO'],
    [
      'En la isla de Ometepe, en Nicaragua, viven 30.000 personas.',
      'Ometepe | - | NI',
      'Nicaragua | country | NI',
    ],
    [
      'El vivero está en el cantón Muisne, provincia de Esmeraldas.',
      'Muisne | district | EC',
      'Esmeraldas | province | EC',
    ],
    [
      'El vivero está en el distrito de Puerto Inca (Huánuco).',
      'Puerto Inca | city | PE',
      'Huánuco | province | PE',
    ],
    [
      'En México, el índice fue del 12 %. En Guatemala, del 20 %.',
      'México | country | MX',
      'Guatemala | country | GT',
    ],
    [
      'El departamento Río Hondo, en Santiago del Estero, quedó bajo el agua.',
      'Río Hondo | district | AR',
      'Santiago del Estero | province | AR',
    ],
    [
      'La campaña llegó a la parroquia San Juan, del cantón Riobamba.',
      'San Juan | city | EC',
      'Riobamba | district | EC',
    ],
    ['La capital de El Salvador tiene nuevo parque.', 'El Salvador | country | SV'],
    ['La inversión en República Dominicana llega a 60 escuelas.', 'República Dominicana | country | DO'],
  ])('%s', (sentence, ...expected) => {
    expect(placesIn(sentence)).toEqual(expected);
  });

  test.each([
    'Las familias llegaron de Venezuela y de Haití.',
    'Los técnicos viajaron desde Bolivia hasta la frontera.',
    'La Embajada de Italia en Quito envió un saludo.',
    'Venezuela y Colombia firmaron el tratado en 1941.',
    'El modelo se llevará el año próximo a Olancho y Atlántida.',
    'En la vecina Tacna hay un centro parecido.',
    'Los granos se exportan a Suiza y a Japón.',
    'En Internet hay 300 recetas del mismo plato.',
    'La jefa nació en Arequipa y estudió en Madrid.',
    'Se inspira en la Declaración de Barcelona.',
    'La ministra de Agricultura de Uruguay aplaudió la idea.',
    'El equipo del Atlético de Madrid jugó un partido.',
    'La empresa fabrica los filtros en Estados Unidos.',
    'Igual que en Paraguay, el agua escasea en verano.',
    'El programa se extenderá a Huancavelica en 2026.',
    'En Huancavelica se hará una segunda etapa el próximo año.',
    'La experiencia será replicada en Cajamarca.',
    'El gobierno de Perú aprobó la ley.',
    'Los médicos cubanos llegaron desde La Habana.',
    'La consulta se hizo en Facebook y en Radio Sucre.',
    'En Semana Santa cerrará la oficina.',
    'El café se vende en Berlín.',
  ])('no place in: %s', (sentence) => {
    expect(placesIn(sentence)).toEqual([]);
  });

  test.each([
    ['Agua para cien familias en el sur de Bolivia', 'Bolivia | country | BO'],
    ['Honduras: cien familias reciben agua', 'Honduras | country | HN'],
    ['Panamá reforesta su costa', 'Panamá | country | PA'],
    ['Inauguran un centro de salud en Yoro, Honduras', 'Yoro | province | HN'],
  ])('in a headline: %s', (headline, place) => {
    expect(placesIn('El agua es buena.', headline)).toContain(place);
  });

  test.each(['Japón dona dos ambulancias a un hospital', 'España y Honduras inauguran un juzgado'])(
    'who acts, and no place: %s',
    (headline) => {
      expect(placesIn('El agua es buena.', headline)).toEqual([]);
    },
  );
});
