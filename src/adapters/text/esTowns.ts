import type { Towns } from './rules.js';

/**
 * Cities, provinces and departments of Spanish-speaking countries that prose names without their country: a vocabulary
 * to recognise them by. Left out are names that large places of two of these countries bear (Córdoba, Mérida,
 * Guadalajara, Santiago, La Paz, Sucre, Amazonas, Colón), and names that are first of all words or persons.
 */
/** On each line: code; first-level divisions; cities. */
export const esTowns: readonly Towns[] = `
  AR; Catamarca / Chubut / Entre Ríos / Formosa / Jujuy / Neuquén / Salta / Santiago del Estero / Tierra del Fuego / Tucumán; Rosario / Mar del Plata / San Salvador de Jujuy / Bahía Blanca / Bariloche / San Carlos de Bariloche / Ushuaia / Comodoro Rivadavia / Mendoza / San Miguel de Tucumán / Río Cuarto / Tandil
  BO; Beni / Chuquisaca / Cochabamba / Oruro / Pando / Potosí / Tarija; El Alto / Cobija / Uyuni / Llallagua / Riberalta / Rurrenabaque / Santa Cruz de la Sierra / Yacuiba / Guayaramerín / Villazón
  CL; Antofagasta / Araucanía / La Araucanía / Arica y Parinacota / Atacama / Aysén / Biobío / Coquimbo / Maule / Ñuble / Tarapacá / Valparaíso; Arica / Iquique / Temuco / Valdivia / Puerto Montt / Punta Arenas / Rancagua / Talca / Chillán / Osorno / Copiapó / Viña del Mar / Calama
  CO; Antioquia / Arauca / Boyacá / Caquetá / Casanare / Cauca / Chocó / Cundinamarca / Guainía / Guaviare / Huila / La Guajira / Nariño / Norte de Santander / Putumayo / Quindío / Risaralda / Tolima / Valle del Cauca / Vaupés / Vichada; Cúcuta / Medellín / Cali / Barranquilla / Bucaramanga / Buenaventura / Cartagena de Indias / Ibagué / Leticia / Maicao / Manizales / Mocoa / Montería / Neiva / Pasto / Popayán / Quibdó / Riohacha / Santa Marta / Sincelejo / Tumaco / Tunja / Valledupar / Villavicencio / Yopal / Ipiales / Apartadó / Uribia / Pereira
  CR; Alajuela / Guanacaste / Puntarenas; Turrialba / Upala / Talamanca / Nicoya
  CU; Camagüey / Ciego de Ávila / Cienfuegos / Granma / Guantánamo / Holguín / Las Tunas / Pinar del Río / Sancti Spíritus / Villa Clara; Baracoa / Santiago de Cuba
  DO; Azua / Barahona / Dajabón / Puerto Plata / San Pedro de Macorís / Samaná / Monte Cristi / Elías Piña; Higüey / Jimaní / Punta Cana / Santiago de los Caballeros
  EC; Azuay / Cañar / Carchi / Chimborazo / Cotopaxi / Esmeraldas / Guayas / Imbabura / Manabí / Morona Santiago / Orellana / Pastaza / Pichincha / Sucumbíos / Tungurahua / Zamora Chinchipe / Galápagos / Santo Domingo de los Tsáchilas; Guayaquil / Ambato / Ibarra / Lago Agrio / Machala / Manta / Portoviejo / Riobamba / Tulcán / Puyo / Latacunga / Nueva Loja / Huaquillas / Otavalo
  ES; Andalucía / Aragón / Asturias / Canarias / Cantabria / Castilla-La Mancha / Castilla y León / Cataluña / Catalunya / Euskadi / Extremadura / Galicia / Comunitat Valenciana / País Vasco / Bizkaia / Gipuzkoa; Alicante / Almería / Bilbao / Burgos / Cádiz / Gijón / Girona / Huelva / Huesca / Lleida / Lugo / Málaga / Murcia / Ourense / Oviedo / Palencia / Pamplona / Salamanca / San Sebastián / Donostia / Segovia / Sevilla / Soria / Tarragona / Teruel / Toledo / Valladolid / Vigo / Vitoria-Gasteiz / Zaragoza / Santiago de Compostela / Las Palmas de Gran Canaria / Santa Cruz de Tenerife / Tenerife / Lanzarote / Fuerteventura / Badajoz / Cáceres / Albacete / Ciudad Real / A Coruña / Getafe / Sabadell / Elche / Algeciras / Badalona
  GT; Alta Verapaz / Baja Verapaz / Chimaltenango / Chiquimula / Escuintla / Huehuetenango / Izabal / Jutiapa / Petén / Quetzaltenango / Quiché / Retalhuleu / Sacatepéquez / Sololá / Suchitepéquez / Totonicapán / Zacapa; Cobán / Nebaj / Puerto Barrios / Antigua Guatemala / Tecún Umán / Panajachel / Chichicastenango / Jocotán / Camotán
  HN; Atlántida / Choluteca / Comayagua / Copán / Francisco Morazán / Intibucá / Islas de la Bahía / Lempira / Ocotepeque / Olancho / Yoro; San Pedro Sula / La Ceiba / Choloma / Danlí / Juticalpa / Puerto Cortés / Puerto Lempira / Siguatepeque / Santa Rosa de Copán
  MX; Aguascalientes / Baja California / Campeche / Chiapas / Chihuahua / Coahuila / Colima / Guanajuato / Jalisco / Michoacán / Nayarit / Nuevo León / Oaxaca / Puebla / Querétaro / Quintana Roo / San Luis Potosí / Sinaloa / Sonora / Tabasco / Tamaulipas / Tlaxcala / Veracruz / Yucatán / Zacatecas; Tijuana / Ciudad Juárez / Monterrey / Tapachula / Acapulco / Cancún / Culiacán / Hermosillo / Matamoros / Mexicali / Morelia / Nuevo Laredo / Reynosa / Saltillo / San Cristóbal de las Casas / Torreón / Tuxtla Gutiérrez / Villahermosa / Xalapa / Cuernavaca / Toluca / Mazatlán / Tenosique
  NI; Boaco / Carazo / Chinandega / Chontales / Estelí / Jinotega / Madriz / Masaya / Matagalpa / Nueva Segovia / Río San Juan; Bilwi / Bluefields / Ocotal / Puerto Cabezas / Somoto / Juigalpa
  PA; Bocas del Toro / Chiriquí / Coclé / Darién / Veraguas / Panamá Oeste; Metetí / Changuinola / Bajo Chiquito / Lajas Blancas / La Chorrera
  PE; Áncash / Apurímac / Arequipa / Ayacucho / Cajamarca / Cusco / Huancavelica / Huánuco / Ica / Junín / Lambayeque / Loreto / Madre de Dios / Moquegua / Pasco / Piura / Puno / Tacna / Tumbes / Ucayali; Callao / Chiclayo / Chimbote / Huancayo / Iquitos / Juliaca / Pucallpa / Puerto Maldonado / Tarapoto / Tingo María / Paita / Sechura / Huaraz / Abancay / Cuzco / Jaén de Bracamoros
  PY; Alto Paraná / Alto Paraguay / Boquerón / Caaguazú / Caazapá / Canindeyú / Itapúa / Ñeembucú / Paraguarí / Presidente Hayes; Ciudad del Este / Pedro Juan Caballero / Coronel Oviedo
  SV; Ahuachapán / Chalatenango / Cuscatlán / Morazán / Sonsonate / Usulután; Santa Tecla / Soyapango / Acajutla / Apopa
  UY; Canelones / Cerro Largo / Paysandú / Tacuarembó / Treinta y Tres; Punta del Este / Fray Bentos / Bella Unión
  VE; Anzoátegui / Apure / Aragua / Barinas / Carabobo / Cojedes / Delta Amacuro / Guárico / Monagas / Nueva Esparta / Táchira / Yaracuy / Zulia; Maracaibo / Barquisimeto / Ciudad Guayana / Maracay / Cumaná / Maturín / Tucupita / San Fernando de Apure / San Antonio del Táchira
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', provinces = '', cities = ''] = line.split(';').map((cell) => cell.trim());
    return { code, provinces: provinces.split(' / '), cities: cities.split(' / ') };
  });
