import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

const only = (sign: string, list: readonly string[]) => list.filter((entry) => entry.startsWith(sign));

describe('who paid, in Spanish', () => {
  test.each([
    // The giver as the subject, with or without a sum, in all tenses.
    ['El Gobierno de Alemania aportará 4 millones de euros al programa.', ['Gobierno de Alemania [DE]']],
    ['Para ello, la Unión Europea ha destinado 12 millones de euros a la región.', ['Unión Europea']],
    ['KOICA, la agencia coreana de cooperación, donó la embarcación.', ['KOICA']],
    ['La Fundación Semilla del Sur costea los sueldos de las enfermeras.', ['Fundación Semilla del Sur']],
    ['La Embajada de Suecia sufraga el combustible hasta 2026.', ['Embajada de Suecia [SE]']],
    ['El Ayuntamiento de Getafe donó tres ambulancias.', ['Ayuntamiento de Getafe']],
    [
      'La Diputación de Bizkaia y el Gobierno Vasco subvencionan la obra.',
      ['Diputación de Bizkaia', 'Gobierno Vasco'],
    ],
    ['El Banco Mundial concedió un préstamo de 30 millones de dólares para la carretera.', ['Banco Mundial']],
    ['La Cooperación Suiza invirtió 800.000 francos en el sistema.', ['Cooperación Suiza [CH]']],
    // Passive and participles with words between.
    [
      'El presupuesto está cofinanciado al 50 % por el Fondo Europeo de Desarrollo Regional (FEDER) y al 20 % por la Generalitat Valenciana.',
      ['Fondo Europeo de Desarrollo Regional (FEDER)', 'Generalitat Valenciana'],
    ],
    ['La obra ha sido financiada en un 80 % por la Xunta de Galicia.', ['Xunta de Galicia']],
    ['La iniciativa es financiada principalmente por el Gobierno de Noruega.', ['Gobierno de Noruega [NO]']],
    [
      'Los equipos, valorados en 90.000 dólares, fueron entregados por la Embajada del Japón como donación.',
      ['Embajada del Japón [JP]'],
    ],
    ['Los filtros fueron donados por el Club Rotario de Masaya.', ['Club Rotario de Masaya']],
    ['El taller fue posible gracias al financiamiento otorgado por la Fundación Ford.', ['Fundación Ford']],
    // Nouns of money.
    [
      'La escuela se construyó con una donación de 200.000 euros de la Fundación Barceló.',
      ['Fundación Barceló'],
    ],
    [
      'El programa recibió una subvención de 1,2 millones de euros de la Agencia Francesa de Desarrollo (AFD).',
      ['Agencia Francesa de Desarrollo (AFD) [FR]'],
    ],
    [
      'El proyecto cuenta con un financiamiento de USD 3 millones del Fondo Verde para el Clima.',
      ['Fondo Verde para el Clima'],
    ],
    [
      'Los recursos (USD 1,8 millones para dos años) provienen de la Embajada de Canadá.',
      ['Embajada de Canadá [CA]'],
    ],
    ['El dinero sale de la Embajada de Suecia en Bolivia.', ['Embajada de Suecia en Bolivia [SE]']],
    ['La compra se hizo con cargo al Fondo Social Europeo.', ['Fondo Social Europeo']],
    ['Se ejecuta con fondos de la Unión Europea y del BID.', ['Unión Europea', 'BID']],
    ['Es una obra realizada con recursos del Gobierno Regional de Loreto.', ['Gobierno Regional de Loreto']],
    ['Los salarios corren a cargo del Ministerio de Educación.', ['Ministerio de Educación']],
    [
      'Cuenta con el apoyo financiero de la Unión Europea (UE) y la contrapartida de la Fundación Mar Abierto.',
      ['Unión Europea (UE)'],
    ],
    [
      'La financiación, de 2 millones de euros, procede de la Cooperación Española.',
      ['Cooperación Española [ES]'],
    ],
    // Support and thanks.
    ['Gracias al generoso apoyo del pueblo de Japón, 300 familias tienen techo.', ['Japón [JP]']],
    [
      'Gracias a la contribución del Gobierno de Italia se rehabilitaron dos pozos.',
      ['Gobierno de Italia [IT]'],
    ],
    [
      'La entrega es posible gracias a la Oficina de Ayuda Humanitaria de la Unión Europea (ECHO).',
      ['Oficina de Ayuda Humanitaria de la Unión Europea (ECHO)'],
    ],
    [
      'El UNFPA agradece a los Gobiernos de Luxemburgo y Países Bajos su contribución económica.',
      ['Gobierno de Luxemburgo [LU]', 'Gobierno de Países Bajos [NL]'],
    ],
    ['Con el apoyo económico del Cabildo de Tenerife se equipó el aula.', ['Cabildo de Tenerife']],
    ['Con el patrocinio de la Fundación Telefónica, el aula abrirá en mayo.', ['Fundación Telefónica']],
    ['El proyecto, que financia la Unión Europea, beneficia a 30 aldeas.', ['Unión Europea']],
    ['Los paneles los pagó la Embajada de los Países Bajos.', ['Embajada de los Países Bajos [NL]']],
    [
      'Lo financia el Ministerio de Asuntos Exteriores de Finlandia.',
      ['Ministerio de Asuntos Exteriores de Finlandia [FI]'],
    ],
    [
      'En el marco del proyecto Raíces, financiado por la Agencia de los Estados Unidos para el Desarrollo Internacional (USAID), abrió un vivero.',
      ['Agencia de los Estados Unidos para el Desarrollo Internacional (USAID) [US]'],
    ],
  ])('%s', (sentence, funders) => {
    expect(only('$', rolesIn('es', sentence))).toEqual(funders.map((name) => `$ ${name}`));
  });

  test.each([
    'El Gobierno de Suecia aportó 2 millones de dólares a un programa similar en Kenia.',
    'La asociación pidió al Ministerio de Hacienda que financie la obra.',
    'La alcaldesa espera que la Unión Europea financie la segunda fase.',
    'La subvención de la Generalitat de Catalunya expiró en junio.',
    'El Banco Mundial no financia la carretera.',
    'El Ministerio de Salud donará su experiencia y sus protocolos.',
    'La OMS aportó asesoramiento técnico y dos consultores.',
    'Las familias pusieron la mano de obra y donaron la madera.',
    'Se ha solicitado a la AECID una subvención de 40.000 euros.',
    'Con la ayuda de los vecinos se levantó el muro.',
    'La financiación de la Unión Europea para el puente anterior terminó en 2018.',
    'El Fondo Monetario Internacional advirtió de la deuda.',
    'Agradecemos al Hospital San Juan su acogida.',
    'La candidatura será evaluada por el Fondo de Adaptación.',
    'Antes, el comedor era pagado por la Fundación Pan Caliente.',
    'La aldea recibe apoyo del personal de la clínica.',
    'Los fondos del Ayuntamiento de Vic todavía no han llegado.',
    'El Gobierno de Uganda entregó 200 diplomas.',
  ])('nobody in: %s', (sentence) => {
    expect(only('$', rolesIn('es', sentence))).toEqual([]);
  });
});
