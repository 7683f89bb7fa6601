import { extentStep } from './caseExtent.js';
import { isOblique } from './cases.js';
import type { Compiled } from './compiled.js';
import type { Item } from './lists.js';
import { sentenceCountryOf } from './nameCountry.js';
import { headOf, isDescribedHead, ledNoun } from './nameHeads.js';
import { isOfMembers, skipIntroducer } from './nameIntroducers.js';
import { caseStep } from './nameSteps.js';
import { readAcronym } from './names.js';
import { ownAdjective } from './ownNames.js';
import { readQuoted } from './quotedNames.js';
import { readSharedNames } from './sentenceShared.js';
import {
  isAdjective,
  isBranch,
  isElision,
  isField,
  isHeadNoun,
  skipArticles,
  skipLink,
  startsName,
} from './sentenceWords.js';
import type { Range, Tokens } from './tokens.js';

/** What was read at a place of a list: a name, or those that share a noun, and the token after. */
export interface SentenceNames {
  readonly items: readonly Item[];
  readonly after: number;
}

const maxName = 200;

/**
 * Reads a name in a language that gives a capital to its first word only: "Agence nationale pour l’emploi et le
 * travail indépendant (ANETI)". It starts with a capital, or with a noun that needs none ("ministère"), and goes on
 * with capitals, with adjectives by their endings, and with small words of belonging and what they lead to. After
 * "and" or a comma it goes on only with words of portfolios, never with what begins a name itself. A known body
 * and a country are names as they stand. The body that owns a directorate or an office is its parent.
 */
