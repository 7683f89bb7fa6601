import { color, font } from '../themeValues.js';

/** Styles of the story document, on the screen and on paper: always light. No information depends on a background, because browsers do not print backgrounds. */
export const storyCss: string = `
body{max-width:40em;margin:0 auto;padding:1em;background:${color('surface')};color:${color('text')};font:1.0625em/1.58 ${font('text')};color-scheme:light}
:lang(ar),:lang(zh){line-height:1.7}
p{margin:0 0 .9em}
a{color:inherit}
.nameplate{margin:0;font:italic 600 1.3125em/1.2 ${font('headline')}}
:is(:lang(ar),:lang(zh)).nameplate{font-style:normal;line-height:1.4}
.source,figcaption,dl{font-size:.8125em;line-height:1.42}
.source,.standfirst,figcaption,dt,dd span[dir],footer{color:${color('quiet')}}
h1,h2,blockquote p{font:700 2em/1.15 ${font('headline')};text-wrap:balance}
h1{margin:.3em 0 .4em;font-size:clamp(1.5em,1.1em + 2.6vw,2em)}
h2{margin:1.4em 0 .4em;font-size:1.2em}
:is(h1,h2):is(:lang(ar),:lang(zh)){line-height:1.4}
h1 a{text-decoration:none}
.standfirst{font-size:1.125em}
.standfirst b{color:${color('text')};font-weight:400}
.notice{border-inline-start:.36em solid ${color('notice')};padding-inline-start:1em}
figure{margin:1.2em 0}
img{display:block;max-width:100%;height:auto}
.emblem{display:inline;height:40px;vertical-align:middle;background:#fff;margin-inline-end:.6em}
.credit{display:inline-block;max-width:70%;vertical-align:middle}
figcaption{padding-top:.4em}
blockquote{margin:1.2em 0;border-inline-start:4px solid ${color('accent')};padding-inline-start:1em}
blockquote p{margin:0;font-weight:400;font-size:1.2em;line-height:1.4}
footer{font-size:.8125em}
dl{margin:1.6em 0 1.2em;overflow-wrap:anywhere}
dl>div{display:flow-root;padding-bottom:.2em;padding-inline-start:8em}
dt{float:inline-start;width:7.6em;margin-inline-start:-8em;overflow-wrap:break-word}
dd{margin:0}
svg{display:block}
@page{margin:18mm}
@media print{body{max-width:none;padding:0;font-size:11pt}
figure,li,blockquote,dl>div,svg{break-inside:avoid}
h1,h2,dl{break-after:avoid}
img{max-height:40vh}
.origin a::after{content:" " attr(href)}}
`;
