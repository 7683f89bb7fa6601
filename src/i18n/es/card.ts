import type { CardLocale } from '../locale.js';
import { esGoals } from './goals.js';
import { esOrganizations } from './organizations.js';

/** Spanish strings of a card. */
export const esCard: CardLocale = {
  ...esGoals,
  ...esOrganizations,
  scopes: { local: 'Local', national: 'Nacional', regional: 'Regional', global: 'Mundial' },
  project: 'Proyecto',
  publisher: 'Publicado por',
  authors: 'Por',
  topics: 'Temas',
  credit: 'Foto: {credit}',
  updated: 'Actualización: {date}',
  correction: 'Corrección',
  withdrawn: 'Artículo retirado',
  withdrawnStory: 'Este artículo se ha retirado.',
  readStory: 'Leer el artículo',
  translations: 'Otros idiomas',
  attachments: 'Documentos',
  contacts: 'Contacto',
  disaster: 'Desastre',
  ai: { assisted: 'Redactado con ayuda de IA', generated: 'Generado por IA' },
  reviewer: 'Revisado por',
  evidence: 'De dónde procede esta información',
  madeOn: 'Información a fecha de {date}',
  newTab: 'se abre en una pestaña nueva',
};