export function readSentenceNames(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
  inner = false,
): SentenceNames | undefined {
  // "L’éducation ne peut attendre": an article of the name.
  const articled = tokens.capital(at) && words.bodies.match(tokens, at, end);
  const first = articled ? at : skipArticles(tokens, words, at, end);
  const shared = inner ? undefined : readSharedNames(tokens, words, first, end);
  if (shared) return shared;
  const quoted = readQuoted(tokens, words, first, end);
  if (quoted) return quoted;
  // "le *Représentant* de la FAO", "la *Cheffe* de mission": a person.
  const titled =
    words.sentence?.purposes.size &&
    tokens.capital(first) &&
    words.titles.has(tokens.key(first)) &&
    !articled;
  // "conduite par l’Administratrice de la FAO": who led somebody is not who carried it out.
  const agent = [at - 1, first - 1, first - 3].some((near) => words.agentWords.has(tokens.key(near)));
  const whose = titled && !agent ? whoseOf(tokens, words, first, end) : undefined;
  if (whose) return whose;
  const behind = skipIntroducer(tokens, words, first, end);
  if (behind === undefined) return undefined;
  const start = behind;
  const introduced = start !== first;
  const listed = words.bodies.match(tokens, start, end);
  const body = listed && goesOnAsName(tokens, words, start, listed.to, end) ? undefined : listed;
  const ofMembers = isOfMembers(tokens, words, start, end);
  if (!tokens.capital(start) && !body && !ofMembers && !isHeadNoun(tokens, words, start)) {
    if (!isDescribedHead(tokens, words, start)) return undefined;
  }
  // "US$ 83.000"
  if (/^[$€£¥]$/.test(tokens.key(start + 1)) && tokens.glued(start + 1)) return undefined;
  if ((!body && words.notNames.has(tokens.word(start))) || words.months.has(tokens.key(start)))
    return undefined;

  const mention = words.mentions.match(tokens, start, end);
  const country = mention?.value.type === 'country' ? mention : undefined;
  const known = Math.max(body?.to ?? 0, country?.to ?? 0);
  const noun = known > start ? undefined : ofMembers ? start : headOf(tokens, words, start, end);
  const headAt = noun ?? (known > start || listed ? undefined : ledNoun(tokens, words, start, end));
  const limit = tokens.span(start, start + 1).start + maxName;
  let to = Math.max(known, (headAt ?? start) + 1);
  let parent: SentenceNames | undefined;
  for (let next = step(to); next !== undefined; next = step(to)) {
    if (tokens.span(start, next).end > limit) return undefined;
    to = next;
  }
  if ((headAt !== undefined || introduced) && !parent && !body)
    to = upToAcronym(tokens, words, to, end, introduced ? start : undefined) ?? to;
  if (!tokens.capital(start) && to === (headAt ?? start) + 1) return undefined;
  // "le centre de santé": written small, such a noun heads a name only with a name in it.
  if (!tokens.capital(start) && words.sentence?.weakHeads.has(tokens.key(start)) && !hasCapital(start, to))
    return undefined;
  // "Фонд", "Министерство": no name by itself, where a noun owns what follows without a small word.
  if (headAt === start && to === start + 1 && words.sentence?.cases && !tokens.allCaps(start)) {
    if (words.heads.has(tokens.key(start)) && tokens.key(to) !== '(') return undefined;
  }
  if (headAt === undefined && known <= start && words.sentence?.stops.has(tokens.key(start)))
    return undefined;

  const name = { from: properStart(), to };
  const acronym = readAcronym(tokens, words, name, end);
  let after = acronym ? acronym.to + 1 : to;
  if (tokens.key(after) === '*' && tokens.glued(after)) after = skipArticles(tokens, words, after, end);
  const ownerAt = skipLink(tokens, words, after, end);
  const isPart = acronym !== undefined || (body && words.sentence?.owned.has(tokens.key(start)));
  if (!parent && isPart && ownerAt > after && isOwner(ownerAt)) {
    parent = readSentenceNames(tokens, words, ownerAt, end, true);
  }
  if (parent) after = Math.max(after, parent.after);
  after = skipPerson(tokens, words, after, end);
  // "Secretaría de Estado para Asuntos Económicos (SECO) *de Suiza*", "el INEC *de Costa Rica*".
  const stated =
    !parent && ownerAt > after && (acronym || isAcronym(start, to))
      ? countryAt(ownerAt)
      : countryInBrackets(after);
  if (stated) after = tokens.key(stated.to) === ')' && tokens.key(after) === '(' ? stated.to + 1 : stated.to;
  const owner = parent?.items[0];
  // An acronym behind the owner is that of the whole: "Direction X de la Commission Y (ECHO)".
  const short = acronym ?? owner?.acronym;
  const from = owner && sentenceCountryOf(tokens, words, owner.name);
  const ownCountry = sentenceCountryOf(tokens, words, name);
  const item: Item = {
    name,
    organization:
      headAt !== undefined ||
      known > start ||
      introduced ||
      endsInNoun(start, to) ||
      isAcronym(start, to) ||
      isWithout(start, to) ||
      isBranch(tokens, words, start, to),
    fields: isAllFields(tokens, words, name),
    ...(short && { acronym: short }),
    ...(owner && { parent: owner.name }),
    ...((stated ?? from) && !ownCountry && { country: stated ?? from! }),
    ...(body && body.to === to && { body: body.value }),
  };
  return { items: titled ? [] : [item], after };

  /** "la Alcaldía de X (Colombia)" */
  function countryInBrackets(index: number): Item['country'] {
    const found = tokens.key(index) === '(' && headAt !== undefined ? countryAt(index + 1) : undefined;
    return found && tokens.key(found.to) === ')' ? found : undefined;
  }

  function countryAt(index: number): Item['country'] {
    const found = words.mentions.match(tokens, index, end);
    return found?.value.type === 'country'
      ? { from: index, to: found.to, code: found.value.code }
      : undefined;
  }

  /** "France *Travail*", "Mali *Santé*": a name that a country begins. */
  function namesBranch(at: number): boolean {
    if (!words.sentence?.purposes.size || tokens.allCaps(at) || tokens.linesBefore(at) > 0) return false;
    return !words.mentions.match(tokens, at, end) && !words.bodies.match(tokens, at, end);
  }

  /** "comité de quartier *Les Amis* du Bocage": behind a small noun a capital article begins the name. */
  function properStart(): number {
    if (tokens.capital(start) || !words.sentence?.weakHeads.has(tokens.key(start))) return start;
    for (let index = start + 1; index < to; index++)
      if (tokens.capital(index)) return words.determiners.has(tokens.key(index)) ? index : start;
    return start;
  }

  function hasCapital(from: number, last: number): boolean {
    for (let index = from; index < last; index++) if (tokens.capital(index)) return true;
    return false;
  }

  /** "Nantes Métropole", "Aviation Sans Frontières", "*Lions Club* de Namur". */
  function endsInNoun(from: number, last: number): boolean {
    const link = words.sentence?.purposes.size ? from + 2 : last;
    if (link < last && tokens.capital(from + 1) && words.of.has(tokens.key(link)) && endsInNoun(from, link))
      return true;
    return last - from > 1 && tokens.capital(last - 1) && words.nouns.has(tokens.key(last - 1));
  }

  function isAcronym(from: number, last: number): boolean {
    return last - from === 1 && tokens.allCaps(from);
  }

  function isOwner(index: number): boolean {
    const owning = words.bodies.match(tokens, index, end);
    if (owning) return owning.value !== 'agency';
    // "Dirección General de *Protección* Civil": a portfolio, and nobody's.
    if (words.clauses && words.fields.has(tokens.key(index))) return false;
    return isHeadNoun(tokens, words, index) && words.heads.has(tokens.key(index));
  }

  /** "Médecins *Sans* Vacances", "Clowns *sans* frontières". */
  function isWithout(from: number, last: number): boolean {
    return last - from > 2 && tokens.key(from + 1) === 'sans';
  }

  /** The end of the name with one more word, or undefined where it ends. */
  function step(at: number): number | undefined {
    if (at >= end || tokens.linesBefore(at) > 1 || parent) return undefined;
    // "por medio de": through whom the money comes.
    if (words.through.match(tokens, at, end)) return undefined;
    const key = tokens.key(at);
    const next = at + 1;
    const numbered = headAt === undefined ? undefined : endOfNumber(at);
    if (numbered !== undefined) return numbered;
    if (tokens.capital(at)) {
      // "Hassan II"
      if (/^(?:II|III|IV|VI)$/.test(tokens.word(at)) && tokens.capital(at - 1) && headAt !== undefined)
        return next;
      // "Plan International *Mme* Rose A.": a person of theirs.
      if (skipPerson(tokens, words, at, end) > at) return undefined;
      if (words.notNames.has(tokens.word(at)) || (country && !body && !namesBranch(at))) return undefined;
      // "совместно с ПРООН *Нарынский университет*": in another case than its owner would be.
      const stranger = words.sentence?.cases && known === at && at - start === 1 && tokens.allCaps(start);
      if (stranger && headOf(tokens, words, at, end) !== undefined && !tokens.glued(at)) {
        const last = headOf(tokens, words, at, end)!;
        if (last > at && !isOblique(tokens, words, { from: at, to: last + 1 })) return undefined;
      }
      const named = words.bodies.match(tokens, at, end);
      // "фонд DREF *Международной федерации* …": whose it is.
      const owning = named && words.sentence?.cases && isAcronym(start, at);
      if (owning && named.to > next && isOblique(tokens, words, { from: at, to: named.to })) return undefined;
      return named?.to ?? next;
    }
    // "Réseau des femmes – *section Togo*": a branch named with its body.
    const dashed = /^[–—-]$/.test(key) && !tokens.glued(at) && !tokens.glued(next) && headAt !== undefined;
    if (
      dashed &&
      words.sentence?.branches.has(tokens.key(next)) &&
      next + 1 < end &&
      tokens.capital(next + 1)
    )
      return next + 2;
    const joined = tokens.glued(at) && next < end && tokens.glued(next);
    if (joined && (key === '-' || key === "'") && tokens.isWord(next)) return next + 1;
    if (joined && (key === '&' || key === '.') && tokens.capital(next)) return next + 1;
    if (key === '.' && tokens.glued(at) && tokens.key(at - 1).length === 1 && tokens.capital(next))
      return next < end && tokens.isWord(at - 1) ? next : undefined;
    const inCases =
      words.sentence?.cases && known <= start ? caseStep(tokens, words, headAt, at, end) : undefined;
    if (inCases) return inCases;
    const extended =
      headAt !== undefined && known <= start ? extentStep(tokens, words, headAt, at, end) : undefined;
    if (extended) return extended;
    // "Women *of the* Delta", "Terre *et* Vie": small words of other languages inside a name.
    if (words.sentence?.foreign.has(key) && known <= start && tokens.capital(at - 1)) {
      const behind = words.sentence.foreign.has(tokens.key(next)) ? next + 1 : next;
      if (behind < end && tokens.capital(behind)) return behind + 1;
    }
    if (words.and.has(key) || key === ',')
      return known > start ? undefined : (joinPair(at) ?? joinFields(at) ?? joinAims(at) ?? joinSpelled(at));
    // "Institut Pasteur *de Tunis*"
    const inTown =
      body?.value === 'other' && body.to === at && isHeadNoun(tokens, words, start)
        ? skipLink(tokens, words, at, end)
        : at;
    const isTown = inTown > at && words.mentions.match(tokens, inTown, end)?.value.type;
    if (isTown && /^(?:town|capital|seat|country)$/.test(isTown)) return inTown + 1;
    // "Coopération suisse *au Bénin*"
    const posted =
      body?.to === at && words.prepositions.has(key) && words.sentence?.posted.has(tokens.key(start));
    const post = posted ? words.mentions.match(tokens, next, end) : undefined;
    if (post?.value.type === 'country') return post.to;
    if (known > start) return undefined;
    if (!tokens.isWord(at)) return undefined;
    const linked = skipLink(tokens, words, at, end);
    if (linked > at) return afterLink(at, linked);
    if (
      headAt !== undefined &&
      words.prepositions.has(key) &&
      words.sentence?.posted.has(tokens.key(headAt))
    ) {
      const place = words.mentions.match(tokens, skipArticles(tokens, words, next, end), end);
      if (place?.value.type === 'country') return place.to;
    }
    if (key === 'sans' && /^front/.test(tokens.key(next)) && at === start + 1 && next < end) return next + 1;
    // "l’association Place *au Vélo*"
    const inner = introduced && words.afterNoun.has(key) && next < end && tokens.capital(next);
    // "el colectivo Vecinas *en Red*": a noun of organisations with nothing behind it.
    const bare = words.clauses && !tokens.capital(next + 1) && !words.of.has(tokens.key(next + 1));
    if (inner && (!startsName(tokens, words, next, end) || (bare && isHeadNoun(tokens, words, next))))
      return next + 1;
    // "maladies *non transmissibles*"
    if (key === 'non' && headAt !== undefined && isAdjective(tokens, words, next)) return next + 1;
    if (words.sentence?.stops.has(key) && !words.afterNoun.has(key) && !isPurpose(at)) return undefined;
    if (headAt === undefined) return introduced ? ownAdjective(tokens, words, start, at, end) : undefined;
    // "Правительства Японии по обеспечению …": a country ends the name of its government.
    const ofCountry = words.sentence?.cases && words.heads.get(tokens.key(headAt))?.takes === 'countries';
    if (ofCountry && words.mentions.match(tokens, headAt + 1, at)?.to === at) return undefined;
    // "… при содействии", "… en partenariat avec": a phrase of a role, and no part of the name.
    const leads = () => words.triggers.match(tokens, at, end) ?? words.withWords.match(tokens, at, end);
    if (words.afterNoun.has(key) && leads()) return undefined;
    // "le Réseau des femmes *à Bouaké*": where it works.
    if (
      key === 'à' &&
      hasWord('pour') &&
      /^(?:town|capital|seat)$/.test(words.mentions.match(tokens, next, end)?.value.type ?? '')
    )
      return undefined;
    if (words.afterNoun.has(key)) return isAim(at) ? undefined : (afterNoun(next) ?? patronOf(at));
    if (isAdjective(tokens, words, at) || isField(tokens, words, at)) return next;
    const led = words.afterNoun.has(tokens.key(at - 2));
    if ((led || at === headAt + 1) && tokens.capital(start) && isOwning(at)) return next;
    // "охране окружающей среды": the noun of an adjective.
    const before = tokens.key(at - 1);
    const described = at - 1 > headAt && words.sentence?.describing.some((ending) => before.endsWith(ending));
    return described && tokens.small(at) && !isVerb(at) ? next : undefined;
  }

  /** "Фонд *поддержки* предпринимательства", "Центр *помощи* семьям": in the genitive, directly behind the noun. */
  function isPurpose(at: number): boolean {
    return (
      at - 1 === headAt &&
      words.sentence?.cases !== undefined &&
      (tokens.capital(start) || tokens.capital(headAt)) &&
      /^(поддержки|помощи|участия)$/.test(tokens.key(at))
    );
  }

  /** "Escuela Rural *N.º 12*", "École *n° 3*". */
  function endOfNumber(at: number): number | undefined {
    if (!/^(n|nº|n°|no|núm|num)$/.test(tokens.key(at))) return undefined;
    let index = at + 1;
    while (index < at + 4 && /^[.º°]$/.test(tokens.key(index))) index++;
    return index > at + 1 && index < end && tokens.number(index) !== undefined ? index + 1 : undefined;
  }

  /** "Институт почв", "Ассоциация фермеров": a noun that belongs to the one before it, by its ending. */
  function isOwning(index: number): boolean {
    const key = tokens.key(index);
    const { sentence } = words;
    if (!tokens.small(index) || key.length < 4 || isVerb(index)) return false;
    return sentence?.cases?.owners.some((ending) => key.endsWith(ending)) === true;
  }

  function isVerb(index: number): boolean {
    const key = tokens.key(index);
    const acts = tokens.small(index) ? words.sentence?.cases?.acts : undefined;
    if (acts?.verbs.match(tokens, index, index + 1)) return true;
    return words.sentence?.notEndings.some((ending) => key.endsWith(ending)) === true;
  }

  function afterLink(link: number, index: number): number | undefined {
    if (index >= end) return undefined;
    const owned = headAt !== undefined && words.sentence?.owned.has(tokens.key(headAt));
    if (owned && link - start >= 2 && isOwner(index)) {
      // "Oficina de Ayuda Humanitaria de la Unión Europea": an office without a short name has its owner in its name.
      const office =
        words.clauses && tokens.key(headAt!) === 'oficina'
          ? readSentenceNames(tokens, words, index, end, true)
          : undefined;
      if (office && !office.items.at(-1)?.acronym) return office.items.at(-1)?.name.to;
      parent = readSentenceNames(tokens, words, index, end, true);
      return undefined;
    }
    if (headAt === undefined && isAcronym(start, link) && countryAt(index)) return undefined;
    if (tokens.capital(index)) {
      const body = words.bodies.match(tokens, index, end)?.to ?? 0;
      const place = words.mentions.match(tokens, index, end);
      return Math.max(index + 1, body, place && place.value.type !== 'none' ? place.to : 0);
    }
    if (headAt === undefined || !tokens.small(index)) return undefined;
    const key = tokens.key(index);
    // "de *mise en valeur*"
    const compound = words.sentence?.compounds.match(tokens, index, end);
    if (compound) return compound.to;
    if (words.sentence?.stops.has(key) || words.projectNaming.has(key)) return undefined;
    // "Association des *jeunes agronomes*": an adjective before its noun.
    const described = words.sentence?.adjectivesBefore.has(key) && tokens.small(index + 1) && index + 1 < end;
    if (described && /[sx]$/.test(tokens.key(index + 1)) && !words.sentence?.stops.has(tokens.key(index + 1)))
      return words.functionWords.has(tokens.key(index + 1)) ? index + 1 : index + 2;
    return index + 1;
  }

  /** "pour la population", "para el Desarrollo", "по делам"; and "en Tunisie" of an embassy. */
  function afterNoun(at: number): number | undefined {
    const index = skipArticles(tokens, words, at, end);
    if (index >= end || headAt === undefined) return undefined;
    const place = words.mentions.match(tokens, index, end);
    if (place?.value.type === 'country') {
      // "Fonds commun des Nations Unies *pour Haïti*", but not "Fondation X pour le Mali".
      const own = index === at && !words.prepositions.has(tokens.key(at - 1)) && takesFields();
      // "Association des ressortissants de Kayes *en France*"
      return own || words.sentence?.posted.has(tokens.key(headAt)) || ofAbroad() ? place.to : undefined;
    }
    // "Агентство … при Президенте Республики", "служба при Министерстве обороны"
    const head = words.heads.get(tokens.key(index));
    const under = words.sentence?.cases && tokens.key(at - 1) === 'при';
    const whose = under && tokens.capital(index) ? words.bodies.match(tokens, index, end) : undefined;
    if (whose) return whose.to;
    if (tokens.capital(index))
      return startsName(tokens, words, index, end) &&
        !(under && (head || words.titles.has(tokens.key(index))))
        ? undefined
        : index + 1;
    const compound = words.sentence?.compounds.match(tokens, index, end);
    if (compound) return compound.to;
    if (words.sentence?.stops.has(tokens.key(index))) return undefined;
    return isField(tokens, words, index) ||
      isMatter(index) ||
      (words.sentence?.adjectivesFirst && isAdjective(tokens, words, index))
      ? index + 1
      : undefined;
  }

  /** "Comité suisse *pour l’UNICEF*": a national body by whom it works for. */
  function patronOf(at: number): number | undefined {
    if (!words.sentence?.purposes.size || tokens.key(at) !== 'pour' || at !== headAt! + 2) return undefined;
    const patron = skipArticles(tokens, words, at + 1, end);
    const known = isAdjective(tokens, words, at - 1) ? words.bodies.match(tokens, patron, end) : undefined;
    return known?.value === 'agency' ? known.to : undefined;
  }

  /** "le Comité de gestion de Kéla *pour le contrôle* …", "*pour les villes*": what it does here, unless an acronym follows. */
  function isAim(at: number): boolean {
    if (!words.sentence?.purposes.size || tokens.key(at) !== 'pour') return false;
    if (hasWord('pour')) return true;
    const place = at - 1 > headAt! + 1 && tokens.capital(at - 1) && !isField(tokens, words, at - 1);
    const placed = place && words.of.has(tokens.key(at - 2));
    const plain =
      at > headAt! + 1 &&
      tokens.key(at + 1) === 'les' &&
      tokens.small(at + 2) &&
      !isField(tokens, words, at + 2);
    return (placed || plain) && !tokens.capital(at + 1) && upToAcronym(tokens, words, at, end) === undefined;
  }

  function ofAbroad(): boolean {
    for (let index = headAt! + 1; index < to; index++)
      if (
        /^(?:ressortissants|originaires|natifs|expatriés|diaspora|étudiants|residentes)$/.test(
          tokens.key(index),
        )
      )
        return true;
    return false;
  }

  /** "Ligue *contre le cancer*", "Fonds d’urgence *pour les réponses* …": no portfolio, and not what somebody paid for. */
  function isMatter(index: number): boolean {
    const { purposes } = words.sentence ?? {};
    const key = tokens.key(index);
    return (
      purposes !== undefined &&
      purposes.size > 0 &&
      tokens.capital(start) &&
      takesFields() &&
      !purposes.has(key) &&
      key.length > 3 &&
      !words.functionWords.has(key) &&
      !isVerb(index)
    );
  }

  /** "Fondation Mère *et Monde*", "l’association Racines *et Savoirs*": two words with capitals, and no article. */
  function joinPair(at: number): number | undefined {
    const takes = words.heads.get(tokens.key(start))?.takes;
    const proper = introduced || takes === 'names' || takes === 'fields';
    const single = at - start === (introduced ? 1 : 2) && tokens.capital(at - 1);
    if (!proper || !single || tokens.key(at) === ',' || words.sentence?.adjectivesFirst) return undefined;
    const next = at + 1;
    // "Campo y *Mesa*": a bare noun of organisations is no name.
    const bare = isHeadNoun(tokens, words, next) && !words.of.has(tokens.key(next + 1));
    const plain =
      next < end &&
      tokens.capital(next) &&
      (bare || !startsName(tokens, words, next, end)) &&
      (introduced || takes === 'names' || !isField(tokens, words, at - 1));
    return plain && !tokens.capital(next + 1) && !/^[-']$/.test(tokens.key(next + 1)) ? next + 1 : undefined;
  }

  /** "Réseau des femmes pour la Justice *et la Paix*": two aims with capitals, each with its article, and no more. */
  function joinAims(at: number): number | undefined {
    if (!words.sentence?.purposes.size || headAt === undefined || !words.and.has(tokens.key(at)))
      return undefined;
    const led = articleBefore(at - 1);
    const next = skipArticles(tokens, words, at + 1, end);
    const aims = led !== undefined && /^(?:pour|contre)$/.test(tokens.key(led - 1)) && tokens.capital(at - 1);
    if (!aims || next === at + 1 || next >= end || !tokens.capital(next)) return undefined;
    const goesOn = tokens.capital(next + 1) || words.of.has(tokens.key(next + 1));
    return goesOn || startsName(tokens, words, next, end) || words.nouns.has(tokens.key(next))
      ? undefined
      : next + 1;
  }

  /** Where the article of a word begins: "la", "l’". */
  function articleBefore(at: number): number | undefined {
    if (words.determiners.has(tokens.key(at - 1))) return at - 1;
    return tokens.key(at - 1) === "'" && tokens.key(at - 2) === 'l' ? at - 2 : undefined;
  }

  /** "la ONG Amigos de la Selva *y del Río* (ASER)": an acronym begins as the name does, and has what follows "and". */
  function joinSpelled(at: number): number | undefined {
    const spells = words.clauses || words.sentence?.purposes.size;
    if (!spells || !words.and.has(tokens.key(at)) || !(introduced || headAt !== undefined)) return undefined;
    const next = skipLink(tokens, words, at + 1, end);
    const word = next > at + 1 ? next : skipArticles(tokens, words, at + 1, end);
    let open = word + 1;
    while (open < Math.min(end, word + 10) && (tokens.capital(open) || isInside(open))) open++;
    if (tokens.key(open) !== '(' || tokens.key(open + 2) !== ')' || !tokens.allCaps(open + 1))
      return undefined;
    const letters = tokens.key(open + 1);
    const initial = tokens.key(word)[0]!;
    const spelled = letters.length > 2 && letters[0] === tokens.key(start)[0] && initial !== letters[0];
    return spelled && letters.indexOf(initial, 1) > 0 ? word + 1 : undefined;

    function isInside(index: number): boolean {
      const key = tokens.key(index);
      return (
        words.of.has(key) ||
        words.determiners.has(key) ||
        words.and.has(key) ||
        words.afterNoun.has(key) ||
        isAdjective(tokens, words, index)
      );
    }
  }

  function takesFields(): boolean {
    return headAt !== undefined && words.heads.get(tokens.key(headAt))?.takes === 'fields';
  }

  /** Past "et de l’artisanat", ", du commerce et de l’artisanat": to the end of the first word after the last "and". */
  function joinFields(at: number): number | undefined {
    const takes = headAt === undefined ? undefined : words.heads.get(tokens.key(headAt))?.takes;
    if (takes === 'names' && words.sentence?.cases) return joinSubjects(at);
    // "Université des sciences *et de la technologie* de X"
    const taught = /^universit/.test(tokens.key(start)) && isField(tokens, words, at - 1);
    if ((takes !== 'fields' && !taught) || to - start < 2) return undefined;
    // "Ministerio de Salud *y Protección Social*": a known pair, although its second word may begin a name.
    for (let first = at - 1; words.clauses && first > start && first >= at - 2; first--) {
      const pair = words.sentence?.pairs.match(tokens, first, end);
      if (pair && pair.to > at + 1) return pair.to;
    }
    let index = at;
    for (let count = 0; count < 8; count++) {
      const last = words.and.has(tokens.key(index));
      const word = segmentStart(index + 1, last);
      if (word === undefined) return undefined;
      if (last) return word + 1;
      index = segmentEnd(word + 1);
      if (tokens.key(index) !== ',' && !words.and.has(tokens.key(index))) return undefined;
    }
    return undefined;
  }

  /** "университет медицины и фармации": two small nouns in the same case, and the end of the name. */
  function joinSubjects(at: number): number | undefined {
    const next = at + 1;
    const [first, second] = [tokens.key(at - 1), tokens.key(next)];
    if (
      !words.and.has(tokens.key(at)) ||
      !tokens.small(at - 1) ||
      !tokens.small(next) ||
      at - 2 < (headAt ?? at)
    )
      return undefined;
    const alike = /(ий|ств|ния|ии|ы|и|а|я|ов)$/.test(first) && isOwning(next);
    const other =
      words.nouns.has(second) ||
      words.people.has(second) ||
      (isAdjective(tokens, words, next) && !/(ии|ия|ства|ний)$/.test(second));
    const ends =
      next + 1 >= end ||
      /^[.,;)]$/.test(tokens.key(next + 1)) ||
      words.functionWords.has(tokens.key(next + 1)) ||
      tokens.key(next + 1) === '(';
    return alike && !other && ends ? next + 1 : undefined;
  }

  function segmentStart(at: number, last: boolean): number | undefined {
    const linked = skipLink(tokens, words, at, end);
    const index = linked > at ? linked : skipArticles(tokens, words, at, end);
    // "pour l’Afrique de l’Ouest et *du Centre*"
    if (last && linked > at && isQuarter(at - 2) && isQuarter(index)) return index;
    // "Commissariat à la sécurité alimentaire et *à la résilience*"
    const again = words.afterNoun.has(tokens.key(at)) && last && hasWord(tokens.key(at));
    const behind = again ? skipArticles(tokens, words, at + 1, end) : at;
    if (again && tokens.small(behind) && isField(tokens, words, behind)) return behind;
    if (index >= end || !tokens.isWord(index) || startsName(tokens, words, index, end)) return undefined;
    const led = index > at;
    if (leadsToName(index)) return undefined;
    // "recherche *sur les glaciers* et *les écosystèmes* de montagne"
    const alike = last && led && linked === at && words.afterNoun.has(tokens.key(at - 4));
    const matter = alike && tokens.key(at - 3) === tokens.key(at) && tokens.small(index);
    if (matter && takesMatter() && isThing(index)) return index;
    // "et *l’Action* pour la terre": behind an article only, a capital begins another name.
    if (led && linked === at && tokens.capital(index) && words.sentence?.purposes.size) return undefined;
    // "и Пограничных войск", "и сотрудники Агентства": other names, where a name has one capital.
    const other = words.people.has(tokens.key(index)) || (tokens.capital(index) && !tokens.capital(at - 2));
    if (words.sentence?.cases && other) return undefined;
    // "Институт социологии РАН и *Научный центр*"
    if (words.sentence?.cases && tokens.capital(index) && headOf(tokens, words, index, end) !== undefined)
      return undefined;
    if (isField(tokens, words, index)) return index;
    if (last && linked === at && (isJoinedNoun(index) || isBarePlural(index))) return index;
    if (words.sentence?.stops.has(tokens.key(index))) return undefined;
    if (isAdjective(tokens, words, index) && isField(tokens, words, index + 1)) return index;
    // "Capitanías y Guardacostas": in these languages a name of its own would have its article.
    if (linked > at && hasLinkBefore(at))
      return tokens.capital(index) || !last || !isOwned() ? index : undefined;
    return !led && tokens.capital(index) && tokens.capital(at - 2) && isNounPlural(at - 2)
      ? index
      : undefined;
  }

  /** "Conseil des sages *et notables*": a plural without an article, behind one with "des", can't begin another name. */
  function isBarePlural(index: number): boolean {
    const { purposes, introducers, stops } = words.sentence ?? {};
    if (!purposes?.size || !tokens.capital(start) || !tokens.small(index)) return false;
    const key = tokens.key(index);
    const plural = (word: string) => word.length > 3 && /[sx]$/.test(word);
    return (
      plural(key) &&
      tokens.small(index - 2) &&
      plural(tokens.key(index - 2)) &&
      tokens.key(index - 3) === 'des' &&
      !words.people.has(key) &&
      !words.nouns.has(key) &&
      !words.functionWords.has(key) &&
      !introducers?.has(key) &&
      !stops?.has(key)
    );
  }

  function takesMatter(): boolean {
    return words.sentence !== undefined && words.sentence.purposes.size > 0 && tokens.capital(start);
  }

  /** A plural noun that is neither people nor what begins a name. */
  function isThing(index: number): boolean {
    const key = tokens.key(index);
    return (
      /s$/.test(key) &&
      !/(?:eurs|euses|ants|antes|iens|iennes|iers|ières|istes)$/.test(key) &&
      !words.people.has(key)
    );
  }

  function isQuarter(index: number): boolean {
    return (
      tokens.capital(index) && /^(?:nord|sud|est|ouest|centre|norte|sur|este|oeste)$/.test(tokens.key(index))
    );
  }

  /** "и местной НПО «Родник»", "и районной больницы": adjectives, and behind them a noun of another organisation. */
  function leadsToName(at: number): boolean {
    let index = at;
    while (
      index < at + 3 &&
      isAdjective(tokens, words, index) &&
      !(index > at && words.nouns.has(tokens.key(index)))
    )
      index++;
    const key = tokens.key(index);
    // "и сельского хозяйства": one portfolio.
    if (words.fields.has(key) && isField(tokens, words, index - 1)) return false;
    return index > at && (words.nouns.has(key) || words.sentence?.introducers.has(key) === true);
  }

  /** "l’appui *de* l’Office de l’eau et de la jeunesse": the small word may be repeated for another giver. */
  function isOwned(): boolean {
    if (!words.sentence?.purposes.size || !tokens.capital(start)) return true;
    let before = start - 1;
    const led = words.determiners.has(tokens.key(before)) || tokens.key(before) === "'";
    if (led) before -= tokens.key(before) === "'" && tokens.key(before - 1) === 'l' ? 2 : 1;
    return words.of.has(tokens.key(before));
  }

  function hasWord(key: string): boolean {
    for (let index = start + 1; index < to; index++) if (tokens.key(index) === key) return true;
    return false;
  }

  /**
   * "la Asociación de Jubilados y Pensionistas", "el Instituto de Investigaciones Marinas y Costeras (INVEMAR)": in a list a
   * name of its own would have its article; the endings agree, or an acronym of the whole follows.
   */
  function isJoinedNoun(index: number): boolean {
    const led = words.determiners.has(tokens.key(start - 1));
    if (!led || !tokens.capital(index) || tokens.allCaps(index) || !hasLinkBefore(index - 1)) return false;
    const agree =
      /s$/.test(tokens.key(index - 2)) && /s$/.test(tokens.key(index)) && !tokens.capital(index + 1);
    const closed =
      tokens.key(index + 1) === '(' && tokens.allCaps(index + 2) && tokens.key(index + 3) === ')';
    return words.clauses !== undefined && (agree || closed || isInAcronym(index));
  }

  /** "Asociación de Radios *y Programas* Participativos de X (ARPAX)": an acronym of the whole has its first letter. */
  function isInAcronym(index: number): boolean {
    let open = index + 1;
    const inner = (at: number) =>
      tokens.capital(at) || words.of.has(tokens.key(at)) || words.and.has(tokens.key(at));
    while (open < Math.min(end, index + 9) && inner(open)) open++;
    if (tokens.key(open) !== '(' || tokens.key(open + 2) !== ')' || !tokens.allCaps(open + 1)) return false;
    const letters = tokens.key(open + 1);
    return (
      letters.length > 3 &&
      letters[0] === tokens.key(start)[0] &&
      letters.indexOf(tokens.key(index)[0]!, 1) > 0
    );
  }

  /** Whether the name so far has a word of belonging: "Ministère *de* …". */
  function hasLinkBefore(at: number): boolean {
    for (let index = start + 1; index < at - 1; index++) if (words.of.has(tokens.key(index))) return true;
    return false;
  }

  function isNounPlural(index: number): boolean {
    return isField(tokens, words, index);
  }

  function segmentEnd(at: number): number {
    let index = at;
    while (index < end && index < at + 8) {
      const linked = skipLink(tokens, words, index, end);
      if (linked > index && linked < end && tokens.isWord(linked)) index = linked + 1;
      else if (isElision(tokens, words, index)) index += 2;
      else if (tokens.capital(index) || isAdjective(tokens, words, index) || isField(tokens, words, index))
        index++;
      else break;
    }
    return index;
  }
}

