import { isGoal, isTarget } from '../../model/sdg.js';
import { htmlToText } from '../html/htmlToText.js';

/** An item's categories, split into goals, a GLIDE number and other topics. */
export interface Topics {
  /** GLIDE number. */
  readonly glide?: string;
  readonly topics: readonly string[];
  readonly sdgs: readonly { readonly goal: number; readonly targets?: readonly string[] }[];
}

// "SDG 10", "SDG #8", "ODS 4: Educación de calidad", "Sustainable Development Goal 5": an unambiguous head at the start, the
// number, and then nothing or the title.
const strongHead =
  /^(?:the )?(?:UN )?(?:SDGs?|ODD|ODS|ЦУР|Sustainable Development Goals?|Objectif de d[ée]veloppement durable|Objetivo de Desarrollo Sostenible|Цель устойчивого развития|可持续发展目标)[ _#№-]*(?:n[o°º.]* ?)?(\d{1,2})(?:\.(\d{1,2}|[a-d]))?(?:$| ?[-–—:.|(,]| )/iu;
const address =
  /^https?:\/\/(?:metadata\.un\.org\/sdg\/|sdgs\.un\.org\/goals\/goal)(\d{1,2})(?:\.(\d{1,2}|[a-d]))?\/?$/i;
// "Goal 5: Gender Equality": an ambiguous head counts only before that goal's title (A/RES/70/1, in the UN's short forms).
const weakHead = /^goal ?#? ?0?(\d{1,2}) ?[-–—:.] ?(\p{L}.*)$/iu;
const titles =
  'no poverty|zero hunger|good health|quality education|gender equality|clean water|affordable and clean|decent work|industry|reduced inequalit|sustainable cities|responsible consumption|climate action|life below water|life on land|peace|partnership'.split(
    '|',
  );

const glideNumber = /^[A-Z]{2}-(?:19|20)\d\d-\d{6}-[A-Z]{3}$/;

/** Reads an item's categories. One that clearly names a goal or a disaster does not become a topic. */
export function readTopics(categories: readonly string[]): Topics {
  const topics = new Map<string, string>();
  const sdgs: { goal: number; targets?: string[] }[] = [];
  const seen = new Set<string>();
  let glide: string | undefined;
  for (const category of categories) {
    const name = htmlToText(category.slice(0, 2000));
    if (!name) continue;
    const goal = readGoal(name);
    const key = name.toLowerCase();
    if (!glide && glideNumber.test(name)) glide = name;
    else if (!goal) {
      if (!topics.has(key)) topics.set(key, name);
    } else if (!seen.has(goal.key)) {
      seen.add(goal.key);
      sdgs.push(goal.target ? { goal: goal.goal, targets: [goal.target] } : { goal: goal.goal });
    }
  }
  return { topics: [...topics.values()], sdgs: merged(sdgs), ...(glide && { glide }) };
}

function readGoal(name: string): { goal: number; target?: string; key: string } | undefined {
  const text = name.slice(0, 300).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const strong = strongHead.exec(text) ?? address.exec(text);
  if (strong) {
    // "SDG 5 million" and "SDGs 5, 8" do not name a single goal.
    const rest = text.slice(strong[0].length).trim();
    if (/^(?:million|billion|%|and\b|&|\d)/i.test(rest) || !isGoal(Number(strong[1]))) return undefined;
    const goal = Number(strong[1]);
    const target = strong[2] && `${goal}.${strong[2].toLowerCase()}`;
    if (target && !isTarget(target)) return undefined;
    return { goal, key: target || `${goal}`, ...(target && { target }) };
  }
  const weak = weakHead.exec(text);
  const goal = Number(weak?.[1]);
  return weak?.[2]?.toLowerCase().startsWith(titles[goal - 1] ?? '\0') ? { goal, key: `${goal}` } : undefined;
}

/** Merges duplicate goals; `parseArticle` would do it too, but report it. */
function merged(
  sdgs: readonly { goal: number; targets?: string[] }[],
): { goal: number; targets?: string[] }[] {
  const byGoal = new Map<number, string[]>();
  for (const { goal, targets = [] } of sdgs) byGoal.set(goal, [...(byGoal.get(goal) ?? []), ...targets]);
  return [...byGoal].map(([goal, targets]) => (targets.length ? { goal, targets } : { goal }));
}
