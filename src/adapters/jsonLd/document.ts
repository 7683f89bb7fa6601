import { type Issue, showValue } from '../../model/issue.js';
import { resolveWeb } from '../html/address.js';
import { decodeEntities } from '../html/entities.js';
import { take } from '../internal/foreign.js';
import type { Gathering } from '../internal/gathering.js';
import { parseLenientJson } from '../internal/json.js';
import type { Surroundings } from './article.js';
import { readPage } from './page.js';

/** Characters of a text that is read; a longer one is refused. */
const maxText = 50_000_000;

/** The options that are texts, of whatever a caller without types passes. */
export function surroundings(options: unknown): Surroundings {
  const [baseUrl, language] = [take(options, 'baseUrl'), take(options, 'language')];
  return {
    baseUrl: typeof baseUrl === 'string' ? baseUrl : undefined,
    language: typeof language === 'string' ? language : undefined,
  };
}

/** The things of a document, whatever it comes as. */
export function documentOf(
  input: unknown,
  around: Surroundings,
  gathering: Gathering,
): { roots: unknown[]; around: Surroundings } {
  if (typeof input !== 'string') {
    if (typeof input === 'object' && input !== null) return { roots: [input], around };
    gathering.refuse(
      failure('type', `received ${showValue(input)}; expected JSON-LD, or a page that holds it`),
    );
    return { roots: [], around };
  }
  if (input.length > maxText) {
    const message = `received ${input.length} characters; expected at most ${maxText}`;
    gathering.refuse(failure('too-long', message));
    return { roots: [], around };
  }
  if (/^\s*[[{]/.test(input)) {
    const json = parseLenientJson(input);
    if (json) return { roots: [json.value], around };
    gathering.refuse(
      failure('value', 'received a text that begins as JSON and is none; expected whole JSON'),
    );
    return { roots: [], around };
  }
  return pageOf(input, around, gathering);
}

function pageOf(
  html: string,
  around: Surroundings,
  gathering: Gathering,
): { roots: unknown[]; around: Surroundings } {
  const page = readPage(html);
  if (!page.scripts.length) {
    const what = /<[a-z!?]/i.test(html) ? 'a page without JSON-LD' : 'a text that is neither JSON nor HTML';
    gathering.refuse(failure('source', `received ${what}; expected a script of type application/ld+json`));
  }
  const roots: unknown[] = [];
  page.scripts.forEach((script, index) => {
    // What is escaped inside a text is the text's; some programs escape the whole.
    const json =
      parseLenientJson(script) ??
      (script.includes('&') ? parseLenientJson(decodeEntities(script)) : undefined);
    if (json) roots.push(json.value);
    else {
      const message = 'received a script that is no JSON; it was left out';
      gathering.refuse({ ...problem('value', message), path: `script[${index}]` });
    }
  });
  if (page.scripts.length && !roots.length) {
    gathering.refuse(
      failure('source', 'received a page without JSON-LD that can be read; expected an article'),
    );
  }
  const baseUrl =
    page.base && around.baseUrl ? join(page.base, around.baseUrl) : (around.baseUrl ?? page.base);
  return {
    roots,
    around: {
      baseUrl: baseUrl ?? page.address,
      page: page.address ?? resolveWeb(around.baseUrl, undefined),
      language: around.language ?? page.language,
    },
  };
}

function join(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    return base;
  }
}

/** A warning about the whole document. */
export function problem(code: Issue['code'], message: string): Issue {
  return { path: '', code, severity: 'warning', message };
}

function failure(code: Issue['code'], message: string): Issue {
  return { ...problem(code, message), severity: 'error' };
}
