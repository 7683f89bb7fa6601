const organization = (role: string) => ({ [`${role}.country`]: 'NO', [`${role}.identifier`]: 'XM-DAC-1' });

/**
 * For each value that is not free text, another valid value: an output carries the value if the other one changes the output. Or a
 * pattern that the output matches if it carries the value.
 */
export const otherValues: Readonly<Record<string, unknown>> = {
  // Not `withdrawn`, which would change every field.
  'status.type': /correction/i,
  'status.date': '2024-05-06',
  embargoUntil: '2024-05-02T09:30:00+03:00',
  language: 'fr',
  scope: 'global',
  'body.type': 'heading',
  'body.ordered': false,
  published: '2024-05-01',
  updated: '2024-05-05T09:30:00+03:00',
  ...organization('publisher'),
  ...organization('participants'),
  ...organization('partners'),
  ...organization('funders'),
  'funders.amounts.value': 260_000,
  'funders.amounts.currency': 'EUR',
  'image.decorative': /alt=""|decorative": true|!\[\]\(/,
  'image.width': 1200,
  'image.height': 800,
  'image.ratio': 1.5,
  'image.sources.width': 640,
  'image.focalPoint': [0.25, 0.75],
  'locations.kind': 'city',
  'locations.country': 'UG',
  'locations.coordinates': [3.8, 34.8],
  'locations.precision': undefined,
  'sdgs.goal': 11,
  'sdgs.targets': '3.9',
  'media.kind': 'audio',
  'media.seconds': 300,
  'media.captions': false,
  'media.transcript': false,
  'authors.fediverse': '@news@social.example',
  glide: 'EQ-2015-000048-NPL',
  // Cards show only quotations that the story contains.
  'evidence.quote': 'open a clinic in',
  // A story for another site has no picture with a licence that is not known.
  'image.license': 'CC BY-SA 4.0',
  'image.disclosure.ai': 'generated',
  'image.disclosure.reviewed': '2024-05-05',
  'disclosure.ai': 'generated',
  'disclosure.reviewed': '2024-05-05',
  'translatedFrom.language': 'so',
  'translatedFrom.disclosure.ai': 'generated',
  'translatedFrom.disclosure.reviewed': '2024-05-05',
  // Not `no`, with which no story is written for another site.
  'republication.permission': 'allowed',
  'translations.disclosure.ai': 'generated',
  'translations.disclosure.reviewed': '2024-05-05',
  'translations.language': 'es',
  'attachments.mediaType': 'text/csv',
  'attachments.bytes': 3_500_000,
  'contacts.phone': '+1 202 555 0101',
  'evidence.path': 'summary',
};
