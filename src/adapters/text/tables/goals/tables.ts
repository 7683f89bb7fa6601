import type { ReaderLanguage } from '../types.js';
import { ar } from './ar.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { GoalTable } from './neutral.js';
import { ru } from './ru.js';
import { zh } from './zh.js';

/** The tables by language. */
export const goalTables: Readonly<Record<ReaderLanguage, GoalTable>> = { ar, en, es, fr, ru, zh };
