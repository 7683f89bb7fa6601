// jest.config.js
module.exports = {
  testEnvironment: 'jsdom',
  // ES modules, which Jest must translate.
  transformIgnorePatterns: ['/node_modules/(?!(news-cards|valibot)/)'],
};
