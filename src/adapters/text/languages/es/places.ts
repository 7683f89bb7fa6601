import type { PlaceRules } from '../../rules.js';
import { wordList } from '../../wordList.js';
import { esGoverned, esSecondLevel } from './governed.js';
import { esTowns } from './towns.js';

/** Where things happen, in Spanish words. */
export const esPlaces: PlaceRules = {
  towns: esTowns,
  prepositions: ['en'],
  elsewhere: wordList(`
    guerra | guerras | conflicto | conflictos | crisis | combates | violencia | situada | nacido | nacida | nacidos | exilio | exiliados
    embajada | embajador | embajadora | sede | basado | basada | radicado | refugiados | refugiadas | estudiado | estudió | consulado
    experiencia | experiencias | aprendido | similares | venden | vende | exporta | vender | mercados
  `),
  comparisons: wordList(
    'similar | similares | comparable | comparables | semejante | semejantes | parecido | parecida | parecidos | parecidas | vecino | vecina | vecinos | videoconferencia | igual',
  ),
  notSetting: wordList(`
    hacia | con | por | como | contra | entre | frontera | fronteras | fronterizo | fronteriza | limítrofe | vecino | vecina | lejos
    originarios | originarias | procedentes | provenientes | llegadas | llegados | retornados | huyen | huyeron | desde | fuera | embajada
  `),
  between: wordList(`
    - | el | la | los | las | l | de | del | norte | sur | este | oeste | centro | noreste | noroeste | sureste | suroeste | nororiente
    oriente | occidente | todo | toda | todos | todas | parte | partes | región | regiones | ciudad | ciudades | pueblo | pueblos | zona | zonas
    comunidades | provincias | rurales | urbanas | remotas | costa | costas | litoral | más | pobres | pobre | grande | grandes | mayor | varias
    varios | distintas | diferentes | escuelas | hospitales | campamentos | cuatro | tres | dos | cinco | seis | siete | ocho | diez | doce | una | uno
    mitad | interior | departamentos | distritos | municipios | localidades | barrios | montañas | resto | conjunto | territorio | mayoría
    occidental | oriental | central | septentrional | meridional | apartadas | rincón | capital | altiplano | selva | sierra | amazonía
  `),
  kinds: [
    ['provincia', 'province'],
    ['departamento', 'province'],
    ['estado', 'province'],
    ['gobernación', 'province'],
    ['región', 'province'],
    ['comunidad autónoma', 'province'],
    ['municipio', 'district'],
    ['distrito', 'district'],
    ['cantón', 'district'],
    ['comarca', 'district'],
    ['parroquia', 'district'],
    ['comuna', 'district'],
    ['ciudad', 'city'],
    ['pueblo', 'city'],
    ['localidad', 'city'],
    ['aldea', 'city'],
    ['vereda', 'city'],
    ['corregimiento', 'city'],
    ['caserío', 'city'],
    ['comunidad', 'city'],
    ['comunidad indígena', 'city'],
    ['comunidad nativa', 'city'],
    ['comunidad rural', 'city'],
    ['comunidad campesina', 'city'],
    ['poblado', 'city'],
    ['población', 'city'],
    ['recinto', 'city'],
    ['paraje', 'city'],
    ['ejido', 'city'],
    ['colonia', 'site'],
    ['pedanía', 'city'],
    ['partido', 'district'],
    ['alcaldía', 'district'],
    ['barrio', 'site'],
    ['resguardo', 'site'],
    ['isla', 'region'],
    ['río', 'region'],
    ['lago', 'region'],
    ['laguna', 'region'],
    ['valle', 'region'],
    ['cuenca', 'region'],
    ['archipiélago', 'region'],
    ['campamento', 'camp'],
    ['campamento de refugiados', 'camp'],
    ['campo de refugiados', 'camp'],
    ['albergue', 'site'],
  ],
  pluralKinds: [
    ['provincias', 'province'],
    ['departamentos', 'province'],
    ['estados', 'province'],
    ['regiones', 'province'],
    ['municipios', 'district'],
    ['distritos', 'district'],
    ['cantones', 'district'],
    ['comunas', 'district'],
    ['ciudades', 'city'],
    ['pueblos', 'city'],
    ['localidades', 'city'],
    ['aldeas', 'city'],
    ['comunidades', 'city'],
    ['comunidades indígenas', 'city'],
    ['comunidades nativas', 'city'],
    ['comunidades rurales', 'city'],
    ['veredas', 'city'],
    ['caseríos', 'city'],
    ['poblaciones', 'city'],
    ['poblados', 'city'],
    ['recintos', 'city'],
    ['corregimientos', 'city'],
    ['parajes', 'city'],
    ['ejidos', 'city'],
    ['colonias', 'site'],
    ['parroquias', 'district'],
    ['comarcas', 'district'],
    ['barrios', 'site'],
    ['campamentos', 'camp'],
    ['campamentos de refugiados', 'camp'],
    ['islas', 'region'],
  ],
  notPlaces: wordList(`
    estado | estados | naciones | unidas | áfrica | asia | europa | américa | latinoamérica | centroamérica | suramérica | sudamérica | caribe
    navidad | internet | facebook | twitter | covid | parlamento | cop | onu | inglés | español | francés | árabe | yo | él | ella | nosotros | ellos
    su | sus | este | esta | tierra | derecho | dios | norte | sur | oeste | objetivo | objetivos | ods | unión | europea | día | hoy | mediterráneo
    amazonía | media | luna | semana | pascua | radio | canal | zoom | instagram | whatsapp | google | tiktok | revista | diario | televisión | youtube | san
  `).filter((word) => word !== 'san'),
  twinCapitals: [
    ['La Paz', 'BO'],
    ['San José', 'CR'],
    ['Santiago', 'CL'],
    ['Santiago de Chile', 'CL'],
    ['Santo Domingo', 'DO'],
  ],
  seats: [
    ['Ginebra', 'CH'],
    ['Nueva York', 'US'],
    ['Roma', 'IT'],
    ['Viena', 'AT'],
    ['Nairobi', 'KE'],
    ['París', 'FR'],
    ['Bruselas', 'BE'],
    ['Londres', 'GB'],
    ['Washington', 'US'],
    ['Washington, D.C.', 'US'],
    ['Washington D.C.', 'US'],
    ['La Haya', 'NL'],
    ['Madrid', 'ES'],
    ['Copenhague', 'DK'],
    ['Oslo', 'NO'],
    ['Berlín', 'DE'],
    ['Bonn', 'DE'],
    ['Montreal', 'CA'],
    ['Ciudad de Panamá', 'PA'],
  ],
  disputed: wordList(`
    Jerusalén | Jerusalén Oriental | Jerusalén Este | Gaza | Franja de Gaza | Cisjordania | Ribera Occidental | Ramala | Ramallah | Hebrón | Nablus
    Belén | Jericó | Yenín | Rafah | Jan Yunis | Golán | Altos del Golán | Cachemira | Crimea | Sebastopol | Donetsk | Dombás | Donbás | Jersón
    Abjasia | Osetia del Sur | Nagorno-Karabaj | Transnistria | Tiráspol | Nicosia | El Aaiún | Dajla | Sáhara Occidental | Sahara Occidental
    Pristina | Mitrovica | Taipéi | Abyei | Somalilandia | Hargeisa | Ceuta | Melilla | Gibraltar | Esequibo | Islas Kuriles | Puerto Argentino
  `),
  sentence: {
    origins: wordList(`
      huyen | huyeron | huyendo | originarios | originarias | procedentes | proveniente | provenientes | llegadas | llegados | llegaron | salieron
      combates | guerra | conflicto | frontera | fronteras | fronterizo | limítrofe | limítrofes | vecino | vecinos | vecina | vecinas | refugiados
      refugiadas | exilio | retornados | lejos | embajador | embajada | gobernador | gobernadora | alcalde | alcaldesa | prefecto | pescadores
    `),
    governed: esGoverned,
    secondLevel: esSecondLevel,
    cityPrepositions: [],
    adjectiveEndings: [],
    caseEndings: [],
  },
};
