// docusaurus.config.js
export default {
  title: 'Stories',
  url: 'https://example.org',
  baseUrl: '/',
  plugins: ['@docusaurus/plugin-content-pages'],
  themes: ['@docusaurus/theme-classic'],
};
