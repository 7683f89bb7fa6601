import type { Meta, StoryObj } from '@storybook/react-vite';
import { composeStory } from '@storybook/react-vite';
import type { ComponentType } from 'react';
import preview from '../../.storybook/preview.js';
import * as allStates from '../../stories/AllStates.stories.js';
import * as list from '../../stories/ArticleList.stories.js';
import * as story from '../../stories/ArticleStory.stories.js';
import * as content from '../../stories/articleCard/Content.stories.js';
import * as cardStates from '../../stories/articleCard/States.stories.js';
import * as cardVariants from '../../stories/articleCard/Variants.stories.js';
import * as funders from '../../stories/FunderList.stories.js';
import * as place from '../../stories/LocationTag.stories.js';
import * as cardMatrix from '../../stories/matrix/ArticleCard.stories.js';
import * as badge from '../../stories/SdgBadge.stories.js';
import * as goals from '../../stories/SdgList.stories.js';
import * as themes from '../../stories/Themes.stories.js';

/** Settings of the toolbar and the window. */
interface Setting {
  language?: string;
  colorScheme?: 'light' | 'dark';
  /** Width of the container. */
  width?: string;
  /** Width of the window, in pixels. */
  window?: number;
  forcedColors?: boolean;
  /** Selector of the focused element. */
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

/** Fits three cards of 360 px, or one of 960 px. */
const three = { window: 1200 };
const wide = { window: 1040 };
const front = { window: 1280 };
const ar = { language: 'ar' };
const dark = { colorScheme: 'dark' } as const;
const arDark = { ...ar, ...dark };

interface StoryFile {
  default: Meta;
  [name: string]: unknown;
}

const matrices = import.meta.glob<StoryFile>('../../stories/matrix/*.stories.tsx', { eager: true });

/** Matrix pages without new content: lists consist of cards, and variants share their parts. */
const isRepeated = (name: string) =>
  /^Matrix-ArticleList-(?!Layouts)|^Matrix-ArticleCard-.+Extremes$/.test(name);

/** Every other matrix page, in a window of three cells. */
const matrixPages: readonly Picture[] = Object.entries(matrices).flatMap(([path, file]) =>
  Object.entries(file)
    .map(([name, story]) => ({
      name: `Matrix-${path.replace(/^.*\/|\.stories\.tsx$/g, '')}-${name}`,
      story,
    }))
    .filter(({ name }) => !/-default$/.test(name) && !isRepeated(name))
    .map(({ name, story }) => picture(name, file, story, three)),
);

/** Settings not covered by the matrices: right-to-left in dark, forced colours, keyboard focus, and stories with their own layout. */
const settings: readonly Picture[] = [
  picture('card-states', allStates, allStates.AllStates, three),
  picture('card-releases-ar-dark', cardMatrix, cardMatrix.Releases, { ...three, ...arDark }),
  picture('card-widths-ar-dark', cardMatrix, cardMatrix.Widths, { ...three, ...arDark }),
  picture('card-lead', cardVariants, cardVariants.Lead, wide),
  picture('card-whole-story', story, story.EveryKindOfBlock),
  picture('card-forced', content, content.WithPicture, { forcedColors: true }),
  picture('card-withdrawn-dark', cardStates, cardStates.Withdrawn, dark),
  picture('card-focus', content, content.Targets, { focus: '.nc-link' }),
  picture('card-focus-dark-forced', content, content.Targets, {
    ...dark,
    forcedColors: true,
    focus: '.nc-link',
  }),
  picture('list-loading', list, list.LoadingMore, wide),
  picture('list-loading-ar-dark', list, list.LoadingCompact, arDark),
  picture('badges-ar-dark', badge, badge.AllGoals, { ...wide, ...arDark }),
  picture('badges-solid-forced', badge, badge.AllSolid, { ...wide, forcedColors: true }),
  picture('goals-many-targets', goals, goals.ManyTargets),
  picture('funders-sentence', funders, funders.TwelveAsSentence),
  picture('funders-ar', funders, funders.RightToLeft),
  picture('places-ar', place, place.AllKinds, ar),
  picture('theme-broadsheet', themes, themes.Broadsheet, front),
  picture('theme-bulletin', themes, themes.Bulletin, front),
  picture('theme-quiet', themes, themes.Quiet, front),
];

export const pictures: readonly Picture[] = [...settings, ...matrixPages];
