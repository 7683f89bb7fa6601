/** All hosts. */
import { readers } from './readers.mjs';
import { sites } from './sites.mjs';

/**
 * @typedef {object} Host
 * @property {string} name
 * @property {string[]} packages of Debian that must be installed; the table shows the version of the first
 * @property {(folder: string, page: import('playwright').Page) => Promise<string[]>} check uses our output in an empty folder, and
 *   returns what is wrong
 */

/** @type {Host[]} */
export const hosts = [...readers, ...sites];
