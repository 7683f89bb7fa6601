import '../embed/element/define.js';

export type * from './element.js';
