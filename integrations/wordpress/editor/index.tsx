import { CardBlock } from './CardBlock.js';
import { ListBlock } from './ListBlock.js';
import { wp } from './wordPress.js';

// PHP writes what readers see, so nothing is compared with what an older version of the plugin saved.
wp.blocks.registerBlockType('news-cards/card', { icon: 'media-document', edit: CardBlock, save: () => null });
wp.blocks.registerBlockType('news-cards/list', { icon: 'list-view', edit: ListBlock, save: () => null });
