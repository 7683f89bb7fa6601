export { type ToStoryHtmlOptions, toStoryHtml } from '../../output/story/toStoryHtml.js';