/** "Organisation mondiale de la santé *animale*": a longer name than the body that is known. */
function goesOnAsName(tokens: Tokens, words: Compiled, start: number, at: number, end: number): boolean {
  return (
    at < end &&
    at - start > 2 &&
    isHeadNoun(tokens, words, start) &&
    tokens.small(at) &&
    words.fields.has(tokens.key(at)) &&
    !words.sentence?.stops.has(tokens.key(at))
  );
}

/** "Représentant résident *du PNUD*": the organisation whose person it is. */
function whoseOf(tokens: Tokens, words: Compiled, at: number, end: number): SentenceNames | undefined {
  const behind = isAdjective(tokens, words, at + 1) ? at + 2 : at + 1;
  const owner = skipLink(tokens, words, behind, end);
  const names = owner > behind ? readSentenceNames(tokens, words, owner, end, true) : undefined;
  const [item] = names?.items ?? [];
  return item?.organization && !item.fields ? names : undefined;
}

/** Past "M. X", "Mme Y", "Colonel Z": who of an organisation came. */
export function skipPerson(tokens: Tokens, words: Compiled, at: number, end: number): number {
  if (!words.sentence?.purposes.size || !tokens.capital(at) || !words.titles.has(tokens.key(at))) return at;
  let index = tokens.key(at + 1) === '.' ? at + 2 : at + 1;
  if (index >= end || !tokens.capital(index)) return at;
  while (index < end && index < at + 9 && (tokens.capital(index) || isInName(index))) index++;
  return index;

  function isInName(word: number): boolean {
    const glued = tokens.glued(word) && tokens.glued(word + 1) && word + 1 < end;
    return glued && /^[-'.]$/.test(tokens.key(word));
  }
}

const maxTail = 8;

/** "Fonds d’urgence *pour les réponses aux catastrophes* (DREF)": up to the acronym, past small words of a name only. */
function upToAcronym(
  tokens: Tokens,
  words: Compiled,
  at: number,
  end: number,
  own?: number,
): number | undefined {
  if (!words.sentence?.purposes.size || tokens.key(at) === '(') return undefined;
  const reach = own === undefined ? maxTail : 2 * maxTail;
  for (let index = at; index < Math.min(end, at + reach); index++) {
    const key = tokens.key(index);
    // "l’ONG Citoyennes pour la paix, *la santé et l’école* (CPSE)": the acronym begins as the name does.
    const isOwn = own === undefined || tokens.key(index + 1)[0] === tokens.key(own)[0];
    if (key === ',' && own !== undefined && index > at) continue;
    if (key === '(' && index > at && !isOwn) return undefined;
    if (key === '(' && index > at)
      return tokens.allCaps(index + 1) &&
        tokens.key(index + 2) === ')' &&
        !words.notNames.has(tokens.word(index + 1))
        ? index
        : undefined;
    const small =
      words.of.has(key) || words.afterNoun.has(key) || words.determiners.has(key) || words.and.has(key);
    if (!small && key !== "'" && !words.sentence.elisions.has(key)) {
      const led = index > at || isAdjective(tokens, words, index) || isField(tokens, words, index);
      const foreign = words.sentence.stops.has(key) || words.sentence.indefinites.has(key);
      // "des États et gouvernements de la *Francophonie* (CONFEMEN)"
      if (led && isOwnedPlace(tokens, words, index, at)) continue;
      if (!led || !tokens.small(index) || foreign) return undefined;
    }
  }
  return undefined;
}

/** A word with a capital that small words of belonging lead to, and that begins no other name. */
function isOwnedPlace(tokens: Tokens, words: Compiled, index: number, from: number): boolean {
  if (!tokens.capital(index) || startsName(tokens, words, index, tokens.count)) return false;
  for (let link = index - 1; link >= Math.max(from, index - 4); link--)
    if (skipLink(tokens, words, link, tokens.count) === index) return true;
  return false;
}

function isAllFields(tokens: Tokens, words: Compiled, { from, to }: Range): boolean {
  for (let index = from; index < to; index++) {
    const small = words.of.has(tokens.key(index)) || words.determiners.has(tokens.key(index));
    if (tokens.isWord(index) && !small && !isField(tokens, words, index)) return false;
  }
  return true;
}
