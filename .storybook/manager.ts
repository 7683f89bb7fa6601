import { CURRENT_STORY_WAS_SET } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({
  theme,
  layoutCustomisations: {
    // Whole pages have no controls, and need the height.
    showPanel: ({ storyId = '', index }, byDefault) => {
      const story = index?.[storyId];
      const file = story?.type === 'story' ? story.importPath : '';
      return !/\/stories\/(guide|matrix|templates)\/|\/AllStates\./.test(file) && byDefault;
    },
  },
});

// Pages of the guide have the widths of their own examples: `manager-head.html` hides the tool that would not change them.
addons.register('news-cards/page', (api) => {
  api.on(CURRENT_STORY_WAS_SET, ({ storyId, viewMode }: { storyId: string; viewMode: string }) => {
    document.documentElement.dataset.page =
      viewMode === 'docs' && storyId.startsWith('guide-') ? 'guide' : '';
  });
});
