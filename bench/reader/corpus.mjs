/** Reads the labelled texts. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{ name: string, acronym?: string, country?: string }} LabelledOrganization
 * @typedef {{
 *   language: string, section?: string, scope?: string, headline: string,
 *   dateline?: { place: string, agency?: string }, published?: string,
 *   funders: LabelledOrganization[], partners: LabelledOrganization[], participants: LabelledOrganization[],
 *   project?: string, locations: { name: string, kind?: string, country?: string }[],
 *   sdgs: { goal: number, targets?: string[] }[], publisher?: string, paragraphs: number,
 *   notHere?: { field: string, name: string }[],
 * }} Label
 * @typedef {{ name: string, language: string, text: string, label: Label, lines?: string, byHand?: boolean, short?: boolean }} LabelledText
 */

/**
 * @param {'open' | 'heldOut' | 'short'} half
 * @param {readonly string[]} languages
 * @returns {LabelledText[]}
 */
export function readCorpus(half, languages) {
  return languages.flatMap((language) => {
    const file = new URL(`corpus/${language}.${half}.jsonl.gz`, import.meta.url);
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
    return lines.map((line, index) => {
      const entry = JSON.parse(line);
      return half === 'short' ? fromShort(entry, language, index) : { ...entry, language };
    });
  });
}

/**
 * The label of a short story holds only names of organisations.
 *
 * @param {{ text: string, language: string, publisher?: string, funders?: string[], partners?: string[], participants?: string[] }} story
 * @param {string} language
 * @param {number} index
 * @returns {LabelledText}
 */
function fromShort({ text, language: tag, publisher, funders, partners, participants }, language, index) {
  const named = (/** @type {string[]} */ names = []) => names.map((name) => ({ name }));
  const roles = { funders: named(funders), partners: named(partners), participants: named(participants) };
  const label = {
    language: tag,
    headline: '',
    ...(publisher && { publisher }),
    ...roles,
    locations: [],
    sdgs: [],
    paragraphs: 0,
  };
  return { name: `${language}-short${index}`, language, text, label, short: true };
}
