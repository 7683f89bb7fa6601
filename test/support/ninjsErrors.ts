import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
// The schema refers to this one by its URL.
ajv.addSchema({
  $id: 'https://geojson.org/schema/GeoJSON.json',
  type: 'object',
  required: ['type', 'coordinates'],
  properties: {
    type: { const: 'Point' },
    coordinates: { type: 'array', minItems: 2, items: { type: 'number' } },
  },
});
const isNinjs = ajv.compile(JSON.parse(readFileSync('test/fixtures/ninjs/ninjs-schema_3.1.json', 'utf8')));

/** Errors that the IPTC's schema reports for a value. */
export function ninjsErrors(value: unknown): string[] {
  isNinjs(JSON.parse(JSON.stringify(value)));
  return (isNinjs.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
