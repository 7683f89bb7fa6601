import '../embed/define.js';

export type * from './element.js';
