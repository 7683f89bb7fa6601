// jest.config.js
const esModules = ['news-cards', 'htmlparser2', 'dom[a-z-]+', 'entities', 'culori'];

module.exports = {
  testEnvironment: 'jsdom',
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};
