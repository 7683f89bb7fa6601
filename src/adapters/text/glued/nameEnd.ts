import type { Tokens } from '../tokens.js';
import { endsName, purposeEnd } from './nameSeats.js';
import { nameTails } from './nameTails.js';
import { nameWords } from './nameWords.js';
import { residenceEnd, startsGluedName } from './starts.js';
import { demonymOf, type GluedHead, type GluedWords } from './words.js';

/** Words of a name. */
const maxWords = 14;
/** Words without article that may follow a noun before one that has it: "Association-of Friends-of the-Sea". */
const maxOpen = 3;

/**
 * Where the name ends that begins with a noun of organisations at a token; `read` reads the name of a body that keeps
 * an office, or of a university that houses an institute.
 */
export function endOfName(
  tokens: Tokens,
  words: GluedWords,
  at: number,
  end: number,
  head: GluedHead,
  read: (at: number, end: number) => Readonly<{ to: number; list: boolean; country: boolean }> | undefined,
): number {
  const { sets } = words;
  const { article, and } = words.rules.clitics;
  const {
    isDefinite,
    isBroken,
    isBeside,
    isField,
    isOtherBody,
    isThings,
    isSeated,
    isSeat,
    isDescription,
    isAim,
    isObject,
    isAdjective,
    isPlural,
    isLocal,
    missionAt,
    isPurpose,
    isQuote,
    closing,
  } = nameWords(tokens, words, at, end, head);
  const tails = nameTails(tokens, words, at, end);
  /** "Beni Mellal" begins as the verb "built" does. */
  const isLongPlace = (index: number) => (words.places.match(tokens, index, end)?.to ?? 0) > index + 1;
  const isStop = (index: number) =>
    !isLongPlace(index) &&
    !(open > 0 && !closed && sets.ordinals.match(tokens, index, end)) &&
    (sets.stops.match(tokens, index, end) !== undefined ||
      (closed && sets.ends.match(tokens, index, end) !== undefined) ||
      (index > at + 1 && sets.goods.match(tokens, index, end) !== undefined) ||
      (index > at + 1 && sets.costs.match(tokens, index, end) !== undefined) ||
      (closed && (isOtherBody(index) || isThings(index) || isBeside(index))) ||
      (honoured && open > 0 && isBeside(index)) ||
      isPlural(tokens.key(index), index)) &&
    !(index === at + 1 && !head.definite && sets.inside.match(tokens, index, end));
  let to = at + 1;
  let closed = head.definite;
  let complement = false;
  let open = 0;
  // After a king, or as universities are: what follows a name without article is not of it.
  let honoured = sets.houses.match(tokens, at, end) !== undefined;
  if (head.takes === 'countries') return endOfOwner();
  const whole = tails.ownersEnd() ?? tails.pairEnd();
  if (whole) return whole;
  while (to < end && to - at < maxWords && !isBroken(to)) {
    const key = tokens.key(to);
    if (isQuote(to)) {
      const close = closing(to);
      if (close === undefined || to > at + (head.takes === 'fields' ? 5 : 2)) break;
      return close;
    }
    // An object or an adverb, by its mark: "(gave) books".
    if (!tokens.isWord(to) || tokens.word(to).includes('\u064b')) break;
    const tail = to > at + 1 ? tailAt(to) : undefined;
    if (tail !== undefined) {
      [to, closed] = [tail, true];
      continue;
    }
    if (key === and) {
      const next = to + 1;
      // "For the reception and the reintegration of refugees": what is for both has not been said yet.
      const behind = /^ل/.test(tokens.key(to - 1)) ? open === 0 : open === 1 && tokens.key(to - 2) === 'ل';
      const isOpen = complement && !closed && behind;
      if (isOpen && tokens.isWord(next) && !startsGluedName(tokens, words, next, end)) {
        [to, open] = [next + 1, 1];
        continue;
      }
      const portfolio = head.takes === 'fields' ? sets.portfolios.match(tokens, at + 1, end) : undefined;
      if (portfolio && portfolio.to > next) {
        to = portfolio.to;
        continue;
      }
      // "… and reform of the system", "for the use and distribution of water".
      const action = words.lists.purposes.has(tokens.key(next)) && isDefinite(next + 1) && to > at + 1;
      if (action && head.takes === 'fields' && !startsGluedName(tokens, words, next, end)) {
        to = next + 2;
        closed = true;
        continue;
      }
      // "… and care of the child", "and resources of water".
      if (head.takes === 'fields' && to > at + 1 && isField(next)) {
        [to, closed] = [next + 2, true];
        continue;
      }
      const goesOn =
        head.takes === 'fields' &&
        to > at + 1 &&
        isDefinite(next) &&
        !isStop(next) &&
        !sets.shares.match(tokens, next, end);
      // "Chamber of commerce and industry of X".
      const pair =
        open > 0 &&
        !closed &&
        tokens.isWord(next) &&
        !sets.stops.match(tokens, next, end) &&
        (isDefinite(next + 1) ||
          words.places.match(tokens, words.kinds.match(tokens, next + 1, end)?.to ?? next + 1, end));
      // "Initiative X for poverty and development".
      const both =
        complement && closed && /^لل/.test(tokens.key(to - 1)) && isDefinite(next) && !isStop(next);
      if ((!goesOn && !pair && !both) || startsGluedName(tokens, words, next, end)) break;
      to = next + 1;
      continue;
    }
    const bound = to > at + 1 ? sets.bound.match(tokens, to, end) : undefined;
    if (bound) {
      closed = true;
      to = bound.to;
      continue;
    }
    const seated = isSeated(to);
    if (seated) return seated;
    const mission = missionAt(to);
    if (mission !== undefined) {
      [to, complement, closed, open] = [mission, true, false, 1];
      continue;
    }
    const aim = to > at + 1 ? aimAt(to) : undefined;
    if (aim !== undefined) {
      [to, closed, open] = [aim, false, 1];
      continue;
    }
    const office = to > at + 1 && officeOf(to);
    if (office) return office;
    if (isLocal(to)) {
      const kind = words.kinds.match(tokens, to + 1, end);
      const place = words.places.match(tokens, kind?.to ?? to + 1, end);
      // "(The hospital of the revolution) in the town of X": it has a name already.
      if (kind && sets.facilities.match(tokens, at, end)) break;
      if (place && (kind || !sets.localOfKind.match(tokens, at, end))) return place.to;
    }
    if (tokens.glued(to + 1) && /^[بلك]$/.test(key)) break;
    if (tokens.glued(to) && to > at + 1 && !tokens.isWord(to - 1)) break;
    if (/^لل/.test(key) && key.length > 4) {
      const again = head.definite && to > at + 3 && sets.general.match(tokens, at + 1, to) !== undefined;
      if ((complement && !again) || (to === at + 1 && !head.definite)) break;
      if ((head.takes === 'names' || complement) && words.lists.beneficiaries.has(article + key.slice(2)))
        break;
      [complement, closed] = [true, true];
    } else if (isComplement(to)) {
      complement = true;
      closed = false;
      open = 0;
    } else if (isStop(to) || isObject(to) || isGiven(to)) break;
    else if (isSeat(to)) {
      // "Bank of Khartoum": only what describes it goes on.
      const place = words.places.match(tokens, to, end);
      if (place) to = place.to - 1;
      if (!isDescription(to + 1)) return to + 1;
      closed = true;
    } else if (sets.honorifics.match(tokens, to, end)) {
      closed = false;
      open = 0;
      honoured = true;
    } else if (isDefinite(to)) closed = true;
    else {
      const place = words.places.match(tokens, to, end);
      const small = sets.namesakes.match(tokens, to, end) ?? words.kinds.match(tokens, to, end);
      if ((closed || open >= maxOpen) && !(open > 0 && small)) break;
      // Behind a place only an adjective goes on: "University of X the Free".
      if (place && place.value.type !== 'site') {
        const abroad = tails.kinEnd(place.to);
        if (abroad !== undefined) return abroad;
        const more =
          sets.general.match(tokens, place.to, end) ??
          sets.afterPlace.match(tokens, place.to, end) ??
          (isAdjective(place.to) || isProperWord(place) || undefined);
        const last = more && tokens.linesBefore(place.to) === 0 ? place.to + 1 : place.to;
        if (head.takes !== 'fields' || !isAim(last)) return last;
        const purpose = purposeEnd(tokens, words, at, last, end);
        if (purpose !== undefined) return purpose;
        // "The X society for the marine environment".
        const marine =
          last + 1 < end &&
          isDefinite(last + 1) &&
          (/..ي(?:ه)?$/.test(tokens.key(last + 1)) || sets.adjectives.match(tokens, last + 1, end)) &&
          tokens.linesBefore(last + 1) === 0;
        return marine && !isStop(last + 1) ? last + 2 : last + 1;
      }
      const strange = isAdjective(to + 1) || sets.notVerbs.match(tokens, to, end);
      if (isVerb(key) && to > at + 1 && !strange) break;
      if (!small) open++;
    }
    to++;
  }
  return isGeneric(to) ? at + 1 : to;

  /** What goes on a name that could end. */
  function tailAt(index: number): number | undefined {
    const tail = tails.areaEnd(index) ?? tails.kinEnd(index);
    if (tail !== undefined || !closed) return tail;
    const amid = complement ? tails.amidEnd(index) : undefined;
    return amid ?? tails.havingEnd(index) ?? tails.ownNounEnd(index);
  }

  /** "A local association": only what describes it, without article. */
  function isGeneric(last: number): boolean {
    const company = !head.definite && last === at + 3 && /^لل/.test(tokens.key(at + 2));
    // "A local company for oil".
    if (company && sets.generic.match(tokens, at + 1, end)?.to === at + 2) return true;
    if (head.definite || closed || last < at + 2 || last > at + 4) return false;
    // "A local cement company".
    const local = sets.generic.match(tokens, last - 1, end) !== undefined && last > at + 2;
    const isPlace = (index: number) => words.places.match(tokens, index, end) !== undefined;
    if (local && /..(?:يه|ه)$/.test(tokens.key(last - 1)) && !isPlace(at + 1)) return true;
    const feminine = tokens.key(at).endsWith('ه');
    for (let index = at + 1; index < last; index++) {
      const described =
        (feminine && /..يه$/.test(tokens.key(index))) || sets.generic.match(tokens, index, end) !== undefined;
      if (!described || words.places.match(tokens, index, end) || sets.notGeneric.match(tokens, index, end))
        return false;
    }
    return true;
  }

  /** "(For the ending) of the cutting", "for the sake of Africa": past the words that lead to what the body is for. */
  function aimAt(index: number): number | undefined {
    if (isLed(index)) return index + 1;
    const sake = sets.sake.match(tokens, index, end);
    if (!sake || !sets.sakeHeads.match(tokens, at, end)) return undefined;
    return tokens.isWord(sake.to) && !isStop(sake.to) && !isPurpose(tokens.key(sake.to))
      ? sake.to
      : undefined;
  }

  /** "(The ending) of", "(research) in". */
  function isLed(index: number): boolean {
    if (sets.onNouns.match(tokens, index - 1, index)) return sets.on.match(tokens, index, end) !== undefined;
    // "The promotion of", with "with".
    if (tokens.key(index) === 'ب' && tokens.glued(index + 1) && isDefinite(index + 1))
      return sets.withNouns.match(tokens, index - 1, index) !== undefined;
    // "Dealing with", "bodies working in".
    if (tokens.key(index) === words.rules.roles.beside)
      return sets.besideNouns.match(tokens, index - 1, index) !== undefined && isDefinite(index + 1);
    const many = /ات$/.test(tokens.key(index - 2)) && sets.doersIn.match(tokens, index - 1, index);
    if (many && sets.there.match(tokens, index, end))
      return (
        !words.places.match(tokens, index + 1, end) && !words.lists.definiteKinds.has(tokens.key(index + 1))
      );
    const led = sets.inNouns.match(tokens, index - 1, index) && sets.there.match(tokens, index, end);
    return led !== undefined && !words.places.match(tokens, index + 1, end);
  }

  /** "Government of Japan", "Embassy of the Netherlands in Lebanon". */
  function endOfOwner(): number {
    // "Government and people of Japan".
    const people = tokens.key(at + 1) === and ? sets.states.match(tokens, at + 2, end) : undefined;
    const place = words.places.match(tokens, people?.to ?? at + 1, end);
    if (place) {
      return residenceEnd(tokens, words, at, place.to, end) ?? place.to;
    }
    let last = at + 1;
    if (head.definite && sets.general.match(tokens, last, end) && /^لل/.test(tokens.key(last + 1)))
      return last + 2;
    // "Government of" a land that no table has.
    const isLand = !head.definite && !isDefinite(last) && tokens.isWord(last) && tokens.key(last).length > 4;
    if (isLand && !isStop(last) && !isPurpose(tokens.key(last)) && endsName(tokens, words, last + 1, end))
      return last + 1;
    // "The Federal Government of", by its adjective.
    const federal =
      head.definite && sets.general.match(tokens, last, end) && demonymOf(words, tokens.key(last + 1));
    if (federal) last++;
    if (!head.definite && isDefinite(last) && !isStop(last)) last++;
    // "The Consulate General of".
    if (head.definite && sets.general.match(tokens, last, end) && sets.resident.match(tokens, at, end)) {
      const of = tokens.key(last + 1) === 'ل' && words.places.match(tokens, last + 2, end);
      if (of) return residenceEnd(tokens, words, at, of.to, end) ?? of.to;
      if (demonymOf(words, tokens.key(last + 1))) last++;
    }
    while (last < end && demonymOf(words, tokens.key(last)) && isDefinite(last)) last++;
    const there = last > at + 1 ? residenceEnd(tokens, words, at, last, end) : undefined;
    if (there !== undefined) return there;
    return head.definite && last === at + 1 ? at + 1 : last;
  }

  /** "The country office of the World Health Organization", "college of X at the University of Y". */
  function officeOf(index: number): number | undefined {
    const key = tokens.key(index);
    if (!tokens.glued(index + 1) && key !== 'في') return undefined;
    const owner = key === 'ل' && (sets.offices.match(tokens, at, end) ?? sets.organs.match(tokens, at, end));
    const there = key === 'ب' || (key === 'في' && head.takes === 'fields');
    const house = there && sets.housed.match(tokens, at, end);
    const isOwner =
      owner && (words.bodies.match(tokens, index + 1, end) || words.heads.has(tokens.key(index + 1)));
    const isHouse =
      house &&
      words.heads.get(tokens.key(index + 1))?.takes === 'names' &&
      (key === 'ب' || sets.houses.match(tokens, index + 1, end));
    if (!isOwner && !isHouse) return undefined;
    // An office of an office of …: within the words of one name, or the reading never ends.
    const whole = read(index + 1, Math.min(end, at + maxWords));
    return whole && !whole.list && !whole.country ? whole.to : undefined;
  }

  /** "Misr El Kheir Foundation": a word with the article behind a country, that owns nothing here. */
  function isProperWord({ to, value }: { to: number; value: { type: string } }): boolean {
    if (value.type !== 'country' || head.takes !== 'fields' || !isDefinite(to)) return false;
    return (
      !isStop(to) &&
      sets.goods.match(tokens, to, end) === undefined &&
      !startsGluedName(tokens, words, to, end)
    );
  }

  /** "(Gave) the staff": what bodies bring in, behind a name that is whole. */
  function isGiven(index: number): boolean {
    return closed && index > at + 1 && sets.contributions.match(tokens, index, end) !== undefined;
  }

  /** "The general authority for rural water projects". */
  function isComplement(index: number): boolean {
    const key = tokens.key(index);
    if (complement || !key.startsWith('ل') || tokens.glued(index + 1) || key.length < 3) return false;
    if (isDefinite(index) || !tokens.key(index - 1).startsWith(article)) return false;
    const purpose = isPurpose(key.slice(1));
    const place = words.lists.nameStarts.has(key.slice(1));
    const own = sets.general.match(tokens, index - 1, index) ?? demonymOf(words, tokens.key(index - 1));
    const general = head.definite && own !== undefined;
    // "The National Office for Assistance to Refugees": a mission, and no purpose of somebody's act.
    const mission = general && index === at + 2 && words.lists.missions.has(key.slice(1));
    // "The Interprofessional Federation for the Argan Chain": of whom it is, behind an adjective of belonging.
    const chain =
      head.definite &&
      /..يه?$/.test(tokens.key(index - 1)) &&
      isDefinite(index + 1) &&
      !purpose &&
      !words.lists.given.has(key.slice(1));
    return place || mission || chain || (general && !purpose);
  }
}

/** A past tense in -t, by its form: long enough, and no plural in -at. */
function isVerb(key: string): boolean {
  return key.length > 3 && /[^اي]ت$/.test(key);
}
