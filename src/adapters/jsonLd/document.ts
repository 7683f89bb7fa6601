import { decodeHTML } from 'entities/decode';
import {
  cutInput,
  failure,
  type Issue,
  type IssueText,
  type Mismatch,
  phrase,
  showValue,
  warning,
} from '../../model/issue.js';
import { resolveWeb } from '../html/address.js';
import { baseOf, maxScripts, readPage } from '../html/page.js';
import { maxCharacters } from '../internal/budget.js';
import { safeGet } from '../internal/foreign.js';
import { parseLenientJson } from '../internal/json.js';
import type { ResultBuilder } from '../internal/resultBuilder.js';
import type { Surroundings } from './article.js';

/** Reads the options, ignoring values of the wrong type from callers without TypeScript. */
export function surroundings(options: unknown): Surroundings {
  const [baseUrl, language] = [safeGet(options, 'baseUrl'), safeGet(options, 'language')];
  return {
    baseUrl: typeof baseUrl === 'string' ? baseUrl : undefined,
    language: typeof language === 'string' ? language : undefined,
  };
}

/** The roots of a document, given as a value, JSON text or HTML. */
export function documentOf(
  input: unknown,
  around: Surroundings,
  builder: ResultBuilder,
): { roots: unknown[]; around: Surroundings } {
  if (typeof input !== 'string') {
    if (typeof input === 'object' && input !== null) return { roots: [input], around };
    builder.reject(
      rejection('type', {
        received: showValue(input),
        expected: 'JSON-LD, or a page that contains it',
      }),
    );
    return { roots: [], around };
  }
  if (input.length > maxCharacters) {
    const message: Mismatch = {
      received: phrase('{0} characters', input.length),
      expected: phrase('at most {0}', maxCharacters),
    };
    builder.reject(rejection('too-long', message));
    return { roots: [], around };
  }
  if (/^\s*[[{]/.test(input)) {
    const json = parseLenientJson(input);
    if (json) return { roots: [json.value], around };
    builder.reject(
      rejection('value', {
        received: 'text that is not valid JSON',
        expected: 'valid JSON',
      }),
    );
    return { roots: [], around };
  }
  return pageOf(input, around, builder);
}

function pageOf(
  html: string,
  around: Surroundings,
  builder: ResultBuilder,
): { roots: unknown[]; around: Surroundings } {
  const page = readPage(html);
  if (!page.scripts.length) {
    const what = /<[a-z!?]/i.test(html) ? 'a page without JSON-LD' : 'a text that is neither JSON nor HTML';
    builder.reject(rejection('source', { received: what, expected: 'a script of type application/ld+json' }));
  }
  if (page.moreScripts) {
    const count = page.scripts.length + page.moreScripts;
    builder.report(
      cutInput({
        received: phrase('{0} entries', count),
        outcome: phrase('the first {0} were read', maxScripts),
      }),
    );
  }
  const roots: unknown[] = [];
  let { isWithdrawn } = page;
  page.scripts.forEach((script, index) => {
    // Escapes inside valid JSON belong to its texts; if it is invalid, a program may have escaped the whole script.
    const json =
      parseLenientJson(script) ?? (script.includes('&') ? parseLenientJson(decodeHTML(script)) : undefined);
    if (json) roots.push(json.value);
    else {
      // What it says of a status cannot be read.
      if (/creativeWorkStatus/i.test(script)) isWithdrawn = true;
      const message: Mismatch = { received: 'text that is not valid JSON', outcome: 'it was left out' };
      builder.reject({ ...problem('value', message), path: `script[${index}]` });
    }
  });
  if (page.scripts.length && !roots.length) {
    builder.reject(
      rejection('source', {
        received: 'a page without readable JSON-LD',
        expected: 'an article',
      }),
    );
  }
  return {
    roots,
    around: {
      baseUrl: baseOf(page, around.baseUrl),
      page: page.address ?? resolveWeb(around.baseUrl, undefined),
      language: around.language,
      pageLanguage: page.language,
      isPage: true,
      isWithdrawn,
    },
  };
}

/** A warning about the whole document. */
function problem(code: Issue['code'], text: IssueText): Issue {
  return warning('', code, text);
}

function rejection(code: Issue['code'], text: IssueText): Issue {
  return failure('', code, text);
}
