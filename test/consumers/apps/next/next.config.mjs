// next.config.mjs
export default { images: { remotePatterns: [new URL('https://example.org/**')] } };
