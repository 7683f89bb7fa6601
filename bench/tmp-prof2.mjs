import { renderToHtml } from '../dist/exports/server.js';
import { parseArticle } from '../dist/exports/model.js';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
const { makeArticles, Card } = await import('../node_modules/.cache/bench/ours.mjs');
const articles = makeArticles(1000);
const ways = {
 react: () => { for (let i=0;i<articles.length;i+=12) renderToString(createElement('main', null, articles.slice(i,i+12).map((article) => createElement(Card, { key: article.id, article })))) },
 parse: () => { for (const a of articles) parseArticle(a) },
 html: () => { for (const a of articles) renderToHtml(a).html },
 fragment: () => { for (const a of articles) renderToHtml(a).fragment },
 element: () => { for (const a of articles) renderToHtml(a).element },
};
const times = Object.fromEntries(Object.keys(ways).map(k => [k, []]));
for (let r=0;r<60;r++) for (const [k,f] of Object.entries(ways).filter(([k])=>k==='html')) { const s = process.cpuUsage(); f(); const e = process.cpuUsage(s); if (r>4) times[k].push((e.user+e.system)/1000/articles.length*12); }
const med = k => times[k].sort((a,b)=>a-b)[7];

