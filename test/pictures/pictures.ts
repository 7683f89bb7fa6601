import type { Meta, StoryObj } from '@storybook/react-vite';
import { composeStory } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import preview from '../../.storybook/preview.js';
import * as card from '../../stories/ArticleCard.stories.js';
import * as list from '../../stories/ArticleList.stories.js';
import * as funders from '../../stories/FunderList.stories.js';
import * as place from '../../stories/LocationTag.stories.js';
import * as cardMatrix from '../../stories/matrix/ArticleCard.stories.js';
import * as badge from '../../stories/SdgBadge.stories.js';
import * as goals from '../../stories/SdgList.stories.js';

/** What the toolbar is set to. */
interface Setting {
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** Width of the container. */
  width?: string;
  /** Width of the window, in pixels. */
  window?: number;
  forcedColors?: boolean;
  /** What has the keyboard focus. */
  focus?: string;
}

export interface Picture {
  name: string;
  Story: ComponentType;
  width: number;
  forcedColors: boolean;
  focus: string | undefined;
}

function picture(
  name: string,
  file: { default: unknown },
  story: unknown,
  { window: width = 408, forcedColors = false, focus, ...globals }: Setting = {},
): Picture {
  const initialGlobals = { ...preview.initialGlobals, colorScheme: 'light', ...globals };
  const Story = composeStory(story as StoryObj, file.default as Meta, {
    ...preview,
    initialGlobals,
  }) as ComponentType;
  return { name, Story, width, forcedColors, focus };
}

/** Wide enough for three cards of 360 px, or for one of 960 px. */
const three = { window: 1200 };
const wide = { window: 1040 };
const ar = { language: 'ar' };
const dark = { colorScheme: 'dark' } as const;

interface StoryFile {
  default: Meta;
  [name: string]: unknown;
}

const files = import.meta.glob<StoryFile>('../../stories/*.stories.tsx', { eager: true });
const matrices = import.meta.glob<StoryFile>('../../stories/matrix/*.stories.tsx', { eager: true });

/** Higher than a window may be, and nothing in it that a list of twelve has not. */
const tooTall = ['ArticleList-AHundred'];

/** Every story of a component as a designer first sees it, but those that are there only to be played. */
const stories: readonly Picture[] = Object.entries(files).flatMap(([path, file]) => {
  const component = path.replace(/^.*\/|\.stories\.tsx$/g, '');
  return Object.entries(file)
    .map(([name, story]) => ({ name: `${component}-${name}`, story: story as StoryObj }))
    .filter(({ name, story }) => !/-default$/.test(name) && !tooTall.includes(name) && !isPlayed(story))
    .map(({ name, story }) => picture(name, file, story, isWide(story, file) ? wide : {}));
});

/** Every page of every matrix, in a window of three cells. */
const matrixPages: readonly Picture[] = Object.entries(matrices).flatMap(([path, file]) =>
  Object.entries(file)
    .filter(([name]) => name !== 'default')
    .map(([name, story]) =>
      picture(`Matrix-${path.replace(/^.*\/|\.stories\.tsx$/g, '')}-${name}`, file, story, three),
    ),
);

function isPlayed({ tags = [] }: StoryObj): boolean {
  return tags.includes('!dev');
}

function isWide({ globals }: StoryObj, file: StoryFile): boolean {
  const { width = '' } = { ...file.default.globals, ...globals };
  return width === 'full' || Number.parseInt(width, 10) > 360;
}

/**
 * Beyond the stories as they are: every variant in both directions, both schemes and forced colours, a card in five
 * languages, and what has a layout of its own.
 */
const settings: readonly Picture[] = [
  picture('card-variants', cardMatrix, cardMatrix.Variants, three),
  picture('card-variants-ar-dark', cardMatrix, cardMatrix.Variants, { ...three, ...ar, ...dark }),
  picture('card-languages', cardMatrix, cardMatrix.Languages, three),
  picture('card-narrow', card, card.Narrow),
  picture('card-narrow-ar', card, card.WithPicture, { ...ar, width: '240px' }),
  picture('card-wide', card, card.Wide, wide),
  picture('card-wide-ar', card, card.Wide, { ...wide, ...ar }),
  picture('card-lead', card, card.Lead, wide),
  picture('card-forced', card, card.WithPicture, { forcedColors: true }),
  picture('card-corrected', card, card.Corrected),
  picture('card-withdrawn', card, card.Withdrawn),
  picture('card-withdrawn-dark', card, card.Withdrawn, dark),
  picture('card-headline-only', card, card.HeadlineOnly),
  picture('card-long', card, card.Long),
  picture('card-many-funders', card, card.ManyFunders),
  picture('card-all-goals', card, card.AllGoals),
  picture('card-whole-story', card, card.EveryKindOfBlock),
  picture('card-missing-picture', card, card.MissingPicture),
  picture('card-focus', card, card.Targets, { focus: '.nc-link' }),
  picture('card-focus-dark-forced', card, card.Targets, { ...dark, forcedColors: true, focus: '.nc-link' }),
  picture('list-loading', list, list.LoadingMore, wide),
  picture('list-loading-ar-dark', list, list.LoadingCompact, { ...ar, ...dark }),
  picture('badges', badge, badge.AllGoals, wide),
  picture('badges-ar-dark', badge, badge.AllGoals, { ...wide, ...ar, ...dark }),
  picture('badges-solid', badge, badge.AllSolid, wide),
  picture('badges-solid-forced', badge, badge.AllSolid, { ...wide, forcedColors: true }),
  picture('goals-limited', goals, goals.Limit),
  picture('goals-many-targets', goals, goals.ManyTargets),
  picture('funders-twelve', funders, funders.Twelve),
  picture('funders-sentence', funders, funders.TwelveAsSentence),
  picture('funders-ar', funders, funders.RightToLeft),
  picture('places', place, place.AllKinds),
  picture('places-ar', place, place.AllKinds, ar),
];

export const pictures: readonly Picture[] = [...settings, ...stories, ...matrixPages];
