// jest.config.js
const esModules = ['news-cards', 'htmlparser2', 'dom[a-z-]+', 'entities', 'culori'];

module.exports = {
  testEnvironment: 'jsdom',
  // With pnpm each package is in a folder of `node_modules/.pnpm`.
  transformIgnorePatterns: [`/node_modules/(?!\\.pnpm/|(?:${esModules.join('|')})/)`],
};
