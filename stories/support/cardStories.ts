import { headingLevels } from '../../src/components/internal/article/headingTag.js';
import { ArticleCard } from '../../src/exports/index.js';
import { cardOpenings } from '../../src/view/articleView.js';
import { cardVariants } from '../../src/view/variants.js';
import { byDefault } from './byDefault.js';
import './stories.css';

/** The controls of a card. */
const argTypes = {
  article: { control: false },
  headingLevel: { control: 'inline-radio', options: headingLevels, table: byDefault('3') },
  variant: {
    control: 'inline-radio',
    options: cardVariants,
    table: byDefault('standard'),
  },
  priority: { table: byDefault('false') },
  imageSizes: { table: byDefault('auto, 100vw') },
  opening: { control: 'inline-radio', options: cardOpenings, table: byDefault('text') },
  linkTarget: { control: 'inline-radio', options: ['_blank', '_top', '_parent'] },
  now: { control: 'text' },
} as const;

/** What every file of stories about the card starts with. Storybook reads their titles and tags without running them. */
export const cardMeta = { component: ArticleCard, argTypes };
