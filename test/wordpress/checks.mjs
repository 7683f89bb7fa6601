/** What is tried on WordPress. */
import { cardChecks } from './checks/cards.mjs';
import { hostChecks } from './checks/hosts.mjs';
import { inputChecks } from './checks/inputs.mjs';
import { listChecks } from './checks/lists.mjs';

/**
 * @typedef {object} World
 * @property {import('playwright').Browser} browser
 * @property {import('./site.mjs').Site} site
 * @property {(user: 'author' | 'admin') => Promise<import('./editor.mjs').Editor>} editorOf an editor, logged in
 * @property {{ address: string, folder: string }} files a server of files on another port, which WordPress may request
 *
 * @typedef {object} Check
 * @property {string} name a full sentence
 * @property {(world: World) => Promise<void>} check rejects if it is not so
 */

/** @type {Check[]} */
export const checks = [...cardChecks, ...inputChecks, ...listChecks, ...hostChecks];
