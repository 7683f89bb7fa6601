import { type Issue, type Mismatch, phrase, warning } from '../../model/issue.js';
import { blocksToText } from '../html/htmlToText.js';
import { baseOf, coveredPictures, type Page } from '../html/page.js';
import { goalReferences, readGoalLabel, unknownGoals } from '../internal/goalLabels/goalLabels.js';
import { inferLanguage } from '../internal/inferLanguage.js';
import { noteDate } from '../internal/noteDate.js';
import type { Draft } from '../internal/resultBuilder.js';
import { Metadata } from './metadata.js';
import { pictureOf } from './picture.js';
import { storyOf } from './story.js';
import { withoutFurniture } from './withoutFurniture.js';

/** Characters of a story that are read to infer its language. */
const sampleLength = 2000;

/** The fields of an article, by the metadata and the marked story of a page; undefined without a headline. */
export function draftOf(
  html: string,
  page: Page,
  url: string | undefined,
  language: string | undefined,
): Draft | undefined {
  const issues: Issue[] = [];
  const metadata = new Metadata(page.metadata);
  const site = metadata.first('site');
  const given = metadata.first('headline');
  const title = given ?? titleOf(page, site);
  const headline = withoutSite(title, site) || page.heading;
  if (!headline) return undefined;
  if (given === undefined) {
    const message: Mismatch = {
      received: 'no JSON-LD or Open Graph',
      outcome: 'the title of the page was used',
    };
    issues.push(warning('headline', 'repaired', message));
  }
  const base = baseOf(page, url);
  const { blocks, images } = storyOf(html, base);
  const covered = coveredPictures(page, url);
  const image = pictureOf(
    page.metadata,
    images.filter(({ src }) => !covered.has(src)),
    headline,
    base,
  );
  const { blocks: body, leftOut } = withoutFurniture(blocks, headline);
  if (leftOut) {
    const message: Mismatch = {
      received: phrase('links or legal notes in the story: {0}', leftOut),
      outcome: 'they were left out',
    };
    issues.push(warning('body', 'repaired', message));
  }
  const summary = metadata.first('summary');
  const [published, updated] = (['published', 'updated'] as const).map((field) => {
    const date = metadata.first(field);
    return date === undefined ? undefined : noteDate(date, field, issues);
  });
  const labels = metadata
    .all('topics')
    .flatMap((list) => list.split(','))
    .map((label) => label.trim());
  const goals = labels.map((label) => readGoalLabel(label));
  issues.push(...unknownGoals(goals.flatMap(({ unknown }) => unknown)));
  const sample = `${headline} ${summary ?? ''} ${blocksToText(body, sampleLength)}`;
  return {
    fields: {
      url: page.address ?? url,
      language: language ?? inferLanguage(sample, issues, page.language),
      section: metadata.first('section'),
      headline,
      summary: summary === headline ? undefined : summary,
      body,
      published,
      updated: updated === published ? undefined : updated,
      publisher: site && { name: site },
      authors: metadata
        .all('authors')
        .filter((name) => name !== site && !/^https?:/i.test(name))
        .map((name) => ({ name })),
      image: image && covered.has(image.src) ? undefined : image,
      topics: labels.filter((label, index) => label && label !== headline && !goals[index]!.goals.length),
      sdgs: goalReferences(goals.flatMap((label) => label.goals)),
    },
    issues,
  };
}

/** The title of a page, or its heading if the title adds only names of sites and sections. After a colon, a headline goes on. */
function titleOf({ title, heading }: Page, site: string | undefined): string {
  const rest = title.startsWith(heading) ? title.slice(heading.length).trimStart() : '';
  const isShorter = heading && heading !== site && !rest.startsWith(':') && beginsWithMark(rest);
  return isShorter ? heading : title;
}

/** "New well – The Agency" without the name of the site. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site || title.length <= site.length) return title;
  const before = title.slice(0, -site.length).trimEnd();
  if (title.endsWith(site) && /\s-$|[|–—·•:»«]$/.test(before)) return before.slice(0, -1).trimEnd();
  const after = title.slice(site.length).trimStart();
  return title.startsWith(site) && beginsWithMark(after) ? after.slice(1).trimStart() : title;
}

function beginsWithMark(text: string): boolean {
  return /^(?:-\s|[|–—·•:»«])/.test(text.trimStart());
}
