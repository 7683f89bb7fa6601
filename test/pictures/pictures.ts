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

/**
 * Few enough to be looked at and to be kept: every variant in both directions, both schemes and forced colours, a card in
 * five languages, then what has a layout of its own. Stories that show logos, emoji or scripts without a bundled font are
 * left out: their letters differ by machine.
 */
export const pictures: readonly Picture[] = [
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
