import { demoStories, storyNamed } from './demo/stories.js';
import { samples } from './samples.js';

const first = storyNamed('four-valleys-water');
const stories = [first, ...demoStories.filter((story) => story !== first)];

/** What the embed builder starts from: demo stories as JSON, then press releases and feeds. */
export const embedSamples: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Demo stories': Object.fromEntries(
    stories.map((story) => [story.headline, JSON.stringify(story, null, 2)]),
  ),
  'Press releases and data': samples,
};
