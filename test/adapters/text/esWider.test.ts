import { describe, expect, test } from 'vitest';
import { rolesIn } from './sentenceIn.js';

describe('where names end and what tells a role in Spanish: wider classes', () => {
  describe('of bodies that share their noun each is one', () => {
    test.each([
      [
        'El taller lo pagaron los Ayuntamientos de Lugo y Vigo y la Fundación Mar Abierto.',
        '$ Ayuntamiento de Lugo',
        '$ Ayuntamiento de Vigo',
        '$ Fundación Mar Abierto',
      ],
      [
        'La obra se ejecuta en conjunto con las Alcaldías de Yopal y Tame, así como con la Cruz Roja.',
        '& Alcaldía de Yopal',
        '& Alcaldía de Tame',
        '& Cruz Roja',
      ],
      [
        'El plan se desarrolla junto con los Gobiernos Autónomos Municipales de Sucre y Potosí.',
        '& Gobierno Autónomo Municipal de Sucre',
        '& Gobierno Autónomo Municipal de Potosí',
      ],
      [
        'La feria fue organizada por los gobiernos regionales de Puno y Cusco.',
        '& gobierno regional de Puno',
        '& gobierno regional de Cusco',
      ],
      [
        'El proyecto es financiado por los gobiernos de Canadá y Suiza.',
        '$ gobierno de Canadá [CA]',
        '$ gobierno de Suiza [CH]',
      ],
      [
        'Lo pagan los Ministerios de Salud y Educación y la Fundación Mar Abierto.',
        '$ Ministerio de Salud',
        '$ Ministerio de Educación',
        '$ Fundación Mar Abierto',
      ],
    ])('%s', (sentence, ...expected) => {
      expect(rolesIn('es', sentence)).toEqual(expected);
    });
  });

  describe('a name in another language goes on over its small words', () => {
    test.each([
      ['El centro se construyó en colaboración con la asociación local Terre et Vie.', '& Terre et Vie'],
      [
        'La campaña fue financiada por la fundación Bread for All y la Xunta de Galicia.',
        '$ Bread for All',
        '$ Xunta de Galicia',
      ],
      ['La formación la impartió la Associação dos Amigos do Mar.', '& Associação dos Amigos do Mar'],
    ])('%s', (sentence, ...expected) => {
      expect(rolesIn('es', sentence)).toEqual(expected);
    });
  });

  describe('a portfolio is no owner', () => {
    test.each([
      [
        'Lo financia el Ministerio de Salud y Protección Social.',
        '$ Ministerio de Salud y Protección Social',
      ],
      [
        'Se hizo en coordinación con el Ministerio de Salud y Protección Social, la Gobernación de Nariño y Defensa Civil.',
        '& Ministerio de Salud y Protección Social',
        '& Gobernación de Nariño',
        '& Defensa Civil',
      ],
      [
        'Se hizo en coordinación con el Ministerio de Salud y Cruz Roja.',
        '& Ministerio de Salud',
        '& Cruz Roja',
      ],
      [
        'El curso fue organizado por la Subsecretaría Nacional de Defensa Civil y la Cruz Roja.',
        '& Subsecretaría Nacional de Defensa Civil',
        '& Cruz Roja',
      ],
      [
        'El ensayo lo dirigió la Dirección General de Protección Civil.',
        '& Dirección General de Protección Civil',
      ],
    ])('%s', (sentence, ...expected) => {
      expect(rolesIn('es', sentence)).toEqual(expected);
    });
  });

  describe('who carries it out is told by who is in charge', () => {
    test.each([
      [
        'La ejecución ha corrido a cargo de la organización Federación de Salud Andina.',
        '& Federación de Salud Andina',
      ],
      ['Las obras han estado a cargo de la Cooperativa Los Pinos.', '& Cooperativa Los Pinos'],
      ['El mantenimiento ha corrido por cuenta de la Diputación de Jaén.', '$ Diputación de Jaén'],
      ['La dirección de los trabajos recayó en la Universidad de Cuenca.', '& Universidad de Cuenca'],
      [
        'Levantaron los muros las familias, con la ayuda de la ONG Suma y de la Asociación de Canteros, responsables de la obra.',
        '& Suma',
        '& Asociación de Canteros',
      ],
      ['La Fundación Raíz, encargada de la ejecución, empezará en mayo.', '& Fundación Raíz'],
      ['La Fundación Raíz, responsable de un retraso, empezará en mayo.'],
      [
        'El proyecto es llevado adelante por la Universidad de Tandil y la cooperativa Recolectores Unidos.',
        '& Universidad de Tandil',
        '& Recolectores Unidos',
      ],
      [
        'La residencia se hizo mano a mano con la Fundación Sumaj, que la dirige, y con la Parroquia de San Roque, que ayudó.',
        '& Fundación Sumaj',
        '& Parroquia de San Roque',
      ],
      [
        'La residencia se hizo mano a mano con la Fundación Sumaj, que habló ayer y anteayer con la prensa.',
        '& Fundación Sumaj',
      ],
    ])('%s', (sentence, ...expected) => {
      expect(rolesIn('es', sentence)).toEqual(expected);
    });
  });

  describe('who came is named beside others', () => {
    test.each([
      [
        'Al acto acudieron la Wilaya de Tiris, el Instituto de la Mujer y la Embajada de Italia.',
        '@ Wilaya de Tiris',
        '@ Instituto de la Mujer',
        '@ Embajada de Italia [IT]',
      ],
      [
        'Asistieron los Comandos de Rescate, la Fuerza Naval y el Cuerpo de Bomberos.',
        '@ Comandos de Rescate',
        '@ Fuerza Naval',
        '@ Cuerpo de Bomberos',
      ],
      [
        'Asistieron el Alcalde de Loja, la Ministra de Salud y la Cámara de Comercio de Loja.',
        '@ Cámara de Comercio de Loja',
      ],
      [
        'Participaron en la reunión la Seccional de Salud, la Red de Parteras y vecinas de La Cuchilla.',
        '@ Seccional de Salud',
        '@ Red de Parteras',
      ],
      [
        'Asistieron el Servicio Nacional de Meteorología (Senamet) y el Colegio de Ingenieros Agrónomos.',
        '@ Servicio Nacional de Meteorología (Senamet)',
        '@ Colegio de Ingenieros Agrónomos',
      ],
    ])('%s', (sentence, ...expected) => {
      expect(rolesIn('es', sentence)).toEqual(expected);
    });
  });

  describe('who else paid, and through whom', () => {
    test.each([
      [
        'Los recursos provienen del Fondo de Adaptación y se canalizan a través de la FAO.',
        '$ Fondo de Adaptación',
        '$ FAO',
      ],
      [
        'La obra se hizo con fondos del Gobierno de Suecia, administrados por medio de la Fundación Andina.',
        '$ Gobierno de Suecia [SE]',
        '$ Fundación Andina',
      ],
      [
        'Las bombas se compraron con una donación del Reino de Noruega, canalizada mediante el PNUD.',
        '$ Reino de Noruega [NO]',
        '$ PNUD',
      ],
      [
        'Los recursos provienen del Fondo de Adaptación y se explican a través de la FAO.',
        '$ Fondo de Adaptación',
      ],
      ['Los pupitres son regalo de la Ebanistería El Roble.', '$ Ebanistería El Roble'],
      ['La pintura es cortesía de la empresa Colores del Valle.', '$ Colores del Valle'],
      [
        'La Diputación de Lugo puso 20.000 euros y el Ayuntamiento de Sarria, 4.000.',
        '$ Diputación de Lugo',
        '$ Ayuntamiento de Sarria',
      ],
      [
        'El Cabildo de La Palma aportó 90.000 euros y la Fundación Drago 15.000 más.',
        '$ Cabildo de La Palma',
        '$ Fundación Drago',
      ],
      [
        'La Diputación de Lugo puso 20.000 euros y el Ayuntamiento de Sarria, 12 técnicos.',
        '$ Diputación de Lugo',
      ],
      ['El 30 % restante procede de la Diputación de Huesca.', '$ Diputación de Huesca'],
      ['La otra mitad viene del Cabildo de Tenerife.', '$ Cabildo de Tenerife'],
      ['La mitad de las alumnas proviene de la Escuela Normal de Puno.'],
      ['En años anteriores hubo una escuela, ya terminada, que contó con fondos del Gobierno de Aragón.'],
    ])('%s', (sentence, ...expected) => {
      expect(rolesIn('es', sentence)).toEqual(expected);
    });
  });

  describe('who gave what a work needs paid too', () => {
    test.each([
      [
        'La Agencia Andaluza de Cooperación Internacional para el Desarrollo cubrió los materiales y el Ayuntamiento de Tarija puso la maquinaria.',
        '$ Agencia Andaluza de Cooperación Internacional para el Desarrollo',
        '$ Ayuntamiento de Tarija',
      ],
      ['La Fundación Trama ofreció el transporte gratuito de la carga.', '$ Fundación Trama'],
      ['Sumó el traslado gratuito de las cajas que ofreció la empresa Carga del Norte.', '$ Carga del Norte'],
      ['La Alcaldía de Riohacha entregó semillas a 200 familias.'],
      ['La Alcaldía de Riohacha puso énfasis en el agua y la Gobernación de La Guajira cubrió el acto.'],
      ['Las brigadas que ofrecieron ayuda volvieron a la Alcaldía de Riohacha.'],
      ['La Universidad de Jaén ofreció un taller sobre el transporte.'],
    ])('%s', (sentence, ...expected) => {
      expect(rolesIn('es', sentence)).toEqual(expected);
    });
  });
});
