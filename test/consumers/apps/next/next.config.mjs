// next.config.mjs
import hashes from 'news-cards/style-hashes.json' with { type: 'json' };

const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  `style-src 'self' ${Object.values(hashes).join(' ')}`,
].join('; ');

export default {
  images: { remotePatterns: [new URL('https://example.org/**')] },
  headers: () => [{ source: '/hashes', headers: [{ key: 'Content-Security-Policy', value: policy }] }],
};
